import type { Words } from '#locales/words.ts';

interface Circumstances {
  readonly when: string;
  readonly where: string;
  readonly browser: string;
}

/** Mails. Each says what happened, when and from where, and what to do when it was somebody else. */
export const mail: Words['mail'] = {
  greeting: (name: string): string => `Bonjour ${name},`,
  circumstances: ({ when, where, browser }: Circumstances): string =>
    `Quand : ${when}\nDepuis : ${where}\nNavigateur : ${browser}`,
  notMe:
    'Si c’était vous, vous n’avez rien à faire. Si ce n’était pas vous, changez votre mot de passe maintenant et consultez votre compte :',
  unknownPlace: 'la ligne de commande du service',
  signature: (service: string): string => service,
  passwordLink: {
    subject: (service: string): string => `Choisissez un nouveau mot de passe pour ${service}`,
    text: 'Quelqu’un (vous, nous l’espérons) a demandé à choisir un nouveau mot de passe pour ce compte. Ce lien sert une seule fois, pendant 30 minutes :',
    ignore: 'Si ce n’est pas vous qui l’avez demandé, ne faites rien. Votre mot de passe reste le même.',
  },
  notices: {
    'enrolment-finished': {
      subject: 'Votre compte est maintenant protégé',
      text: 'Désormais, votre téléphone confirme que c’est bien vous, dans toutes les applications associées.',
    },
    'app-linked': {
      subject: 'Une appli d’authentification a été associée',
      text: 'Une appli d’authentification a été associée à votre compte.',
    },
    'app-replaced': {
      subject: 'Votre appli d’authentification a été remplacée',
      text: 'Une autre appli d’authentification a été associée à votre compte. L’ancienne ne fonctionne plus.',
    },
    'app-unlinked': {
      subject: 'Votre appli d’authentification a été dissociée',
      text: 'L’appli d’authentification a été dissociée : votre compte n’est donc plus protégé par votre téléphone.',
    },
    'phone-linked': {
      subject: 'Un téléphone a été associé',
      text: 'Un téléphone avec Twofold Authenticator a été associé à votre compte, et peut confirmer que c’est vous.',
    },
    'phone-unlinked': {
      subject: 'Un téléphone a été dissocié',
      text: 'Un téléphone avec Twofold Authenticator a été dissocié de votre compte. Il ne confirme plus rien.',
    },
    'phone-lost': {
      subject: 'Un téléphone perdu a été dissocié',
      text: 'Un téléphone a été déclaré perdu et ne confirme plus rien. Tous les autres navigateurs ont été déconnectés.',
    },
    'not-me': {
      subject: 'Quelqu’un connaît peut-être votre mot de passe',
      text: 'Sur votre téléphone, vous avez répondu « Ce n’était pas moi ». Cette connexion a été arrêtée, et aucune demande n’est envoyée à votre téléphone pendant une heure. Changez votre mot de passe maintenant : ensuite, votre téléphone recevra de nouveau des demandes.',
    },
    'phone-added': {
      subject: 'Un téléphone de secours a été ajouté',
      text: 'Un téléphone de secours a été ajouté à votre compte. Les SMS sont plus faciles à intercepter qu’une appli, nous les utilisons donc en dernier.',
    },
    'phone-changed': {
      subject: 'Votre téléphone de secours a été modifié',
      text: 'Le téléphone de secours de votre compte a maintenant un autre numéro.',
    },
    'phone-removed': {
      subject: 'Votre téléphone de secours a été supprimé',
      text: 'Le téléphone de secours de votre compte a été supprimé.',
    },
    'recovery-code-replaced': {
      subject: 'Vous avez un nouveau code de récupération',
      text: 'Un nouveau code de récupération a été enregistré. L’ancien ne fonctionne plus.',
    },
    'recovery-code-used': {
      subject: 'Votre code de récupération a été utilisé',
      text: 'Quelqu’un s’est connecté avec votre mot de passe et votre code de récupération, et peut maintenant associer un nouveau téléphone. Tous les navigateurs ont été déconnectés.',
    },
    'password-changed': {
      subject: 'Votre mot de passe a été changé',
      text: 'Le mot de passe de votre compte a été changé. Tous les autres navigateurs ont été déconnectés.',
    },
    'new-browser': {
      subject: 'Connexion depuis un nouveau navigateur',
      text: 'Votre compte a été utilisé dans un navigateur que nous n’avions jamais vu.',
    },
    'wrong-codes': {
      subject: 'Beaucoup de codes incorrects pour votre compte',
      text: 'Quelqu’un qui connaît votre mot de passe a saisi beaucoup de codes incorrects. Ils ont tous été refusés.',
    },
    'authenticator-disabled': {
      subject: 'Un moyen de confirmer a été désactivé',
      text: 'Après cent essais incorrects, un moyen de confirmer a été désactivé. Associez-le de nouveau sur la page de votre compte.',
    },
    'unlinked-by-operator': {
      subject: 'Votre téléphone a été dissocié',
      text: 'L’équipe qui gère ce service a dissocié les moyens de confirmer de votre compte. Vous les configurerez de nouveau en vous connectant.',
    },
  },
};
