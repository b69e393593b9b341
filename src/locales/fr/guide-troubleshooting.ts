import { format } from '#locales/fr/format.ts';
import type { Words } from '#locales/words.ts';

const page: Words['guide']['pages']['troubleshooting'] = {
  heading: 'Dépannage',
  lead: 'Choisissez ce que vous voyez. Ce que vous aviez commencé n’est pas perdu : revenez en arrière dans votre navigateur et continuez.',
  sections: {
    'code-refused': {
      heading: 'Le code de mon appli est refusé',
      text: [
        'C’est presque toujours pour l’une de ces trois raisons : le code est trop ancien, c’est celui d’un autre compte, ou l’heure du téléphone est fausse.',
      ],
      steps: [
        'Saisissez le code que l’appli affiche en ce moment. Il change toutes les 30 secondes, et chaque code sert une seule fois.',
        'Vérifiez que c’est bien le code de ce service et de cette adresse e-mail.',
        'Activez le réglage automatique de l’heure sur le téléphone. Sur un iPhone : Réglages, Général, Date et heure. Sur Android : Paramètres, Système, Date et heure.',
        'Après plusieurs codes incorrects, il faut attendre quelques minutes. La page dit combien de temps, et un autre moyen fonctionne alors lui aussi.',
      ],
    },
    'no-text': {
      heading: 'Je ne reçois pas de SMS',
      text: [
        'Un SMS peut mettre une minute à arriver. Les codes précédents fonctionnent encore quand vous en demandez un nouveau.',
      ],
      steps: [
        'Vérifiez que le téléphone capte et qu’il n’est pas en mode avion.',
        'Comparez les derniers chiffres du numéro affiché avec ceux du vôtre.',
        'Appuyez sur « Envoyer un nouveau code ».',
        'Si rien n’arrive, appuyez sur « Essayer un autre moyen ».',
      ],
    },
    'no-question': {
      heading: 'Mon téléphone ne me demande rien',
      text: [
        'Cela fonctionne sans notifications : ouvrez Twofold Authenticator, et l’appli trouve la demande toute seule.',
      ],
      steps: [
        'Ouvrez Twofold Authenticator sur le téléphone.',
        'S’il n’y a rien à répondre, vérifiez que le téléphone a internet, puis appuyez sur « Renvoyer » sur la page.',
        'Pour voir jusqu’où arrivent les notifications, envoyez un test : sur la page de votre compte, appuyez sur « Vérifier » à côté du téléphone.',
        'Sur un iPhone, l’appli doit être sur l’écran d’accueil pour pouvoir vous envoyer des notifications.',
      ],
    },
    'no-scan': {
      heading: 'Impossible de scanner le code QR',
      text: ['Il y a toujours un moyen de se passer de l’appareil photo.'],
      steps: [
        'Agrandissez la page, augmentez la luminosité de l’écran, et essuyez l’objectif.',
        'Si vous avez attendu plus de dix minutes, rechargez la page : le code pour Twofold Authenticator est alors renouvelé.',
        'Appuyez sur « Impossible de scanner le code QR ? », juste en dessous. Vous y trouverez un lien à ouvrir sur le téléphone, ou une clé à saisir dans l’appli.',
      ],
    },
    'phone-gone': {
      heading: 'Mon téléphone est perdu, cassé ou volé',
      text: ['Vous pouvez entrer sans lui, puis le rendre inutile pour la personne qui l’a.'],
      steps: [
        'Saisissez votre mot de passe, et appuyez sur « J’ai perdu mon téléphone ».',
        'Utilisez ce que vous avez encore.',
        'Ensuite, la page dissocie le téléphone perdu, déconnecte tous les autres navigateurs et vous aide à associer un autre téléphone.',
      ],
      link: 'Si vous perdez votre téléphone',
    },
    'recovery-refused': {
      heading: 'Mon code de récupération est refusé',
      text: [
        'Un code sert une seule fois, et un code plus récent le remplace. Si la page dit qu’un caractère est sans doute faux, comparez-le encore une fois avec votre note : il ne contient ni la lettre O, ni la lettre I, ni la lettre L.',
      ],
      steps: [
        'Cherchez le code le plus récent que vous avez noté.',
        'Saisissez les 25 caractères. Peu importent les majuscules, les espaces et les tirets.',
        'S’il est toujours refusé, adressez-vous à l’équipe qui gère ce service.',
      ],
      link: 'En savoir plus sur le code de récupération',
    },
    password: {
      heading: 'J’ai oublié mon mot de passe',
      text: [
        'Un nouveau mot de passe ne change rien pour votre téléphone : il confirme toujours que c’est vous.',
      ],
      steps: [
        'Sur la page « Connexion », appuyez sur « Mot de passe oublié ? ».',
        'Ouvrez le lien que nous vous envoyons par e-mail. Il sert une seule fois, pendant 30 minutes.',
        'Si aucun e-mail n’arrive, adressez-vous à l’équipe qui gère ce service.',
      ],
      link: 'Choisir un nouveau mot de passe',
    },
    locked: {
      heading: 'Trop de tentatives, ou un moyen désactivé',
      text: [
        'Après cinq codes incorrects, il faut attendre : toutes les trois minutes, vous avez droit à un nouvel essai. Cela arrête la personne qui s’attaquerait à votre compte, et il ne vous en coûte qu’un peu d’attente.',
        'Après cent essais incorrects de suite, un moyen est désactivé. Les autres fonctionnent toujours.',
        'Trop de mots de passe incorrects bloquent aussi : les navigateurs nouveaux pour votre compte doivent alors attendre jusqu’à un quart d’heure. Personne ne peut bloquer ainsi un navigateur que vous avez déjà utilisé.',
      ],
      steps: [
        'Attendez le temps qu’indique la page, ou revenez plus tard.',
        'Connectez-vous par un autre moyen, et associez de nouveau sur la page de votre compte celui qui est désactivé.',
      ],
    },
    stranger: {
      heading: 'Il s’est passé quelque chose, et ce n’était pas moi',
      text: [
        'Une question sur votre téléphone, ou un SMS que vous n’avez pas demandé, veut dire que quelqu’un connaît peut-être votre mot de passe. Sans votre téléphone, cela ne suffit pas pour entrer.',
      ],
      steps: [
        'Appuyez sur « Ce n’était pas moi » sur le téléphone, et ne donnez aucun code à personne.',
        'Changez votre mot de passe. Tous les autres navigateurs sont alors déconnectés.',
        'Lisez « Activité » sur la page de votre compte, et prévenez l’équipe qui gère ce service.',
      ],
      link: 'Changer mon mot de passe',
    },
  },
};

/** What this page knows of the account of whoever is signed in. */
const seen: Words['guide']['seen'] = {
  heading: 'Ce que nous voyons pour votre compte',
  whose: (email: string): string =>
    `Vous utilisez en ce moment le compte ${email}, nous l’avons donc consulté.`,
  anonymous: 'Connectez-vous, et cette page vous montrera ce que nous savons de votre propre compte.',
  signIn: 'Se connecter pour voir',
  settingUp:
    'Vous êtes en train de protéger votre compte : il n’y a encore rien à regarder. Ce que vous avez commencé est conservé.',
  back: 'Revenir à ce que vous aviez commencé',
  stillHere: 'Autre chose ?',
  app: {
    none: 'Il n’y a pas d’appli d’authentification sur votre compte.',
    unused: (linked: Date): string =>
      `Votre appli d’authentification a été associée le ${format.day(linked)}, et n’a pas encore servi.`,
    used: (at: Date): string =>
      `Un code de votre appli d’authentification a été accepté pour la dernière fois le ${format.moment(at)}.`,
    disabled:
      'Votre appli d’authentification est désactivée, après trop de codes incorrects. Remplacez-la, et cela fonctionnera de nouveau.',
    lost: 'Votre appli d’authentification a été dissociée, car son téléphone est perdu. Associez un autre téléphone ou une autre appli à la place.',
    onLost: (linked: Date): string =>
      `L’appli d’authentification que vous avez associée le ${format.day(linked)} confirme pour vous. Si elle était sur le téléphone perdu, dissociez-la.`,
    replace: 'Remplacer l’appli',
  },
  refused: {
    clock: (at: Date): string =>
      `${format.moment(at)} : un code a été refusé, car l’heure de votre téléphone est fausse. Activez son réglage automatique.`,
    replayed: (at: Date): string =>
      `${format.moment(at)} : un code a été refusé, car il avait déjà servi. Attendez le suivant.`,
    'other-app': (at: Date): string =>
      `${format.moment(at)} : un code a été refusé, car il venait d’une appli qui n’est plus associée. Utilisez l’entrée la plus récente de votre appli.`,
    expired: (at: Date): string => `${format.moment(at)} : un code a été refusé, car il était trop ancien.`,
    wrong: (at: Date): string => `${format.moment(at)} : un code incorrect a été refusé.`,
    throttled: (at: Date): string =>
      `${format.moment(at)} : une tentative a été refusée, car il y en avait eu trop.`,
    recovery: (at: Date): string => `${format.moment(at)} : un code de récupération a été refusé.`,
    password: (at: Date): string => `${format.moment(at)} : un mot de passe incorrect a été refusé.`,
    settled: (at: Date, since: Date): string =>
      `${format.moment(at)} : un code a été refusé. Depuis, un autre a été accepté le ${format.moment(since)}, donc cela fonctionne de nouveau.`,
    none: 'Aucun refus pour votre compte ces sept derniers jours.',
  },
  /** Until when nothing is taken. */
  locks: {
    elsewhere: (until: Date): string =>
      `Trop de mots de passe incorrects ont été saisis dans des navigateurs nouveaux pour votre compte. Ils n’en acceptent aucun avant le ${format.moment(until)}. Les navigateurs que vous avez déjà utilisés ne sont pas concernés.`,
    here: (until: Date): string =>
      `Trop de mots de passe incorrects ont été saisis dans ce navigateur ou depuis cette connexion Internet. Aucun n’est accepté avant le ${format.moment(until)}.`,
    codes: (until: Date): string =>
      `Trop de codes incorrects ont été saisis. Aucun n’est accepté avant le ${format.moment(until)}.`,
  },
  phones: {
    none: 'Aucun téléphone avec Twofold Authenticator n’est associé à votre compte.',
    link: 'Associer un téléphone',
    check: 'Vérifier les notifications',
    lastOnline: (phone: string, seenAt: Date): string =>
      `« ${phone} » était en ligne pour la dernière fois le ${format.moment(seenAt)}.`,
    on: (phone: string, seenAt: Date): string =>
      `Les notifications sont activées pour « ${phone} ». Il était en ligne pour la dernière fois le ${format.moment(seenAt)}.`,
    off: (phone: string, seenAt: Date): string =>
      `Les notifications ne sont pas activées pour « ${phone} ». Ouvrez-y l’appli quand vous vous connectez. Il était en ligne pour la dernière fois le ${format.moment(seenAt)}.`,
    blocked: (phone: string, seenAt: Date): string =>
      `Les notifications sont bloquées sur « ${phone} ». Autorisez-les dans ses réglages. Il était en ligne pour la dernière fois le ${format.moment(seenAt)}.`,
    impossible: (phone: string, seenAt: Date): string =>
      `« ${phone} » ne peut pas recevoir de notifications. Ouvrez-y l’appli quand vous vous connectez. Il était en ligne pour la dernière fois le ${format.moment(seenAt)}.`,
    gone: (phone: string, seenAt: Date): string =>
      `« ${phone} » ne reçoit plus de notifications. Ouvrez-y l’appli, et elles reprendront. Il était en ligne pour la dernière fois le ${format.moment(seenAt)}.`,
    switchedOff: {
      'wrong-codes': (phone: string): string =>
        `« ${phone} » est désactivé, après trop d’essais incorrects. Associez-le de nouveau pour l’utiliser.`,
      lost: (phone: string): string =>
        `« ${phone} » a été dissocié, car il est perdu. Associez un autre téléphone ou une autre appli à la place.`,
      'by-phone': (phone: string): string =>
        `« ${phone} » a été dissocié dans son appli. Associez-le de nouveau pour l’utiliser.`,
    },
    tooMany: (at: Date): string =>
      `${format.moment(at)} : aucune demande n’a été envoyée à votre téléphone, car trois demandes n’avaient pas été confirmées.`,
    paused: (at: Date): string =>
      `${format.moment(at)} : aucune demande n’a été envoyée à votre téléphone, car « Ce n’était pas moi » avait été choisi moins d’une heure avant.`,
    denied: (at: Date): string => `${format.moment(at)} : une demande a été refusée sur votre téléphone.`,
    notMe: (at: Date): string =>
      `${format.moment(at)} : « Ce n’était pas moi » a été choisi sur votre téléphone.`,
  },
  backupPhone: {
    none: 'Il n’y a pas de téléphone de secours sur votre compte.',
    add: 'Ajouter un téléphone de secours',
    works: (masked: string): string => `Votre téléphone de secours est le ${masked}.`,
    disabled: (masked: string): string =>
      `Votre téléphone de secours ${masked} est désactivé, après trop d’essais incorrects. Vérifiez de nouveau le numéro pour l’utiliser.`,
    notOffered: 'Ce service n’envoie pas de SMS.',
  },
  text: {
    none: 'Aucun SMS n’a été demandé depuis une heure.',
    queued: (at: Date): string => `Un SMS a été demandé à ${format.second(at)}, et va être envoyé.`,
    'handed-over': (at: Date): string =>
      `Le dernier SMS a été remis au réseau à ${format.second(at)}. Son arrivée n’a pas été confirmée.`,
    delivered: (at: Date): string => `Le dernier SMS est arrivé à ${format.second(at)}.`,
    failed: (at: Date): string =>
      `Le dernier SMS n’a pas pu être remis, d’après ce que nous avons appris à ${format.second(at)}.`,
    tooMany: (at: Date): string =>
      `${format.moment(at)} : aucun SMS n’a été envoyé, car trop de SMS avaient été demandés. Vous pouvez en redemander une heure plus tard.`,
  },
  recoveryCode: {
    none: 'Il n’y a pas de code de récupération sur votre compte.',
    works: (saved: Date): string =>
      `Votre code de récupération a été enregistré le ${format.day(saved)}, et n’a pas servi.`,
    disabled:
      'Votre code de récupération est désactivé, après trop d’essais incorrects. Demandez-en un nouveau.',
    replace: 'Obtenir un nouveau code',
  },
  protect: {
    open: 'Seul votre mot de passe protège ce compte.',
    link: 'Protéger votre compte',
  },
  activityAbout: 'La page de votre compte montre ce qui s’y est passé, quand et depuis où.',
  activity: 'Lire ce qui s’est passé sur votre compte',
};

export const troubleshooting = { page, seen };
