import { format } from '#locales/fr/format.ts';
import type { Words } from '#locales/words.ts';

/** Asking a phone, where it shows: while signing in, and while it is being linked. */
export const push: Words['push'] = {
  heading: 'Confirmez sur votre téléphone',
  inNotification: {
    typeNumber: (phone: string): string =>
      `Ouvrez la notification sur « ${phone} » et saisissez-y ce nombre.`,
    tap: (phone: string): string => `Ouvrez la notification sur « ${phone} » et appuyez sur « Confirmer ».`,
  },
  inApp: {
    typeNumber: (phone: string): string =>
      `Ouvrez Twofold Authenticator sur « ${phone} » et saisissez-y ce nombre.`,
    tap: (phone: string): string =>
      `Ouvrez Twofold Authenticator sur « ${phone} » et appuyez sur « Confirmer ».`,
  },
  number: 'Nombre à saisir sur votre téléphone',
  ask: 'Envoyer une demande à votre téléphone',
  notAsked: (phone: string): string => `Nous demanderons à « ${phone} » si c’est bien vous.`,
  sendAgain: 'Renvoyer',
  sendTo: (phone: string): string => `Envoyer à « ${phone} »`,
  anotherPhone: 'Utiliser un autre téléphone',
  continue: 'Continuer',
  nothing: 'Rien sur votre téléphone ?',
  nothingHelp:
    'Ouvrez Twofold Authenticator sur le téléphone : l’appli trouve la demande toute seule. Si vous n’avez pas le téléphone sous la main ou s’il n’a pas internet, utilisez un autre moyen. Si l’appli vous demande d’associer le téléphone, elle a perdu sa clé : utilisez un autre moyen, puis associez-le de nouveau sur la page de votre compte.',
  sent: (phone: string): string => `Envoyée à « ${phone} »`,
  reached: (phone: string): string => `Arrivée sur « ${phone} »`,
  opened: (phone: string): string => `Ouverte sur « ${phone} »`,
  waiting: 'En attente de votre réponse',
  until: (at: Date): string => `jusqu’à ${format.second(at)}`,
  openApp: (phone: string): string => `Ouvrez l’appli sur « ${phone} » : elle trouve la demande toute seule.`,
  unheard: (phone: string, seen: Date, isLongAgo: boolean): string =>
    `« ${phone} » ne l’a pas reçue. Son dernier signe date ${isLongAgo ? `du ${format.moment(seen)}` : `de ${format.second(seen)}`} : il n’a peut-être pas de connexion internet, ou économise sa batterie. Ouvrez-y l’appli.`,
  silent: (phone: string): string =>
    `Elle est sur « ${phone} » et n’a pas été ouverte. « Ne pas déranger » la rend peut-être silencieuse : regardez le téléphone, ou ouvrez-y l’appli.`,
  allowHow: 'Comment autoriser les notifications sur le téléphone',
  allow: {
    ios: [
      'Ouvrez Twofold Authenticator depuis l’écran d’accueil : dans le seul navigateur, un iPhone ne peut pas vous envoyer de notifications. Pour mettre l’appli sur cet écran, appuyez sur Partager dans Safari, puis sur « Sur l’écran d’accueil ».',
      'Ouvrez Réglages, puis Notifications, et choisissez l’appli dans la liste.',
      'Activez « Autoriser les notifications », et ouvrez l’appli une fois.',
    ],
    android: [
      'Maintenez le doigt sur l’icône de l’appli, ou de votre navigateur, et choisissez « Infos sur l’appli ».',
      'Choisissez « Notifications » et autorisez-les.',
      'Ouvrez l’appli une fois.',
    ],
    other: [
      'Ouvrez l’appli dans son navigateur et appuyez sur l’icône devant l’adresse.',
      'Cherchez « Notifications » et autorisez-les.',
      'Rechargez la page.',
    ],
  },
  check: {
    heading: (phone: string): string => `Vérifier les notifications sur « ${phone} »`,
    lead: 'Nous envoyons une notification de test, et vous voyez ici jusqu’où elle arrive. Il n’y a rien à répondre.',
    send: 'Envoyer une notification de test',
    sendAgain: 'En envoyer une autre',
    waiting: 'En attente d’un signe du téléphone',
    arrived: (phone: string): string =>
      `Les notifications arrivent sur « ${phone} ». Si vous n’en avez vu aucune, regardez s’il est en mode « Ne pas déranger ».`,
    over: (phone: string): string => `« ${phone} » n’a pas donné de signe en deux minutes.`,
    superseded:
      'Entre-temps, une demande plus récente a été envoyée à votre téléphone. Envoyez un autre test quand vous voulez.',
    throttled: (seconds: number): string =>
      `Trop de tests. Vous pourrez en envoyer un autre dans ${format.wait(seconds)}.`,
    back: 'Accéder à votre compte',
  },
  notDelivered: (phone: string): string =>
    `La notification n’a pas pu être remise. Ouvrez l’appli sur « ${phone} ».`,
  reach: {
    off: (phone: string): string =>
      `Les notifications ne sont pas activées sur « ${phone} ». Ouvrez-y l’appli.`,
    blocked: (phone: string): string => `Les notifications sont bloquées sur « ${phone} ». Ouvrez-y l’appli.`,
    impossible: (phone: string): string =>
      `« ${phone} » ne peut pas recevoir de notifications. Ouvrez-y l’appli.`,
    gone: (phone: string): string =>
      `« ${phone} » ne reçoit plus de notifications. Ouvrez-y l’appli, et elles reprendront.`,
  },
  unlinked: 'Le téléphone interrogé est dissocié et ne peut plus répondre.',
  outcomes: {
    confirmed: 'C’est confirmé',
    denied: 'Vous avez refusé sur votre téléphone.',
    'not-me':
      'Sur votre téléphone, vous avez dit que ce n’était pas vous. Quelqu’un connaît peut-être votre mot de passe : changez-le.',
    expired: 'Personne n’a répondu en deux minutes, ou cette page est revenue trop tard.',
    superseded: 'Une demande plus récente a été envoyée à votre téléphone, celle-ci est donc terminée.',
    'wrong-number':
      'Trois nombres incorrects ont été saisis sur le téléphone, cette demande est donc terminée.',
  },
  refusals: {
    'too-many': (seconds: number, most: number): string =>
      `${most === 1 ? 'Une demande n’a pas été confirmée' : `${most} demandes n’ont pas été confirmées`}. Vous pourrez en envoyer une autre dans ${format.wait(seconds)}, ou utiliser un autre moyen.`,
    paused: (seconds: number): string =>
      `Les demandes à votre téléphone sont en pause, car l’une d’elles a reçu la réponse « Ce n’était pas moi ». Elles reprendront dans ${format.wait(seconds)}, ou dès que vous aurez un nouveau mot de passe ; d’ici là, utilisez un autre moyen.`,
  },
  link: {
    heading: 'Associez votre téléphone',
    scan: 'Twofold Authenticator s’ouvre tout seul sur votre téléphone. Aucun magasin d’applis n’est nécessaire.',
    camera: 'Pointez l’appareil photo de votre téléphone vers ce code, puis ouvrez le lien qui s’affiche.',
    qr: 'Code QR',
    cannotScan: 'Impossible de scanner le code QR ?',
    copyHint:
      'Envoyez ce lien à votre téléphone, ou ouvrez-le dessus. Il est valable dix minutes, pour un seul téléphone.',
    copy: 'Copier le lien',
    here: 'Associer ce téléphone',
    hereHint:
      'Sur le téléphone lui-même : ce bouton ouvre Twofold Authenticator dans un nouvel onglet et l’associe. Le nombre à saisir reste affiché ici.',
    waitingForScan: 'En attente de votre téléphone',
    waitingForPhone: 'Sur le téléphone, appuyez sur « Associer ce téléphone »',
    onPhone: (phone: string): string =>
      `« ${phone} » est associé. Continuez sur le téléphone : il demande s’il peut vous envoyer des notifications.`,
    already: 'Votre téléphone est associé. Vous pouvez continuer.',
    linkOpened: 'Ouvert sur votre téléphone',
    linked: (phone: string): string => `« ${phone} » est là`,
    waitingForNotifications: 'En attente de votre accord pour les notifications',
    notifications: {
      on: 'Les notifications sont activées',
      off: 'Les notifications ne sont pas activées. Cela fonctionne avec l’appli ouverte.',
      blocked: 'Les notifications y sont bloquées. Cela fonctionne avec l’appli ouverte.',
      impossible:
        'Ce navigateur ne peut pas afficher de notifications. Cela fonctionne avec l’appli ouverte.',
      gone: 'Les notifications se sont arrêtées. Cela fonctionne avec l’appli ouverte.',
    },
    type: (phone: string): string => `Essayez maintenant : saisissez ce nombre sur « ${phone} ».`,
    over: (phone: string): string =>
      `L’essai n’a pas été confirmé. Renvoyez-le, et saisissez le nombre sur « ${phone} ».`,
    check: 'Vérifier les notifications',
    checkHint:
      'Nous envoyons alors une nouvelle notification, avec un nouveau nombre, et vous voyez ci-dessus jusqu’où elle arrive. Vous pouvez aussi ouvrir l’appli sur le téléphone : elle trouve la demande toute seule.',
    done: (phone: string): string => `« ${phone} » fonctionne. Vous pouvez continuer.`,
  },
};
