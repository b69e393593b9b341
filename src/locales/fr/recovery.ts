import { format } from '#locales/fr/format.ts';
import type { Words } from '#locales/words.ts';

/** When the phone is gone, and being ready for that day. */
export const recovery: Words['recovery'] = {
  lostPhone: {
    heading: 'Dissocier le téléphone perdu',
    lead: 'Vous avez pu entrer. Veillons maintenant à ce que la personne qui a votre téléphone ne le puisse pas.',
    which: 'Qu’y avait-il sur le téléphone perdu ?',
    notChosen: 'Choisissez ce qu’il y avait sur le téléphone perdu.',
    push: (phone: string): string => `Twofold Authenticator sur « ${phone} »`,
    totp: (linked: Date): string =>
      `L’appli d’authentification que vous avez associée le ${format.day(linked)}`,
    consequences: [
      'Il cesse immédiatement de confirmer pour vous.',
      'Toutes les connexions sont fermées, sauf la vôtre dans ce navigateur.',
      'Vous associez ensuite un autre téléphone, et recevez un nouveau code de récupération.',
    ],
    alone:
      'Vous n’avez pas encore d’autre moyen d’entrer. Associez d’abord un autre téléphone, sinon seule l’équipe qui gère ce service pourra vous laisser entrer de nouveau.',
    unlink: 'Dissocier et se déconnecter partout ailleurs',
    found: 'Je l’ai retrouvé : ne rien changer',
    goOn: 'Reprendre où vous en étiez',
  },
  rehearsal: {
    offer: 'Essayer d’entrer sans votre téléphone',
    offerLead:
      'Cela prend une minute, et montre que vous pourrez entrer le jour où votre téléphone ne sera plus là.',
    heading: 'Essayez d’entrer sans votre téléphone',
    lead: 'Mettez votre téléphone de côté et imaginez qu’il n’est plus là. Quel moyen choisiriez-vous ?',
    smsAbout: 'Nous envoyons un vrai code. Lisez-le sur le téléphone qui a ce numéro.',
    recoveryCodeAbout:
      'Allez chercher la note avec votre code et saisissez-le. Il est seulement vérifié, il pourra encore servir.',
    noWay:
      'Il n’y a pas encore de moyen d’entrer sans votre téléphone. Ajoutez un téléphone de secours ou enregistrez un code de récupération sur la page de votre compte.',
    toAccount: 'Accéder à votre compte',
    textHeading: 'Saisissez le code reçu par SMS',
    codeHeading: 'Utilisez votre code de récupération',
    check: 'Vérifier',
    other: 'Essayer un autre moyen',
    passedHeading: 'Vous pourriez entrer',
    passed: {
      sms: 'Vous avez reçu le SMS, et son code est bon. Si vous perdez votre téléphone, ce moyen fonctionne.',
      'recovery-code': 'C’est bien votre code de récupération. Il fonctionne toujours : gardez-le où il est.',
    },
    next: 'Le jour où cela arrive vraiment : saisissez votre mot de passe, puis choisissez « J’ai perdu mon téléphone ».',
    done: 'Terminé',
    again: 'Essayer aussi l’autre moyen',
  },
  low: {
    'lost-still-linked':
      'Vous avez signalé la perte de votre téléphone sans aller jusqu’au bout : il confirme toujours pour vous. Dissociez-le, et associez-en un autre.',
    'lost-no-code':
      'Vous avez utilisé votre code de récupération sans aller jusqu’au bout : votre ancien téléphone confirme toujours pour vous, et vous n’avez plus de code de récupération.',
    'lost-not-replaced':
      'Votre téléphone perdu est dissocié, mais rien ne l’a encore remplacé. Associez un autre téléphone ou une autre appli, et vous recevrez aussi un nouveau code de récupération.',
    'no-way-back':
      'Si vous perdez votre téléphone, vous ne pourrez pas entrer sans aide. Enregistrez un code de récupération sur la page de votre compte.',
    'no-backup-phone':
      'Vous n’avez pas de téléphone de secours. Ajoutez-en un sur la page de votre compte, pour que la perte de votre téléphone soit moins grave.',
    'no-recovery-code':
      'Vous n’avez pas de code de récupération. Créez-en un sur la page de votre compte et gardez-le sur papier.',
    phoneUnseen: (phone: string): string =>
      `« ${phone} » n’a pas été en ligne depuis 60 jours. Ouvrez-y l’appli pour voir si elle fonctionne encore, ou dissociez ce téléphone sur la page de votre compte.`,
    appUnseen:
      'Aucun code de votre appli d’authentification n’a été utilisé depuis 60 jours. Vérifiez que l’appli fonctionne encore, avant d’en avoir besoin.',
  },
};
