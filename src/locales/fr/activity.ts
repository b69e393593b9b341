import type { Words } from '#locales/words.ts';

/** "Activity" on the account page: what happened. */
export const activity: Words['activity'] = {
  events: {
    'account.created': 'Compte créé',
    'account.disabled': 'Compte fermé',
    'account.enabled': 'Compte rouvert',
    'sign-in.password': {
      success: 'Le mot de passe était correct',
      failure: 'Un mot de passe incorrect a été essayé',
    },
    'sign-in.confirmation': {
      success: {
        push: 'Confirmation sur le téléphone',
        totp: 'Confirmation avec l’appli d’authentification',
        sms: 'Confirmation par SMS',
        'recovery-code': 'Le code de récupération a été utilisé',
      },
      failure: {
        push: 'Le téléphone n’avait pas confirmé',
        totp: {
          other: 'Un code de l’appli a été refusé',
          replayed: 'Un code de l’appli a été refusé : il avait déjà servi',
          clock: 'Un code de l’appli a été refusé : l’heure du téléphone est fausse',
          'other-app': 'Un code d’une appli qui n’est plus associée a été refusé',
        },
        sms: {
          other: 'Un code reçu par SMS a été refusé',
          replayed: 'Un code reçu par SMS a été refusé : il avait déjà servi',
          expired: 'Un code reçu par SMS a été refusé : il était trop ancien',
        },
        'recovery-code': 'Un code de récupération a été refusé',
      },
    },
    'sign-in.rehearsal': {
      success: 'Un moyen d’entrer sans le téléphone a été essayé, et fonctionne',
      failure: 'Un moyen d’entrer sans le téléphone a été essayé avec un code incorrect',
    },
    'session.opened': 'Connexion',
    'session.ended': {
      other: 'Déconnexion',
      'another-browser': 'Déconnexion d’un autre navigateur',
      everywhere: 'Déconnexion partout ailleurs',
    },
    'session.postponed': 'La protection du compte a été remise à plus tard',
    'authenticator.linked': {
      push: 'Téléphone associé',
      totp: 'Appli d’authentification associée',
      sms: 'Téléphone de secours ajouté',
      'recovery-code': 'Code de récupération enregistré',
    },
    'authenticator.replaced': {
      push: 'Téléphone associé',
      totp: 'Appli d’authentification remplacée',
      sms: 'Téléphone de secours modifié',
      'recovery-code': 'Code de récupération remplacé',
    },
    'authenticator.unlinked': {
      push: 'Téléphone dissocié',
      totp: 'Appli d’authentification dissociée',
      sms: 'Téléphone de secours supprimé',
      'recovery-code': 'Code de récupération supprimé',
    },
    'authenticator.disabled': {
      push: {
        other: 'Le téléphone a été désactivé',
        'by-phone': 'Le téléphone a été dissocié dans son appli',
        lost: 'Le téléphone perdu a été dissocié',
      },
      totp: {
        other: 'L’appli d’authentification a été désactivée : trop de codes incorrects',
        lost: 'L’appli du téléphone perdu a été dissociée',
      },
      sms: 'Le téléphone de secours a été désactivé : trop de codes incorrects',
      'recovery-code': 'Le code de récupération a été désactivé : trop d’essais incorrects',
    },
    'enrolment.finished': 'Compte protégé',
    'enrolment.code': {
      success: 'L’appli en cours d’association a montré le bon code',
      failure: 'L’appli en cours d’association a montré un code incorrect',
    },
    'text.requested': {
      success: 'Un code a été envoyé par SMS',
      failure: 'Trop de SMS ont été demandés',
    },
    'phone.linking': 'Un téléphone a ouvert le lien d’association',
    'phone.key-changed': 'Le verrouillage de l’appli sur le téléphone a été modifié',
    'request.asked': {
      success: 'Une demande a été envoyée au téléphone',
      failure: {
        other: 'Une demande au téléphone a été refusée : il y en avait trop',
        paused: 'Une demande au téléphone a été refusée : elles sont en pause',
      },
    },
    'request.answered': {
      success: {
        other: 'Confirmation sur le téléphone',
        linking: 'Le téléphone à associer a répondu à l’essai',
        check: 'Une notification de test est arrivée sur le téléphone',
      },
      failure: {
        other: 'Une réponse du téléphone a été refusée',
        denied: 'Refus sur le téléphone',
        'not-me': '« Ce n’était pas moi » a été choisi sur le téléphone',
        'wrong-number': 'Un nombre incorrect a été saisi sur le téléphone',
      },
    },
    'password.changed': {
      success: 'Mot de passe changé',
      failure: 'Un changement de mot de passe a été refusé',
    },
    'password-link.requested': 'Un lien pour un nouveau mot de passe a été envoyé',
    'password-link.used': 'Un lien pour un nouveau mot de passe a été utilisé',
    'application.opened': (application: string): string => `Accès à ${application}`,
    'application.refused': (application: string): string => `Accès refusé à ${application}`,
    'one-time.replayed': 'Quelque chose qui ne sert qu’une fois a été réutilisé, et refusé',
    'client.added': (application: string): string => `Association avec ${application}`,
    'signing-key.rotated': 'Clé de signature remplacée',
  },
  something: 'Il s’est passé quelque chose sur ce compte',
  someApplication: 'une application',
  byOperator: 'Par l’équipe qui gère ce service',
  unknownPlace: 'Inconnu',
};
