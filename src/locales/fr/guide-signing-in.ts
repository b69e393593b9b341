import type { Words } from '#locales/words.ts';

/** The guide: signing in. */
export const signingIn: Words['guide']['pages']['signing-in'] = {
  heading: 'Se connecter',
  lead: 'Votre mot de passe, puis une confirmation. Une seule connexion ouvre toutes les applications associées.',
  sections: {
    push: {
      heading: 'Avec Twofold Authenticator',
      text: [
        'La page continue toute seule quand vous avez répondu. Vous avez deux minutes.',
        'Cela fonctionne aussi sans notifications. Ouvrez l’appli : elle trouve la demande toute seule.',
      ],
      steps: [
        'Saisissez votre adresse e-mail et votre mot de passe.',
        'Ouvrez la notification sur votre téléphone, ou l’appli.',
        'Dans un navigateur nouveau pour vous, saisissez sur votre téléphone le nombre affiché à l’écran. Dans un navigateur où vous avez déjà saisi un nombre, il n’y en a parfois pas.',
        'Appuyez sur « Confirmer ».',
      ],
      picture:
        'La page « Confirmez sur votre téléphone », avec un nombre à six chiffres à saisir sur le téléphone.',
    },
    look: {
      heading: 'Regardez avant de confirmer',
      text: [
        'Le téléphone indique quelle application demande, depuis quelle adresse et quel navigateur, et quand. Ne confirmez que ce que vous avez commencé vous-même, et ne saisissez jamais un nombre pour quelqu’un qui vous appelle.',
        '« Refuser » met fin à cette seule connexion. « Ce n’était pas moi » fait plus : vous ne recevez plus de demandes pendant une heure, et chaque navigateur demandera de nouveau le nombre. Changez ensuite votre mot de passe, car quelqu’un le connaît peut-être.',
      ],
      link: 'Changer votre mot de passe',
    },
    code: {
      heading: 'Avec un code d’une appli',
      text: [
        'Ouvrez l’appli d’authentification, cherchez le code de ce service et saisissez-le. Le code change toutes les 30 secondes, et chaque code sert une seule fois.',
      ],
      picture:
        'La page « Saisissez le code de votre appli », avec un champ pour six chiffres et le lien « Essayer un autre moyen ».',
    },
    text: {
      heading: 'Avec un SMS',
      text: [
        'Appuyez sur « Essayer un autre moyen », puis sur « SMS ». Le code arrive sur votre téléphone de secours et reste valable dix minutes. Si rien n’arrive, appuyez sur « Envoyer un nouveau code » ; les précédents fonctionnent encore.',
      ],
    },
    other: {
      heading: 'Par un autre moyen',
      text: [
        '« Essayer un autre moyen » affiche ce dont votre compte dispose, le meilleur en premier. « J’ai perdu mon téléphone » affiche ce qui fonctionne sans lui.',
      ],
      picture: 'La page « Choisissez un autre moyen », avec la liste des moyens dont ce compte dispose.',
    },
    again: {
      heading: 'Pourquoi vous devez confirmer de nouveau',
      text: [
        'Certaines parties d’une application redemandent une confirmation, pour être sûres que c’est toujours vous. Ce que vous étiez en train de faire est conservé.',
        'Une connexion se termine après une heure sans utilisation, et après un jour dans tous les cas.',
      ],
    },
    borrowed: {
      heading: 'Sur un ordinateur qui n’est pas le vôtre',
      text: [
        'Appuyez sur « Se déconnecter » quand vous avez terminé. Si vous avez oublié, ouvrez votre compte n’importe où : « Vos connexions en cours » affiche chaque navigateur, et vous pouvez y déconnecter celui que vous voulez.',
      ],
      link: 'Accéder à votre compte',
    },
  },
};
