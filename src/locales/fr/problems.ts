import type { Words } from '#locales/words.ts';

/** Pages for when nothing else can be shown. */
export const problems: Words['problems'] = {
  byCode: {
    'not-found': {
      heading: 'Il n’y a rien ici',
      text: 'L’adresse contient peut-être une erreur, ou la page a changé de place.',
    },
    'task-expired': {
      heading: 'Cette connexion a expiré',
      text: 'Retournez dans l’application et recommencez.',
    },
    'form-not-ours': {
      heading: 'Cette page n’est plus à jour',
      text: 'Revenez en arrière, rechargez la page et réessayez. Rien n’a été modifié.',
    },
    'too-large': {
      heading: 'C’était trop volumineux',
      text: 'L’envoi dépasse la taille que nous acceptons. Rien n’a été modifié.',
    },
    'too-many': {
      heading: 'Trop de connexions à la fois',
      text: 'De nombreuses connexions ont été commencées depuis votre réseau. Attendez quelques minutes, puis retournez dans l’application et recommencez.',
    },
    unavailable: {
      heading: 'Nous sommes indisponibles pour le moment',
      text: 'Réessayez dans quelques secondes. Rien n’a été perdu.',
    },
    fault: {
      heading: 'Un problème est survenu de notre côté',
      text: 'Réessayez. Si cela se reproduit, indiquez ce numéro à l’équipe qui gère ce service :',
    },
  },
  other: {
    heading: 'Cela n’a pas fonctionné',
    text: 'Nous n’avons pas compris ce qui a été envoyé. Rien n’a été modifié.',
  },
  application: {
    heading: 'L’application a demandé quelque chose que nous ne pouvons pas faire',
    text: 'Vous n’y êtes pour rien. Retournez dans l’application et réessayez ; si cela se reproduit, prévenez l’équipe qui la gère.',
  },
  goTo: (application: string): string => `Accéder à ${application}`,
  postBack: 'Si rien ne se passe tout seul, appuyez sur le bouton.',
  technical: 'Pour l’équipe qui développe l’application',
  home: 'Accéder à votre compte',
};
