import type { Words } from '#locales/words.ts';

/** The guide: setting up. */
export const settingUp: Words['guide']['pages']['setting-up'] = {
  heading: 'Protéger votre compte',
  lead: 'Cela prend environ deux minutes, une seule fois, et protège ensuite toutes les applications associées. Il vous faut votre téléphone.',
  sections: {
    begin: {
      heading: 'Où cela commence',
      text: [
        'Cela commence tout seul : à votre première connexion une fois que l’équipe qui gère ce service le demande, ou quand vous ouvrez une partie d’une application qui l’exige. Vous pouvez aussi commencer sur la page de votre compte, avec « Protéger votre compte ».',
        'Ce que vous alliez faire n’est pas oublié. À la fin, vous y revenez.',
        'Quand cela peut attendre, il y a un bouton « Me le rappeler plus tard », avec le dernier jour possible.',
      ],
      link: 'Accéder à votre compte',
    },
    choose: {
      heading: 'Choisissez comment confirmer',
      text: [
        'Twofold Authenticator est le plus rapide : votre téléphone vous interroge, et vous répondez. Avec une autre appli d’authentification, comme Google Authenticator, Microsoft Authenticator ou 1Password, vous saisissez un code à six chiffres.',
        'Rien n’est définitif. Chaque étape suivante propose « Essayer un autre moyen ».',
      ],
      picture:
        'La page « Choisissez comment confirmer que c’est vous », avec deux choix : Twofold Authenticator, qui est sélectionné, et une autre appli d’authentification.',
      link: 'Comparer tous les moyens',
    },
    push: {
      heading: 'Associez votre téléphone avec Twofold Authenticator',
      text: [
        'Aucun magasin d’applis n’est nécessaire. C’est une page de ce service, que votre téléphone garde comme une appli.',
        'Sur le téléphone lui-même, il n’y a rien à scanner : appuyez sur « Associer ce téléphone ».',
      ],
      steps: [
        'Pointez l’appareil photo de votre téléphone vers le code QR affiché à l’écran, et ouvrez le lien qui apparaît.',
        'Sur un iPhone, mettez d’abord l’appli sur votre écran d’accueil. La page explique comment faire. Sans cela, elle ne peut pas vous envoyer de notifications.',
        'Appuyez sur « Associer ce téléphone », et autorisez les notifications quand l’appli le demande.',
        'Votre téléphone reçoit une demande d’essai, et l’écran affiche un nombre. Saisissez-le sur le téléphone et appuyez sur « Confirmer ».',
      ],
      picture:
        'La page « Associez votre téléphone », avec un code QR à scanner et les mots « En attente de votre téléphone ».',
    },
    app: {
      heading: 'Ou associez une autre appli d’authentification',
      text: [
        'La clé reste la même jusqu’à ce que vous ayez terminé. Un code incorrect, une page rechargée ou un retour en arrière ne vous font rien perdre.',
      ],
      steps: [
        'Ouvrez l’appli sur votre téléphone, choisissez « Ajouter un compte », et scannez le code QR affiché à l’écran. Sur le téléphone lui-même, appuyez sur « Ouvrir mon appli d’authentification ».',
        'Si le code ne se laisse pas scanner, appuyez sur « Impossible de scanner le code QR ? » et saisissez la clé dans l’appli.',
        'Saisissez le code à six chiffres que l’appli affiche maintenant, et appuyez sur « Suivant ».',
      ],
      picture:
        'La page « Associez votre appli d’authentification », avec un code QR et un champ pour le code à six chiffres.',
    },
    phone: {
      heading: 'Ajoutez un téléphone de secours',
      text: [
        'Il reçoit un code par SMS quand vous n’avez pas sous la main le téléphone avec l’appli. Choisissez le pays, saisissez le numéro, puis le code qui arrive.',
        '« Passer » saute cette étape. Vous pourrez l’ajouter plus tard sur la page de votre compte.',
      ],
      link: 'En savoir plus sur le téléphone de secours',
    },
    'recovery-code': {
      heading: 'Enregistrez votre code de récupération',
      text: [
        'C’est le dernier moyen d’entrer. Copiez-le, téléchargez-le ou imprimez-le, puis cochez « J’ai copié ce code et je l’ai mis en lieu sûr ».',
        '« Suivant » valide le tout. Jusque-là, votre compte reste comme avant.',
      ],
      picture:
        'La page « Enregistrez votre code de récupération », avec un code en cinq groupes et les boutons « Copier le code », « Télécharger » et « Imprimer ».',
      link: 'En savoir plus sur le code de récupération',
    },
    done: {
      heading: 'Quand c’est terminé',
      text: [
        'La dernière page présente vos moyens d’entrer, le meilleur en premier. « Continuer » vous ramène là où vous alliez.',
        'Si vous fermez le navigateur entre-temps, connectez-vous de nouveau dans le même navigateur en moins d’un jour, et vous reprenez là où vous en étiez.',
      ],
    },
  },
};
