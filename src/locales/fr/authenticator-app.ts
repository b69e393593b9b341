import { codes } from '#locales/fr/authenticator-codes.ts';
import { lock, settings } from '#locales/fr/authenticator-settings.ts';
import type { AppWords } from '#locales/words.ts';

/** Twofold Authenticator, the app on the phone. */

const minutes = (seconds: number): string => {
  const left = Math.max(0, seconds);
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
};

export const authenticatorApp: AppWords = {
  codes,
  lock,
  settings,
  title: 'Twofold Authenticator',
  tabs: { requests: 'Demandes', codes: 'Codes', settings: 'Réglages' },
  back: 'Retour',
  cancel: 'Annuler',
  close: 'Fermer',
  done: 'Terminé',
  next: 'Suivant',
  remove: 'Supprimer',
  tryAgain: 'Réessayer',
  problem: 'Il y a un problème',
  skip: 'Aller au contenu',
  broken: {
    heading: 'Ce navigateur n’enregistre rien',
    lead: 'L’appli a besoin de l’espace de stockage de ce navigateur, et ne peut pas l’utiliser. Il est souvent désactivé dans les fenêtres privées. Ouvrez l’appli dans une fenêtre ordinaire.',
  },
  requests: {
    heading: 'Demandes',
    nothing: 'Rien à répondre',
    nothingLead: 'Quand vous vous connectez quelque part, la question arrive ici.',
    offline: 'Pas de connexion internet. L’appli réessaie toute seule.',
    earlier: 'Précédentes',
    noEarlier: 'Vos réponses restent affichées ici pendant 30 jours.',
    earlierOffline: 'La liste s’affichera au retour de la connexion internet.',
    notifications: {
      off: 'Les notifications sont désactivées. Les demandes n’arrivent que si l’appli est ouverte.',
      blocked: 'Les notifications sont bloquées. Les demandes n’arrivent que si l’appli est ouverte.',
      impossible:
        'Ce navigateur ne peut pas vous envoyer de notifications. Ouvrez l’appli quand vous vous connectez.',
      renewed: 'Ce téléphone ne recevait plus de notifications. Il en reçoit de nouveau.',
      lost: 'Ce téléphone ne reçoit plus de notifications, et l’appli n’a pas pu les réactiver. Ouvrez-la quand vous vous connectez.',
      turnOn: 'Activer les notifications',
      how: 'Comment les activer',
    },
    waiting: (name: string): string => `Se connecter à ${name} ? Répondre maintenant`,
    unlinked: (email: string): string => `Ce téléphone n’est plus associé à ${email}`,
    unlinkedLead:
      'Il a été dissocié, il ne confirme donc plus rien. Pour l’associer de nouveau, ouvrez votre compte dans un navigateur et choisissez d’associer un téléphone.',
    erased: (email: string): string => `La clé de ${email} n’existe plus`,
    erasedLead:
      'Elle a été effacée après dix codes PIN incorrects. Pour associer de nouveau ce téléphone : connectez-vous par un autre moyen, ouvrez votre compte et choisissez d’associer un téléphone.',
  },
  question: {
    heading: {
      'sign-in': (name: string): string => `Se connecter à ${name} ?`,
      linking: (name: string): string => `Associer ce téléphone à ${name} ?`,
      check: (): string => 'Avez-vous bien reçu ceci ?',
    },
    place: 'Lieu',
    about: (place: string): string => place.charAt(0).toUpperCase() + place.slice(1),
    unknownPlace: (address: string): string => `Depuis l’adresse ${address}`,
    browser: 'Navigateur',
    isFirst: 'Un navigateur nouveau pour vous',
    time: 'Heure',
    asked: (ago: number, clock: string): string =>
      ago < 60 ? `À l’instant, ${clock}` : `Il y a ${minutes(ago)}, ${clock}`,
    account: 'Compte',
    left: (seconds: number): string => `encore ${minutes(seconds)}`,
    newer: 'Une demande plus récente a pris la place de celle que vous regardiez.',
    number: 'Saisissez le nombre affiché sur votre écran',
    deleteDigit: 'Effacer le dernier chiffre',
    confirm: 'Confirmer',
    deny: 'Refuser',
    notMe: 'Ce n’était pas moi',
    sending: 'Envoi en cours…',
    problems: {
      'number-missing': 'Saisissez les six chiffres du nombre affiché sur votre écran.',
      'number-wrong': (left: number): string =>
        `Ce n’est pas le bon nombre. Regardez de nouveau l’écran. Vous pouvez encore essayer ${left === 1 ? 'une' : left} fois.`,
      'no-network': 'Pas de connexion internet. Votre réponse partira dès son retour.',
      busy: 'Le service est très occupé. Votre réponse n’a pas encore été prise en compte. Appuyez de nouveau dans un instant.',
      'too-many': (seconds: number): string =>
        `Trop de tentatives incorrectes pour ce compte. Rien n’a été examiné. Réessayez dans ${minutes(seconds)} minutes.`,
      refused: 'Le service n’a pas accepté la réponse. Recommencez la connexion sur l’autre écran.',
    },
  },
  notMe: {
    heading: 'Ce n’était pas vous ?',
    lead: 'Alors quelqu’un d’autre connaît peut-être votre mot de passe. Si vous le dites :',
    consequences: [
      'la connexion s’arrête tout de suite',
      'vous ne recevez plus de demandes pendant une heure',
      'chaque navigateur demandera de nouveau le nombre',
      'l’équipe qui gère le service est prévenue',
    ],
    sure: 'Ce n’était pas moi',
    back: 'Revenir',
  },
  ended: {
    confirmed: {
      'sign-in': 'C’est confirmé',
      linking: 'Votre téléphone a répondu',
      check: 'Cela fonctionne',
    },
    confirmedLead: {
      'sign-in': (name: string): string => `La connexion à ${name} se poursuit sur l’autre écran.`,
      linking: (): string => 'Continuez dans le navigateur : la dernière étape s’y trouve.',
      check: (): string => 'Les notifications arrivent sur ce téléphone.',
    },
    headings: {
      denied: 'C’est refusé',
      'not-me': 'Nous avons tout arrêté',
      expired: 'Le temps est écoulé',
      superseded: 'Il y a une demande plus récente',
      left: 'Ce n’est plus nécessaire',
      'wrong-number': 'Trop de nombres incorrects',
    },
    leads: {
      denied: 'Personne ne s’est connecté. Rien d’autre n’a changé.',
      'not-me':
        'La connexion est terminée, et aucune demande ne viendra pendant une heure, ou avant que vous ayez un nouveau mot de passe. Changez-le maintenant : quelqu’un connaît peut-être l’ancien. Confirmez par un autre moyen, ou avec un lien reçu par e-mail.',
      expired: 'Personne ne s’est connecté. Si c’était vous, recommencez sur l’autre écran.',
      superseded: 'Seule la plus récente peut recevoir une réponse.',
      left: 'La connexion a été abandonnée, ou confirmée par un autre moyen.',
      'wrong-number': 'Personne ne s’est connecté. Si c’était vous, recommencez sur l’autre écran.',
    },
    elsewhere: 'La réponse a déjà été donnée sur ce téléphone, hors de cette fenêtre.',
    changePassword: 'Changer votre mot de passe',
  },
  outcomes: {
    confirmed: 'Confirmée',
    denied: 'Refusée',
    'not-me': 'Ce n’était pas vous',
    expired: 'Sans réponse',
    superseded: 'Remplacée par une plus récente',
    left: 'Plus nécessaire',
    'wrong-number': 'Nombre incorrect',
  },
  kinds: {
    'sign-in': (application: string): string => application,
    linking: (): string => 'Association de ce téléphone',
    check: (): string => 'Notification de test',
  },
  linking: {
    welcome: 'Confirmez vos connexions ici',
    welcomeLead:
      'Associez ce téléphone à votre compte, et il vous interrogera quand quelqu’un se connecte. Il vous faut un navigateur sur un autre écran.',
    steps: 'Là où il est écrit « Associez votre téléphone », il y a un code QR à scanner.',
    forgotten:
      'Ce téléphone était-il déjà associé ? Alors le navigateur a effacé ce que l’appli avait enregistré. Connectez-vous par un autre moyen, ouvrez votre compte et associez de nouveau le téléphone.',
    scan: 'Scanner le code QR',
    paste: 'Coller plutôt un lien',
    pasteLabel: 'Lien de l’autre écran',
    pasteHint: 'Il commence par https:// et se termine par un long code.',
    use: 'Utiliser ce lien',
    notALink:
      'Ce n’est pas un lien pour cette appli. Copiez-le de nouveau depuis « Associez votre téléphone ».',
    elsewhere: (host: string): string => `Ce lien appartient à ${host}, qui a sa propre appli.`,
    elsewhereOpen: (host: string): string => `Ouvrir l’appli de ${host}`,
    heading: (service: string): string => `Associer ce téléphone à ${service} ?`,
    opening: 'Lecture du lien…',
    account: 'Compte',
    name: 'Nom de ce téléphone',
    nameHint: 'Pour le reconnaître dans une liste.',
    nameMissing: 'Donnez à ce téléphone un nom de 1 à 40 caractères.',
    link: 'Associer ce téléphone',
    notMine: 'Ce n’est pas mon compte',
    locked: 'Déverrouillez l’appli pour associer ce téléphone.',
    refusals: {
      'link-unknown': 'Ce lien est inconnu. Scannez de nouveau le code QR.',
      'link-expired':
        'Ce lien est trop ancien. Demandez un nouveau code QR sur l’autre écran, et scannez celui-là.',
      'link-used':
        'Un téléphone a déjà été associé avec ce code. Demandez un nouveau code QR sur l’autre écran.',
    },
  },
  phoneNames: {
    ios: { phone: 'iPhone', tablet: 'iPad' },
    android: { phone: 'Téléphone Android', tablet: 'Tablette Android' },
    other: 'Cet ordinateur',
  },
  home: {
    heading: 'D’abord, mettez l’appli sur votre écran d’accueil',
    lead: 'Dans Safari, une appli qui n’est pas sur l’écran d’accueil ne peut pas vous envoyer de notifications, et votre téléphone peut effacer ses données au bout de quelques semaines.',
    steps: [
      'Appuyez sur Partager, au bord de l’écran.',
      'Choisissez « Sur l’écran d’accueil », puis « Ajouter ».',
      'Ouvrez la nouvelle appli, et scannez-y le code QR ou collez-y le lien.',
    ],
    copy: 'Copier le lien pour plus tard',
    copied: 'Copié',
    anyway: 'Associer quand même dans ce navigateur',
  },
  notifications: {
    heading: 'Voulez-vous des notifications ?',
    lead: 'La question apparaît alors toute seule sur ce téléphone, même quand l’appli est fermée. Elle dit où quelqu’un se connecte, et rien d’autre.',
    allow: 'Autoriser les notifications',
    later: 'Pas maintenant',
    results: {
      on: 'Les notifications sont activées.',
      off: 'Les notifications sont désactivées. Ouvrez l’appli quand vous vous connectez.',
      blocked: 'Les notifications sont bloquées. Ouvrez l’appli quand vous vous connectez.',
      impossible:
        'Ce navigateur ne peut pas vous envoyer de notifications. Ce n’est pas grave : ouvrez l’appli quand vous vous connectez, et la question y sera.',
    },
  },
  scanner: {
    heading: 'Scanner un code QR',
    lead: 'Pour cela, l’appli a besoin de l’appareil photo. L’image reste sur ce téléphone.',
    start: 'Utiliser l’appareil photo',
    looking: 'Tenez le code QR devant l’appareil photo.',
    video: 'Ce que voit l’appareil photo',
    image: 'Choisir plutôt une image',
    refusals: {
      refused:
        'L’appareil photo est bloqué pour cette appli. Autorisez-le dans les réglages de votre navigateur, ou utilisez un autre moyen ci-dessous.',
      none: 'Aucun appareil photo n’est utilisable ici. Utilisez un autre moyen ci-dessous.',
      'no-code': 'Il n’y a pas de code QR dans cette image, ou il est trop petit. Choisissez-en une autre.',
      'not-an-image': 'Ce fichier n’est pas une image que ce téléphone sait lire.',
    },
  },
  network: {
    'no-network': 'Pas de connexion internet. Vérifiez votre réseau, puis réessayez.',
    'too-many': (seconds: number | null): string =>
      `Trop de tentatives. Réessayez dans ${seconds === null ? 'quelques minutes' : `${minutes(seconds)} minutes`}.`,
    unavailable: 'Le service est momentanément indisponible. Rien n’a été perdu. Réessayez.',
    'phone-unlinked': 'Le service ne connaît plus ce téléphone. Associez-le de nouveau.',
    'clock-differs':
      'L’heure de ce téléphone est fausse. Activez le réglage automatique de l’heure, puis réessayez.',
    unexpected:
      'Le service n’a pas accepté cela. Réessayez ; si rien ne change, fermez l’appli et ouvrez-la de nouveau.',
  },
};
