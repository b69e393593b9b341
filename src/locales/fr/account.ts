import { format } from '#locales/fr/format.ts';
import type { Words } from '#locales/words.ts';

/** The account page. */
export const account: Words['account'] = {
  heading: 'Votre compte',
  whose: (name: string, email: string): string => `${name}, ${email}`,
  state: {
    protected: [
      'Protégé par votre téléphone.',
      'Protégé par votre téléphone, avec une solution de secours.',
      'Protégé par votre téléphone, avec deux solutions de secours.',
    ],
    waysBack: (ways: readonly string[]): string =>
      `Si vous perdez votre téléphone, vous pourrez entrer avec ${ways.join(' ou ')}.`,
    text: (masked: string): string => `un SMS au ${masked}`,
    recoveryCode: 'votre code de récupération',
    noWayBack:
      'Si vous perdez votre téléphone, seule l’équipe qui gère ce service pourra vous laisser entrer. Enregistrez un code de récupération.',
    switchedOff: {
      'wrong-codes': {
        sentence: 'Protégé, mais votre appli est désactivée.',
        more: 'Trop de codes incorrects ont été saisis. Remplacez l’appli pour qu’elle fonctionne de nouveau.',
      },
      lost: {
        sentence: 'Protégé, mais rien ne confirme pour vous en ce moment.',
        more: 'Ce qui était sur votre téléphone perdu est dissocié. Associez un autre téléphone ou une autre appli à la place.',
      },
      'by-phone': {
        sentence: 'Protégé, mais rien ne confirme pour vous en ce moment.',
        more: 'Votre téléphone a été dissocié dans son appli. Associez un téléphone ou une appli à la place.',
      },
    },
    open: 'Seul votre mot de passe protège ce compte.',
    openMore: 'Ajoutez un second moyen de confirmer, et le mot de passe seul ne suffira plus à personne.',
    protect: 'Protéger votre compte',
  },
  ways: {
    heading: 'Vos moyens de confirmer que c’est vous',
    about: 'Nous demandons le premier qui fonctionne.',
    push: (phone: string): string => `Twofold Authenticator sur « ${phone} »`,
    /** In place of when it was linked: why it is switched off. */
    off: {
      app: 'Désactivée après trop d’essais incorrects. Remplacez-la pour l’utiliser de nouveau.',
      phone: 'Désactivé après trop d’essais incorrects. Associez de nouveau un téléphone pour l’utiliser.',
      lost: 'Ce moyen a été dissocié, car le téléphone est perdu. Il ne confirme plus rien.',
      'by-phone': 'Dissocié depuis le téléphone. Associez de nouveau un téléphone pour l’utiliser.',
    },
    addPhone: 'Associer un téléphone',
    addApp: 'Associer une autre appli d’authentification',
    totp: 'Appli d’authentification',
    linked: (created: Date, used: Date | null): string =>
      `En place depuis le ${format.day(created)}. ${used === null ? 'N’a pas encore servi.' : `Dernière utilisation le ${format.moment(used)}.`}`,
    replace: 'Remplacer',
    unlink: 'Dissocier',
    check: 'Vérifier',
    none: 'Rien n’est encore associé',
    noneText: 'Après le mot de passe, personne ne vérifie que c’est bien vous.',
  },
  phone: {
    heading: 'Téléphone de secours',
    about: 'Il reçoit un code par SMS quand vous n’avez pas l’appli sous la main.',
    ears: 'le téléphone de secours',
    title: (masked: string): string => `SMS au ${masked}`,
    checked: (created: Date, used: Date | null): string =>
      `Vérifié le ${format.day(created)}.${used === null ? '' : ` Dernière utilisation le ${format.moment(used)}.`}`,
    disabled: 'Désactivé après trop d’essais incorrects. Vérifiez de nouveau le numéro pour l’utiliser.',
    none: 'Pas de téléphone de secours',
    noneText: 'Avec lui, perdre votre téléphone est moins grave.',
    add: 'Ajouter',
    change: 'Modifier',
    remove: 'Supprimer',
    notSent: 'Ce service n’envoie pas de SMS en ce moment.',
  },
  recoveryCode: {
    heading: 'Code de récupération',
    saved: (created: Date): string => `Enregistré le ${format.day(created)}`,
    works: 'Jamais utilisé. Il sert une seule fois, puis vous en recevez un nouveau.',
    disabled: 'Désactivé après trop d’essais incorrects. Demandez-en un nouveau.',
    none: 'Pas de code de récupération',
    noneText: 'C’est le dernier moyen d’entrer si vous perdez votre téléphone.',
    replace: 'Obtenir un nouveau code',
  },
  comesWithProtection: 'Vous le configurez en protégeant votre compte.',
  password: {
    heading: 'Mot de passe',
    title: 'Votre mot de passe',
    changed: (at: Date): string => `Défini le ${format.day(at)}.`,
    change: 'Modifier',
    ears: 'le mot de passe',
  },
  signedIn: {
    heading: 'Vos connexions en cours',
    now: 'Actuelle',
    thisBrowser: (since: Date): string => `Ce navigateur. Connexion le ${format.moment(since)}.`,
    seen: (at: Date): string => `Vu pour la dernière fois le ${format.moment(at)}.`,
    from: (browser: string, address: string): string => `${browser}, ${address}`,
    signOut: 'Déconnecter',
    signOutAll: 'Se déconnecter partout ailleurs',
    unknownBrowser: 'Navigateur inconnu',
    on: (browser: string, system: string): string => `${browser} sur ${system}`,
  },
  applications: {
    heading: 'Applications associées',
    about: 'Toutes sont protégées par ce compte.',
    opened: (at: Date): string => `Ouverte le ${format.moment(at)}.`,
    secure: 'Demande toujours une confirmation sur votre téléphone.',
    none: 'Aucune application ouverte pour l’instant',
    noneText: 'Les applications apparaissent ici une fois ouvertes avec ce compte.',
    open: 'Ouvrir',
  },
  activity: {
    heading: 'Activité',
    about: 'Les 90 derniers jours. Quelque chose vous surprend ?',
    changePassword: 'Changer votre mot de passe',
    when: 'Quand',
    what: 'Quoi',
    where: 'Où',
    earlier: 'Plus ancien',
    newest: 'Plus récent',
    none: 'Rien ne s’est passé ces 90 derniers jours.',
  },
  unlinkQuestion: {
    heading: 'Dissocier votre appli d’authentification ?',
    text: 'Ensuite, seul votre mot de passe protégera ce compte. Le téléphone de secours et le code de récupération ne fonctionneront plus non plus.',
    others: 'Les navigateurs confirmés par ces moyens seront déconnectés. Celui-ci reste connecté.',
    requiredHeading: 'L’appli ne peut pas être dissociée',
    required:
      'L’équipe qui gère ce service demande à tout le monde un second moyen de confirmer. Remplacez plutôt l’appli.',
    requiredText: 'Votre appli actuelle fonctionne jusqu’à ce que la nouvelle soit associée.',
    replace: 'Remplacer l’appli',
    yes: 'Dissocier',
    no: 'La garder',
  },
  unlinkPhoneQuestion: {
    heading: (phone: string): string => `Dissocier « ${phone} » ?`,
    text: 'À partir de cet instant, il ne confirmera plus rien.',
    last: 'Ensuite, seul votre mot de passe protégera ce compte. Le téléphone de secours et le code de récupération ne fonctionneront plus non plus.',
  },
  unlinkOneText:
    'Votre autre moyen de confirmer reste en place, tout comme le téléphone de secours et le code de récupération.',
  removePhoneQuestion: {
    heading: 'Supprimer votre téléphone de secours ?',
    text: (masked: string): string => `Nous n’enverrons plus de codes par SMS au ${masked}.`,
    stays: 'Votre appli et votre code de récupération fonctionnent toujours.',
    staysWithoutCode:
      'Votre appli fonctionne toujours. Si vous la perdez, vous n’aurez aucun autre moyen d’entrer tant que vous n’aurez pas enregistré de code de récupération.',
    yes: 'Supprimer',
    no: 'Le garder',
  },
  signOutAllQuestion: {
    heading: 'Se déconnecter partout ailleurs ?',
    text: 'Il faudra se reconnecter dans tous les autres navigateurs et dans les applications qui y sont ouvertes. Ce navigateur reste connecté.',
    yes: 'Se déconnecter partout ailleurs',
    no: 'Pas maintenant',
  },
  passwordQuestion: {
    no: 'Garder l’ancien',
    superseded:
      'Entre-temps, votre mot de passe a été changé dans une autre fenêtre. Saisissez celui que vous avez maintenant.',
  },
  saved: {
    app: 'Votre nouvelle appli d’authentification est associée. L’ancienne ne fonctionne plus.',
    phone: 'Votre téléphone de secours est enregistré.',
    'phone-removed': 'Votre téléphone de secours est supprimé.',
    'recovery-code': 'Votre nouveau code de récupération est enregistré. L’ancien ne fonctionne plus.',
    unlinked: 'Votre appli d’authentification est dissociée.',
    'phone-unlinked': 'Le téléphone est dissocié.',
    'twofold-authenticator': 'Votre téléphone est associé.',
    'phone-lost': 'Le téléphone perdu est dissocié, et tous les autres navigateurs sont déconnectés.',
    password: 'Votre mot de passe est changé, et tous les autres navigateurs sont déconnectés.',
    'signed-out': 'La déconnexion est faite.',
    'signed-out-all': 'Tous les autres navigateurs sont déconnectés.',
  },
};
