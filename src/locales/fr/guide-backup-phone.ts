import type { Words } from '#locales/words.ts';

/** The guide: the backup phone. */
export const backupPhone: Words['guide']['pages']['backup-phone'] = {
  heading: 'Téléphone de secours',
  lead: 'Un numéro qui reçoit un code par SMS quand vous n’avez pas sous la main le téléphone avec l’appli.',
  sections: {
    none: {
      heading: 'Pas dans ce service',
      text: [
        'L’équipe qui gère ce service n’envoie pas de SMS, il n’y a donc pas de téléphone de secours ici.',
      ],
      link: 'Le code de récupération',
    },
    why: {
      heading: 'À quoi il sert',
      text: [
        'Il vous aide quand le téléphone avec l’appli est perdu, cassé ou resté à la maison. Vous saisissez son code après votre mot de passe, comme tout autre code.',
        'Les SMS sont plus faciles à intercepter que les autres moyens, nous les utilisons donc en dernier. Un téléphone de secours ne protège jamais un compte à lui seul.',
      ],
    },
    which: {
      heading: 'Quel numéro choisir',
      text: [
        'Un numéro de mobile ordinaire, à vous. L’idéal est qu’il soit sur un autre téléphone que celui de l’appli, pour ne pas perdre les deux à la fois.',
        'Les téléphones fixes, les téléphones satellites et les numéros surtaxés ne peuvent pas recevoir nos codes.',
      ],
    },
    add: {
      heading: 'L’ajouter',
      text: ['Si un numéro ne peut pas être le bon, la page vous dit pourquoi.'],
      steps: [
        'Ouvrez votre compte. Sous « Téléphone de secours », appuyez sur « Ajouter ».',
        'Choisissez le pays, saisissez le numéro comme pour appeler, et appuyez sur « Suivant ».',
        'Saisissez le code à six chiffres qui arrive par SMS, et appuyez sur « Suivant ».',
      ],
      picture:
        'La page « Ajoutez un téléphone de secours », avec un pays, un numéro et les boutons « Suivant » et « Passer ».',
      link: 'Accéder à votre compte',
    },
    change: {
      heading: 'Le modifier ou le supprimer',
      text: [
        'Les deux se font sur la page de votre compte, sous « Téléphone de secours ». L’ancien numéro fonctionne jusqu’à ce que le nouveau soit vérifié.',
      ],
    },
    'not-coming': {
      heading: 'Si aucun SMS n’arrive',
      text: [
        'Vérifiez que le téléphone capte et qu’il n’est pas en mode avion. Un SMS peut mettre une minute à arriver. Ensuite, appuyez sur « Envoyer un nouveau code ».',
      ],
      link: 'Trouver ce qui ne va pas',
    },
  },
};
