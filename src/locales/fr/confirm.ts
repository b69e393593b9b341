import { format } from '#locales/fr/format.ts';
import type { Words } from '#locales/words.ts';

/** Giving the second proof. */
export const confirm: Words['confirm'] = {
  code: 'Code à 6 chiffres',
  continue: 'Continuer',
  anotherWay: 'Essayer un autre moyen',
  lostPhone: 'J’ai perdu mon téléphone',
  totp: {
    heading: 'Saisissez le code de votre appli',
    hint: 'Ouvrez l’appli d’authentification sur votre téléphone et cherchez le code de ce compte.',
  },
  sms: {
    heading: 'Saisissez le code reçu par SMS',
    sentTo: (masked: string): string => `Nous l’avons envoyé au ${masked}. Il est valable dix minutes.`,
    sendAgain: 'Envoyer un nouveau code',
    sentAgain: 'Nous avons envoyé un nouveau code. Les précédents fonctionnent encore.',
    notSent: 'Aucun code n’a encore été envoyé.',
    send: 'Envoyer un code',
    throttled: (seconds: number): string =>
      `Nous avons envoyé tous les SMS possibles pour le moment. Vous pourrez en demander un autre dans ${format.wait(seconds)}, ou utiliser un autre moyen.`,
  },
  recoveryCode: {
    heading: 'Utilisez votre code de récupération',
    label: 'Code de récupération',
    hint: 'Les 25 caractères que vous avez notés. Peu importent les majuscules, les espaces et les tirets.',
    consequence:
      'Le code sert une seule fois. Ensuite, vous associez de nouveau un téléphone et recevez un nouveau code, et tous les autres navigateurs sont déconnectés.',
    slip: 'Ce n’est pas un code de récupération complet : un caractère est sans doute faux ou manquant. Comparez-le encore une fois avec votre note.',
    wrong: 'Ce n’est pas le code de récupération de ce compte. Un code plus récent remplace le précédent.',
  },
  choose: {
    heading: 'Choisissez un autre moyen',
    lead: 'Voici les moyens dont ce compte dispose.',
    push: 'Twofold Authenticator',
    totp: 'Appli d’authentification',
    sms: (masked: string): string => `SMS au ${masked}`,
    'recovery-code': 'Code de récupération',
    nothing: 'Autre chose ?',
    lookUp: 'Trouver ce qui ne va pas',
    helpDesk:
      'Si rien de tout cela ne fonctionne, adressez-vous à l’équipe qui gère ce service. Elle peut vous permettre d’associer de nouveau un téléphone.',
  },
  lost: {
    heading: 'Vous avez perdu votre téléphone',
    lead: 'Cela arrive. Voici ce qui peut encore fonctionner, en commençant par le plus simple.',
    sms: 'Si ce numéro est sur un autre téléphone, ou si vous avez une nouvelle carte SIM pour ce numéro.',
    recoveryCode:
      'Le code que vous avez noté lors de la configuration. Avec lui, vous associez tout de suite votre nouveau téléphone, et le téléphone perdu ne fonctionne plus pour ce compte.',
    nothing:
      'Ce compte n’a pas d’autre moyen d’entrer. Adressez-vous à l’équipe qui gère ce service : elle peut vous permettre d’associer de nouveau un téléphone.',
    back: 'Je l’ai retrouvé',
  },
  refusals: {
    malformed: 'Saisissez les six chiffres du code.',
    'wrong-code':
      'Ce code n’est pas le bon. Les codes changent toutes les 30 secondes : utilisez le plus récent.',
    wrongText: 'Ce code n’est pas le bon. Cherchez le SMS le plus récent et saisissez ses six chiffres.',
    endedApp: ({ linkedAt, endedAt }: { readonly linkedAt: Date; readonly endedAt: Date }): string =>
      `Ce code vient de l’appli d’authentification que vous avez associée le ${format.day(linkedAt)}. Elle a été remplacée ou dissociée le ${format.day(endedAt)}. Saisissez le code de l’entrée la plus récente dans votre appli.`,
    earlierApp: (linkedAt: Date): string =>
      `Ce code vient de l’appli d’authentification que vous avez associée le ${format.day(linkedAt)}. Scannez le code de cette page, et saisissez celui qu’affiche la nouvelle entrée.`,
    replayed: 'Ce code a déjà servi. Attendez le suivant.',
    'typed-early': 'Ce code a été saisi avant l’heure et n’est donc plus accepté. Attendez le suivant.',
    older: 'Ce code est plus ancien que le dernier utilisé. Attendez le suivant.',
    olderOrSlow: (off: string): string =>
      `Ce code est plus ancien que le dernier utilisé : saisissez-en un plus récent. Si votre appli n’en affiche pas, l’horloge de votre téléphone retarde de ${off}.`,
    replayedText: 'Ce code a déjà servi. Demandez-en un nouveau.',
    expired: 'Ce code est trop ancien. Demandez-en un nouveau.',
    disabled: {
      'wrong-codes': 'Ce moyen a été désactivé après trop d’essais incorrects. Utilisez un autre moyen.',
      lost: 'Ce moyen a été dissocié, car le téléphone est perdu. Utilisez un autre moyen.',
      'by-phone': 'Ce téléphone a été dissocié dans son appli. Utilisez un autre moyen.',
    },
    'not-linked': 'Ce compte n’a pas ce moyen. Choisissez-en un autre.',
    unanswered: 'Votre téléphone n’a pas confirmé cette connexion.',
    throttled: ({ waitSeconds }: { readonly waitSeconds: number }): string =>
      `Trop de tentatives. Réessayez dans ${format.wait(waitSeconds)}, par ce moyen ou par un autre.`,
  },
  nextCode: {
    in: (wait: string): string => `Le suivant arrive dans ${wait}.`,
    now: 'L’appli en affiche un nouveau maintenant.',
  },
  superseded: 'Quelque chose a changé dans une autre fenêtre. Voici où vous en êtes maintenant.',
};
