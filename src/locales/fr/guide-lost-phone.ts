import type { Words } from '#locales/words.ts';

/** The guide: when the phone is lost. */
export const lostPhone: Words['guide']['pages']['lost-phone'] = {
  heading: 'Si vous perdez votre téléphone',
  lead: 'Cela arrive. La personne qui trouve le téléphone aurait encore besoin de votre mot de passe, et vous, vous pouvez entrer sans lui.',
  sections: {
    now: {
      heading: 'Entrer sans lui',
      text: [
        'La page montre ce qui fonctionne encore, en commençant par le plus simple. Une fois que vous avez pu entrer, le téléphone perdu est dissocié, tous les autres navigateurs sont déconnectés, et vous associez un autre téléphone.',
      ],
      steps: [
        'Saisissez votre mot de passe comme d’habitude.',
        'Là où une confirmation est demandée, appuyez sur « J’ai perdu mon téléphone ».',
        'Choisissez ce que vous avez encore.',
      ],
      picture:
        'La page « Vous avez perdu votre téléphone », qui montre ce qui fonctionne encore, en commençant par le plus simple.',
      link: 'Se connecter',
    },
    text: {
      heading: 'Avec votre téléphone de secours',
      text: [
        'Nous vous envoyons un code par SMS. Si votre numéro était lui aussi sur le téléphone perdu, votre opérateur peut vous donner une nouvelle carte SIM pour ce numéro. En attendant, utilisez votre code de récupération.',
        'Appuyez ensuite sur « Dissocier et se déconnecter partout ailleurs ». Associez un autre téléphone, et enregistrez le nouveau code de récupération.',
      ],
    },
    code: {
      heading: 'Avec votre code de récupération',
      text: [
        'Saisissez le code que vous avez noté. Peu importent les majuscules, les espaces et les tirets. Il sert une seule fois.',
        'Vous associez tout de suite un nouveau téléphone et enregistrez un nouveau code. Le téléphone perdu ne fonctionne alors plus pour ce compte, et tous les autres navigateurs sont déconnectés.',
      ],
      picture: 'La page « Utilisez votre code de récupération », avec un champ pour le code.',
      link: 'En savoir plus sur le code de récupération',
    },
    unlink: {
      heading: 'Si votre connexion est encore ouverte quelque part',
      text: [
        'Ouvrez-y votre compte et appuyez sur « J’ai perdu mon téléphone ». Vous confirmez avec quelque chose que vous n’avez pas perdu, et dès cet instant le téléphone ne confirme plus rien.',
      ],
      link: 'Accéder à votre compte',
    },
    nothing: {
      heading: 'S’il ne vous reste rien',
      text: [
        'Adressez-vous à l’équipe qui gère ce service. Elle peut vous permettre d’associer de nouveau un téléphone. Pour vous aider, personne n’a besoin de votre mot de passe, d’un code ni de votre code de récupération.',
      ],
      link: 'Comment la joindre',
    },
    rehearse: {
      heading: 'Préparez-vous à ce jour',
      text: [
        '« Essayer d’entrer sans votre téléphone », sur la page de votre compte, prend une minute et ne change rien. Cela montre que votre téléphone de secours ou votre code de récupération vous laissera entrer.',
      ],
      link: 'Accéder à votre compte',
    },
    found: {
      heading: 'Si vous le retrouvez',
      text: [
        'Un téléphone que vous n’avez pas dissocié fonctionne comme avant. Un téléphone que vous avez dissocié s’associe de nouveau, comme s’il était neuf.',
      ],
      link: 'Changer de téléphone',
    },
  },
};
