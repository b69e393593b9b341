import type { Words } from '#locales/words.ts';

/** The guide: getting a new phone. */
export const newPhone: Words['guide']['pages']['new-phone'] = {
  heading: 'Changer de téléphone',
  lead: 'Associez le nouveau téléphone tant que l’ancien fonctionne encore. Cela ne prend alors que deux minutes.',
  sections: {
    push: {
      heading: 'Avec Twofold Authenticator',
      text: [
        'Un compte peut avoir plusieurs téléphones. Gardez l’ancien associé jusqu’à ce que le nouveau fonctionne.',
      ],
      steps: [
        'Ouvrez votre compte dans un navigateur, et confirmez avec l’ancien téléphone si c’est demandé.',
        'Sous « Vos moyens de confirmer que c’est vous », appuyez sur « Associer un téléphone ». Scannez le code QR avec le nouveau téléphone, et répondez-y à la demande d’essai.',
        'Appuyez sur « Dissocier » à côté de l’ancien téléphone.',
      ],
      picture:
        'La page du compte, avec les moyens de confirmer, le téléphone de secours et le code de récupération.',
      link: 'Accéder à votre compte',
    },
    app: {
      heading: 'Avec une autre appli d’authentification',
      text: [
        'L’appli de l’ancien téléphone fonctionne jusqu’à ce que la nouvelle soit associée, puis ne fonctionne plus.',
      ],
      steps: [
        'Ouvrez votre compte dans un navigateur, et confirmez avec l’ancien téléphone si c’est demandé.',
        'Appuyez sur « Remplacer » à côté de « Appli d’authentification ». Scannez le code QR avec l’appli du nouveau téléphone.',
        'Saisissez le code affiché par le nouveau téléphone.',
      ],
    },
    number: {
      heading: 'Si votre numéro change',
      text: [
        'Sous « Téléphone de secours », sur la page de votre compte, appuyez sur « Modifier ». Un code est envoyé par SMS au nouveau numéro.',
      ],
    },
    codes: {
      heading: 'Les codes pour d’autres sites',
      text: [
        'Si vous gardez des codes pour d’autres sites dans Twofold Authenticator, emportez-les avant de vous séparer de l’ancien téléphone : dans l’appli, sous « Codes », choisissez « Enregistrer les codes dans un fichier ». Sur le nouveau téléphone, choisissez « Importer des codes depuis un fichier ».',
      ],
    },
    gone: {
      heading: 'Si vous n’avez déjà plus l’ancien téléphone',
      text: [
        'Vous pouvez entrer avec votre code de récupération ou par un autre moyen, et associer ensuite le nouveau téléphone.',
      ],
      link: 'Si vous perdez votre téléphone',
    },
  },
};
