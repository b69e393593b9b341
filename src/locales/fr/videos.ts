import type { Words } from '#locales/words.ts';

/** Setup videos: what each shows, sentence by sentence. */
export const videos: Words['videos'] = {
  watch: 'Voir la vidéo de configuration',
  inWords: 'La même chose par écrit',
  of: {
    push: {
      title: 'Associer votre téléphone avec Twofold Authenticator',
      steps: [
        'Sur l’ordinateur, choisissez « Twofold Authenticator » et appuyez sur Suivant.',
        'Pointez l’appareil photo de votre téléphone vers le code, et ouvrez le lien qui s’affiche.',
        'Sur le téléphone, appuyez sur « Associer ce téléphone ».',
        'Saisissez sur votre téléphone le nombre affiché par l’ordinateur.',
        'Appuyez sur Confirmer. L’ordinateur continue tout seul.',
      ],
    },
    totp: {
      title: 'Associer une autre appli d’authentification',
      steps: [
        'Sur l’ordinateur, choisissez « Une autre appli d’authentification » et appuyez sur Suivant.',
        'Dans l’appli de votre téléphone, ajoutez un compte et scannez le code.',
        'L’appli affiche maintenant un code à six chiffres.',
        'Saisissez ce code sur l’ordinateur avant qu’il change.',
        'Appuyez sur Suivant. L’appli est associée.',
      ],
    },
    sms: {
      title: 'Ajouter un téléphone de secours',
      steps: [
        'Choisissez le pays du numéro.',
        'Saisissez le numéro. Il s’affiche tel qu’il sera composé.',
        'Appuyez sur Suivant. Un SMS avec un code à six chiffres arrive sur ce téléphone.',
        'Saisissez le code sur l’ordinateur.',
        'Appuyez sur Suivant. Le téléphone de secours est prêt.',
      ],
    },
    'recovery-code': {
      title: 'Enregistrer votre code de récupération',
      steps: [
        'Voici votre code de récupération, le dernier moyen d’entrer si vous perdez votre téléphone.',
        'Copiez-le en lieu sûr, ailleurs que sur votre téléphone,',
        'ou imprimez-le, ou notez-le sur papier.',
        'Cochez la case quand c’est fait.',
        'Appuyez sur Suivant. Désormais le code est valable, et il sert une seule fois.',
      ],
    },
  },
};
