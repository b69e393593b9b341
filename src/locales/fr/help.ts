import type { Words } from '#locales/words.ts';

/** The page of help, for whoever is stuck. */
export const help: Words['help'] = {
  heading: 'Aide',
  lead: 'Cherchez ce qui vous arrive. Ce que vous aviez commencé n’est pas perdu : revenez en arrière dans votre navigateur et continuez.',
  code: {
    heading: 'Le code de mon appli est refusé',
    newest: (service: string): string =>
      `Saisissez le code que l’appli affiche en ce moment pour ${service}. Il change toutes les 30 secondes, et chaque code sert une seule fois.`,
    clock:
      'Si le suivant est refusé lui aussi, l’heure de votre téléphone est sans doute fausse. Activez le réglage automatique de l’heure.',
    compare: 'Comparer votre horloge à la nôtre',
  },
  text: {
    heading: 'Je ne reçois pas de SMS',
    signal:
      'Vérifiez que le téléphone capte et qu’il n’est pas en mode avion. Un SMS peut mettre une minute à arriver. Ensuite, appuyez sur « Envoyer un nouveau code ».',
    other: 'Si rien n’arrive, appuyez sur « Essayer un autre moyen ».',
  },
  phone: {
    heading: 'Mon téléphone est perdu, cassé ou neuf',
    lost: 'Saisissez votre mot de passe comme d’habitude, puis choisissez « J’ai perdu mon téléphone ». La page vous montre ce qui fonctionne encore.',
    new: 'Si vous avez encore l’ancien téléphone, remplacez l’appli sur la page de votre compte avant de vous en séparer.',
    account: 'Accéder à votre compte',
  },
  password: {
    heading: 'J’ai oublié mon mot de passe',
    link: 'Nous pouvons vous envoyer par e-mail un lien pour en choisir un nouveau. Votre téléphone confirme toujours que c’est vous.',
    forgotten: 'M’envoyer un lien',
    ask: 'Demandez à l’équipe qui gère ce service un lien pour en choisir un nouveau.',
  },
  stranger: {
    heading: 'Il s’est passé quelque chose, et ce n’était pas moi',
    change:
      'Quelqu’un connaît peut-être votre mot de passe. Changez-le maintenant : tous les autres navigateurs seront déconnectés. Lisez ensuite « Activité » sur la page de votre compte.',
    password: 'Changer mon mot de passe',
    never:
      'Pour vous aider, personne n’a besoin de votre mot de passe, d’un code ni de votre code de récupération. Ne les donnez à personne.',
  },
  guide: {
    heading: 'Pour en savoir plus',
    troubleshooting: 'Choisir ce que vous voyez, et trouver ce qui ne va pas',
    read: 'Lire le guide',
  },
  desk: {
    heading: 'Rien de tout cela ne vous a aidé ?',
    ask: 'Adressez-vous à l’équipe qui gère ce service. Elle peut vous permettre d’associer de nouveau un téléphone.',
    mail: (address: string): string => `Écrire à ${address}`,
    telephone: (number: string): string => `Appeler le ${number}`,
    page: 'Accéder à l’assistance',
  },
};
