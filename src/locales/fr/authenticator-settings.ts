import type { AppWords } from '#locales/words.ts';

/** The third tab of Twofold Authenticator. */
export const settings: AppWords['settings'] = {
  heading: 'Réglages',
  accounts: 'Comptes sur ce téléphone',
  noAccounts: 'Aucun pour l’instant.',
  addAccount: 'Associer un autre compte',
  accountOf: (service: string, name: string): string => `${service} · ${name}`,
  manage: (email: string): string => `Renommer ou dissocier ${email}`,
  notifications: 'Notifications',
  notificationStates: {
    on: 'Activées',
    off: 'Désactivées',
    blocked: 'Bloquées',
    impossible: 'Impossibles dans ce navigateur',
  },
  lock: 'Verrouillage de l’appli',
  lockStates: { on: 'Activé', off: 'Désactivé' },
  storage: 'Stockage',
  storageStates: {
    kept: 'Conservé jusqu’à ce que vous le supprimiez',
    evictable: 'Peut être effacé par le système',
    unknown: 'Ce navigateur ne le dit pas',
  },
  language: 'Langue',
  install: 'Mettre l’appli sur votre écran d’accueil',
  installed: 'L’appli est installée',
  phone: {
    heading: 'Ce téléphone',
    name: 'Nom de ce téléphone',
    save: 'Enregistrer',
    saved: 'C’est enregistré.',
    unlink: 'Dissocier ce téléphone',
    unlinkHeading: (email: string): string => `Dissocier ${email} ?`,
    unlinkLead: [
      'Ce téléphone ne confirme plus les connexions de ce compte.',
      'Le compte reste protégé. Si c’était son seul moyen, il demandera le téléphone de secours ou le code de récupération.',
      'Vos codes pour d’autres sites restent.',
    ],
    unlinkSure: 'Dissocier',
    forgetAnyway: 'Oublier quand même le compte ici',
    forgetLead:
      'Il n’y a pas de connexion internet, le service compte donc toujours sur ce téléphone. Dissociez-le là aussi : ouvrez votre compte dans un navigateur.',
  },
  check: {
    heading: 'Notifications',
    lead: 'Envoyez-en une à ce téléphone et voyez jusqu’où elle arrive.',
    send: 'Envoyer une notification de test',
    sendAgain: 'En envoyer une autre',
    stations: {
      asked: 'Demandée',
      sent: 'Envoyée par le service',
      arrived: 'Arrivée sur ce téléphone',
      shown: 'Affichée',
    },
    wait: 'Cela prend quelques secondes.',
    notArrived:
      'Elle n’est pas arrivée. Vérifiez que le téléphone a internet et n’est pas en économie d’énergie ni en mode de concentration, puis envoyez-en une autre.',
    notShown:
      'Elle est arrivée, mais le système ne l’a pas affichée. Consultez les réglages de notification de votre téléphone.',
    works: 'Les notifications fonctionnent sur ce téléphone.',
    which: 'Pour quel compte',
    offLead: 'Il faut d’abord autoriser les notifications.',
    impossibleLead:
      'Ce navigateur ne peut pas vous envoyer de notifications. Ouvrez l’appli quand vous vous connectez, et la question y sera.',
    blockedHeading: 'Comment les autoriser',
  },
  allow: {
    ios: [
      'Ouvrez Réglages sur ce téléphone, puis Notifications.',
      'Choisissez cette appli dans la liste.',
      'Activez « Autoriser les notifications ».',
      'Revenez et ouvrez de nouveau l’appli.',
    ],
    chromeAndroid: [
      'Appuyez sur l’icône devant l’adresse, ou maintenez le doigt sur l’appli de l’écran d’accueil et choisissez « Infos sur l’appli ».',
      'Choisissez « Autorisations », puis « Notifications ».',
      'Autorisez-les, puis revenez et ouvrez de nouveau l’appli.',
    ],
    samsungAndroid: [
      'Maintenez le doigt sur l’appli de l’écran d’accueil et choisissez « Infos sur l’application ».',
      'Choisissez « Notifications » et autorisez-les.',
      'Revenez et ouvrez de nouveau l’appli.',
    ],
    firefoxAndroid: [
      'Appuyez sur le cadenas devant l’adresse.',
      'Choisissez « Notifications » et autorisez-les.',
      'Revenez et rechargez la page.',
    ],
    desktop: [
      'Appuyez sur l’icône devant l’adresse.',
      'Cherchez « Notifications » et autorisez-les.',
      'Revenez et rechargez la page.',
    ],
  },
  installing: {
    heading: 'Mettre l’appli sur votre écran d’accueil',
    lead: 'Elle s’ouvre alors comme toute autre appli, peut vous envoyer des notifications et garde ses données.',
    press: 'Installer l’appli',
    android: [
      'Ouvrez le menu du navigateur.',
      'Choisissez « Installer l’application » ou « Ajouter à l’écran d’accueil ».',
    ],
    desktop: [
      'Cherchez l’icône d’installation au bout de la barre d’adresse, ou « Installer » dans le menu du navigateur.',
    ],
    done: 'L’appli est installée sur ce téléphone.',
    evictable:
      'D’ici là, le système peut effacer les données de l’appli quand la place manque. Par sécurité, enregistrez vos codes dans un fichier.',
  },
};

/** Locking the app, and opening it again. */
export const lock: AppWords['lock'] = {
  heading: 'Verrouillage de l’appli',
  lead: 'Avec le verrouillage, une personne qui tient votre téléphone déverrouillé ne peut ni confirmer une connexion ni voir vos codes. Le code PIN ne quitte jamais ce téléphone.',
  warning:
    'Après dix codes PIN incorrects, les clés sont effacées, et avec elles les codes pour d’autres sites. Enregistrez d’abord les codes dans un fichier.',
  notificationsNote:
    'Les notifications disent alors seulement que quelqu’un se connecte. Le détail s’affiche après le code PIN.',
  pin: 'Nouveau code PIN',
  pinHint: 'Six chiffres ou plus, et pas votre date de naissance.',
  again: 'Le même code PIN encore une fois',
  turnOn: 'Activer le verrouillage',
  turnOff: 'Désactiver le verrouillage',
  short: 'Utilisez six chiffres ou plus.',
  easy: 'C’est l’un des premiers codes PIN que l’on essaie. Choisissez-en un autre.',
  differs: 'Ce n’est pas le même code PIN.',
  isOn: 'Le verrouillage est activé.',
  isOnLead: 'L’appli se verrouille quand personne ne l’a regardée depuis une minute.',
  lockNow: 'Verrouiller maintenant',
  unfinished: (count: number): string =>
    count === 1
      ? 'Un compte n’est pas encore derrière le verrouillage : le service doit d’abord apprendre sa nouvelle clé. Cela se fera à la prochaine connexion internet.'
      : `${count} comptes ne sont pas encore derrière le verrouillage : le service doit d’abord apprendre leurs nouvelles clés. Cela se fera à la prochaine connexion internet.`,
  biometrics: 'Déverrouiller par empreinte ou visage',
  biometricsLead: 'En plus du code PIN, qui fonctionne toujours.',
  biometricsOn: 'L’empreinte ou le visage déverrouille aussi l’appli.',
  biometricsAdd: 'Configurer',
  biometricsRemove: 'Utiliser seulement le code PIN',
  biometricsPin: 'Votre code PIN, encore une fois',
  biometricsRefused:
    'Ce téléphone ou ce navigateur ne peut pas le faire, ou l’opération a été annulée. Le code PIN fonctionne comme avant.',
  unlockHeading: 'Appli verrouillée',
  unlockLead: 'Saisissez votre code PIN pour ouvrir l’appli.',
  waiting: 'Quelqu’un se connecte peut-être. Déverrouillez l’appli pour voir.',
  unlockPin: 'Code PIN',
  unlock: 'Déverrouiller',
  useBiometrics: 'Utiliser l’empreinte ou le visage',
  biometricsFailed: 'L’appli n’a pas été déverrouillée. Réessayez, ou saisissez votre code PIN.',
  wrong: (left: number): string => {
    if (left > 3) return `Ce n’est pas le bon code PIN. Il reste ${left} essais.`;
    return left === 1
      ? 'Ce n’est pas le bon code PIN. Encore un essai incorrect, et les clés seront effacées.'
      : `Ce n’est pas le bon code PIN. Encore ${left} essais incorrects, et les clés seront effacées.`;
  },
  erasedHeading: 'Les clés sont effacées',
  erased:
    'Dix codes PIN incorrects ont été saisis, ce téléphone a donc oublié ses clés. Pour l’associer de nouveau, connectez-vous par un autre moyen et ouvrez votre compte. Vous pourrez importer les codes pour d’autres sites depuis un fichier, si vous en avez enregistré un.',
};
