import { format } from '#locales/fr/format.ts';
import type { Words } from '#locales/words.ts';

/** The wizard. */
export const enrolment: Words['enrolment'] = {
  next: 'Suivant',
  anotherWay: 'Essayer un autre moyen',
  steps: {
    label: 'Étapes',
    done: 'terminée',
    position: (now: number, all: number): string => `Étape ${now} sur ${all}`,
    choose: 'Choisir',
    link: 'Associer votre téléphone',
    phone: 'Téléphone de secours',
    recoveryCode: 'Code de récupération',
  },
  why: {
    heading: 'Protégez votre compte',
    lead: 'Un mot de passe peut être deviné ou volé. Désormais, votre téléphone confirme que c’est bien vous.',
    time: 'Comptez environ deux minutes, avec votre téléphone à portée de main.',
    covers: (applications: readonly string[]): string =>
      applications.length === 0
        ? 'Votre compte sera protégé dans toutes les applications associées.'
        : `Votre compte sera protégé dans ${format.names(applications)}.`,
    start: 'Commencer',
    resume: 'Vous aviez déjà commencé. Nous reprenons là où vous en étiez.',
    later: 'Me le rappeler plus tard',
    due: (due: Date): string => `Vous pouvez attendre jusqu’au ${format.day(due)}.`,
    recovering:
      'Votre code de récupération était le bon, et il ne peut plus servir. Associez de nouveau un téléphone et enregistrez un nouveau code ; ensuite, vous pourrez entrer.',
  },
  choose: {
    heading: 'Choisissez comment confirmer que c’est vous',
    lead: 'Après votre mot de passe, votre téléphone dit oui.',
    push: 'Twofold Authenticator',
    pushAbout:
      'Le plus rapide : votre téléphone vous interroge, et vous répondez d’un geste. Sans magasin d’applis.',
    totp: 'Une autre appli d’authentification',
    totpAbout:
      'Vous saisissez un code à six chiffres donné par une appli comme Google Authenticator, Microsoft Authenticator ou 1Password.',
    missing: 'Choisissez l’un des moyens.',
    compare: 'Comparer tous les moyens',
  },
  app: {
    heading: 'Associez votre appli d’authentification',
    scan: 'Ouvrez l’appli sur votre téléphone, choisissez',
    addAccount: 'Ajouter un compte',
    scanEnd: ', puis scannez ce code.',
    qr: 'Code QR',
    cannotScan: 'Impossible de scanner le code QR ?',
    typeKey: 'Saisissez plutôt cette clé dans l’appli. Elle est basée sur l’heure, avec six chiffres.',
    copyKey: 'Copier la clé',
    openApp: 'Ouvrir mon appli d’authentification',
    openAppHint:
      'Sur le téléphone lui-même : ce bouton ouvre l’appli et lui transmet la clé. Si rien ne s’ouvre, copiez la clé dans l’appli.',
    code: 'Code à 6 chiffres',
    hint: (service: string): string =>
      `L’appli affiche maintenant un code pour ${service}. Saisissez-le ici.`,
    already: 'Votre appli est associée. Vous pouvez continuer.',
  },
  phone: {
    heading: 'Ajoutez un téléphone de secours',
    changeHeading: 'Modifiez votre téléphone de secours',
    lead: 'Si vous perdez votre téléphone ou l’appli, nous pourrons vous envoyer un code par SMS. Vous pouvez passer cette étape.',
    country: 'Pays',
    number: 'Numéro de téléphone',
    textTo: 'Nous enverrons un code à six chiffres par SMS au',
    textToThis: 'Nous enverrons un code à six chiffres par SMS à ce numéro.',
    weaker: 'Les SMS sont plus faciles à intercepter, nous les utilisons donc en dernier.',
    skip: 'Passer',
    kept: (masked: string): string =>
      `Si vous passez cette étape, votre téléphone de secours ${masked} reste inchangé.`,
    refusals: {
      empty: 'Saisissez un numéro de téléphone.',
      'unknown-country': 'Choisissez le pays du numéro.',
      'not-a-number': 'Ce n’est pas un numéro de téléphone. Utilisez des chiffres, comme pour appeler.',
      'unknown-prefix': 'Aucun pays n’a cet indicatif. Vérifiez les chiffres après le signe +.',
      'too-short': 'Ce numéro est trop court. Vérifiez qu’il ne manque pas de chiffre.',
      'too-long': 'Ce numéro est trop long. Vérifiez qu’aucun chiffre n’est en double.',
      'not-in-use': 'Aucun téléphone de ce pays n’a un tel numéro. Vérifiez le pays et les chiffres.',
      landline: 'C’est un téléphone fixe, il ne peut pas recevoir de SMS. Indiquez un numéro de mobile.',
      'toll-free':
        'C’est un numéro gratuit, il ne peut pas recevoir de SMS. Indiquez un numéro de mobile ordinaire.',
      'premium-rate': 'C’est un numéro surtaxé. Indiquez un numéro de mobile ordinaire.',
      'shared-cost':
        'C’est un numéro dont le coût d’appel est partagé. Indiquez un numéro de mobile ordinaire.',
      satellite:
        'Nous ne pouvons pas envoyer de SMS aux téléphones satellites. Indiquez un numéro de mobile ordinaire.',
      internet:
        'C’est un téléphone par internet, qui ne prouve pas que vous avez un appareil en main. Indiquez un numéro de mobile ordinaire.',
      'other-kind': 'Ce numéro ne peut pas recevoir nos SMS. Indiquez un numéro de mobile ordinaire.',
      'country-not-served':
        'Nous ne pouvons pas envoyer de SMS dans ce pays. Indiquez un autre numéro, ou passez cette étape.',
    },
    didYouMean: (international: string): string => `Vouliez-vous dire ${international} ?`,
    useSuggested: (international: string): string => `Utiliser le ${international}`,
    throttled: (seconds: number): string =>
      `Trop de SMS ont été demandés. Réessayez dans ${format.wait(seconds)}, ou passez cette étape.`,
  },
  phoneCode: {
    heading: 'Saisissez le code reçu par SMS',
    sentTo: (number: string): string => `Nous l’avons envoyé au ${number}. Il est valable dix minutes.`,
    code: 'Code à 6 chiffres',
    sendAgain: 'Envoyer un nouveau code',
    sentAgain: 'Nous avons envoyé un nouveau code. Les précédents fonctionnent encore.',
    otherNumber: 'Utiliser un autre numéro',
    throttled: (seconds: number): string =>
      `Nous avons envoyé tous les SMS possibles. Vous pourrez en redemander dans ${format.wait(seconds)}.`,
  },
  recoveryCode: {
    heading: 'Enregistrez votre code de récupération',
    lead: 'C’est le dernier moyen d’entrer, si votre téléphone est perdu et qu’aucun SMS n’arrive. Gardez-le sur papier, loin de votre téléphone.',
    copy: 'Copier le code',
    download: 'Télécharger',
    print: 'Imprimer',
    stored: 'J’ai copié ce code et je l’ai mis en lieu sûr',
    notStored: 'Copiez le code, puis cochez la case.',
    otherCode:
      'Ce code n’a jamais été enregistré : votre compte a été modifié ailleurs entre-temps. Voici un nouveau code. Conservez celui-ci, puis cochez la case.',
    oldWorks: 'Votre ancien code fonctionne jusqu’à ce que vous appuyiez ici sur « Suivant ».',
    paper: (service: string, email: string, day: Date): string => `${service}, ${email}, ${format.day(day)}`,
    fileName: 'code-de-recuperation.txt',
    file: (service: string, email: string, day: Date, code: string): string =>
      `Code de récupération pour ${service}\nCompte : ${email}\nCréé le ${format.day(day)}\n\n${code}\n\nUtilisez-le avec votre mot de passe si vous perdez votre téléphone. Il sert une seule fois.\nGardez-le là où personne d’autre ne le trouvera, et loin de votre téléphone.\n`,
  },
  done: {
    heading: 'Votre compte est maintenant protégé',
    lead: 'Voici vos moyens d’entrer, le meilleur en premier.',
    push: (phone: string): string => `Twofold Authenticator sur « ${phone} »`,
    pushText: 'Votre mot de passe, puis votre réponse sur le téléphone.',
    totp: 'Appli d’authentification',
    totpText: 'Votre mot de passe, puis un code de l’appli.',
    sms: (masked: string): string => `SMS au ${masked}`,
    smsText: 'Quand vous n’avez pas l’appli sous la main.',
    recoveryCode: 'Code de récupération',
    recoveryCodeText: 'Quand vous n’avez plus rien d’autre. Il sert une seule fois.',
    ifLost:
      'Si vous perdez votre téléphone, connectez-vous comme d’habitude et choisissez « J’ai perdu mon téléphone ». Nous vous guiderons ensuite.',
    continue: 'Continuer',
  },
  changed: {
    heading: 'C’est enregistré',
  },
};
