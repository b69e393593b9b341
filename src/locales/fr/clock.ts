import type { Words } from '#locales/words.ts';

/** When a phone's clock is wrong, and its codes with it. */
export const clock: Words['clock'] = {
  slow: (off: string): string => `L’horloge de votre téléphone retarde de ${off}`,
  fast: (off: string): string => `L’horloge de votre téléphone avance de ${off}`,
  mend: (said: string): string =>
    `${said}, ses codes ne correspondent donc pas. Activez le réglage automatique de l’heure, puis saisissez le code suivant.`,
  heading: 'Comment activer le réglage automatique de l’heure',
  systems: {
    ios: {
      name: 'Sur un iPhone',
      steps: [
        'Ouvrez Réglages, puis Général, puis Date et heure.',
        'Activez « Réglage automatique ». S’il est déjà activé, désactivez-le puis activez-le de nouveau.',
        'Ouvrez de nouveau l’appli, et saisissez le code qu’elle affiche maintenant.',
      ],
    },
    android: {
      name: 'Sur un téléphone Android',
      steps: [
        'Ouvrez Paramètres, puis Système, puis Date et heure. Sur un téléphone Samsung, c’est sous Gestion globale.',
        'Activez « Définir l’heure automatiquement ». Si c’est déjà fait, désactivez ce réglage puis activez-le de nouveau.',
        'Ouvrez de nouveau l’appli, et saisissez le code qu’elle affiche maintenant.',
      ],
    },
  },
  exact: 'Un code nous donne l’heure à environ 20 secondes près, pas mieux.',
  older:
    'Si vous avez saisi un code que l’appli affichait il y a un moment, votre horloge est peut-être à l’heure : saisissez le code le plus récent.',
  now: 'L’heure exacte est maintenant',
  compare: 'Comparer votre horloge à la nôtre (dans un nouvel onglet)',
  far: {
    summary: 'Le code le plus récent est refusé lui aussi ?',
    entry: (service: string, account: string): string =>
      `Vérifiez que c’est bien le code de ${service} pour ${account} : une appli peut en contenir plusieurs.`,
    clock:
      'Si c’est bien lui, l’horloge du téléphone est peut-être plus décalée qu’un code ne peut nous le dire.',
  },
  page: {
    heading: 'L’heure exacte',
    lead: 'Placez votre téléphone à côté : la minute doit changer des deux côtés au même moment.',
    utc: 'Dans votre fuseau horaire, l’heure peut être différente. Les minutes et les secondes sont les mêmes.',
    again: 'Recharger la page pour voir l’heure actuelle',
    right: 'L’horloge de cet appareil est à l’heure.',
    slow: (off: string): string => `L’horloge de cet appareil retarde de ${off}.`,
    fast: (off: string): string => `L’horloge de cet appareil avance de ${off}.`,
    onPhone: (address: string): string =>
      `Ouvrez ${address} sur le téléphone qui affiche les codes : cette page vous y dira de combien son horloge est décalée.`,
  },
};
