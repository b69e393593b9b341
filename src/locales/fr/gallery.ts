import { authenticatorApp } from '#locales/fr/authenticator-app.ts';
import { format } from '#locales/fr/format.ts';
import type { Words } from '#locales/words.ts';

const { question, ended, tryAgain } = authenticatorApp;

/** "Compare all methods", and the pages on which each can be tried. */
export const gallery: Words['gallery'] = {
  heading: 'Comparer tous les moyens',
  lead: 'Votre mot de passe est une moitié. Chacun de ces moyens est l’autre. Ensemble, ils ouvrent toutes les applications associées à votre compte.',
  bar: 'Comparatif et guide',
  guide: 'Guide',
  account: 'Votre compte',
  backToChoosing: 'Revenir au choix',
  policy: {
    required: 'Ici, tout le monde confirme avec un téléphone.',
    grace: (days: number): string =>
      `Ici, tout le monde confirme avec un téléphone. Vous avez ${format.amount(days, 'day')} pour le mettre en place.`,
    optional: 'Ici, vous pouvez confirmer avec un téléphone, et nous vous le conseillons.',
  },
  methods: {
    push: {
      name: 'Twofold Authenticator',
      about: 'Une question sur votre téléphone. Vous répondez d’un geste, ou en saisissant un nombre.',
    },
    totp: {
      name: 'Appli d’authentification',
      about: 'Vous saisissez un code à six chiffres d’une appli que vous avez déjà. Fonctionne sans réseau.',
    },
    sms: {
      name: 'SMS',
      about:
        'Nous envoyons un code par SMS à votre téléphone de secours. À utiliser quand les autres ne fonctionnent pas.',
    },
    'recovery-code': {
      name: 'Code de récupération',
      about: 'Un code sur papier. Le dernier moyen d’entrer si vous perdez votre téléphone.',
    },
  },
  badges: {
    fastest: 'Le plus rapide',
    backup: 'En secours',
    notOffered: 'Pas proposé ici',
  },
  textsNotOffered:
    'L’équipe qui gère ce service n’envoie pas de SMS, il n’y a donc pas de téléphone de secours ici.',
  sideBySide: {
    heading: 'Côte à côte',
    confirming: {
      name: 'Temps pour confirmer',
      push: 'environ 3 secondes',
      totp: 'environ 12 secondes',
      sms: 'environ 25 secondes',
      'recovery-code': 'environ une minute',
    },
    settingUp: {
      name: 'Configuration',
      push: '1 minute, sans magasin d’applis',
      totp: '2 minutes',
      sms: '1 minute',
      'recovery-code': 'fourni avec chaque compte',
    },
    needs: {
      name: 'Ce qu’il vous faut',
      push: 'un téléphone avec internet',
      totp: 'un téléphone avec une appli d’authentification',
      sms: 'un téléphone qui reçoit des SMS',
      'recovery-code': 'le papier où il est noté',
    },
    noSignal: {
      name: 'Fonctionne sans réseau',
      push: 'a besoin d’internet, en Wi-Fi ou par le réseau mobile',
      totp: 'oui',
      sms: 'a besoin d’un réseau mobile',
      'recovery-code': 'oui',
    },
    borrowed: {
      name: 'Sur un ordinateur emprunté',
      push: 'oui : saisissez le nombre affiché',
      totp: 'oui : saisissez le code',
      sms: 'oui : saisissez le code',
      'recovery-code': 'seulement en cas de besoin : il sert une seule fois',
    },
    falsePage: {
      name: 'Face à une fausse page',
      push: 'mieux : le téléphone indique l’application et le navigateur, mais saisir un nombre pour un inconnu, c’est le laisser entrer',
      totp: 'faible : un code peut être transmis à d’autres',
      sms: 'faible : un code peut être transmis à d’autres, et les SMS peuvent être interceptés',
      'recovery-code': 'faible : un code peut être transmis à d’autres',
    },
    lost: {
      name: 'Si vous perdez votre téléphone',
      push: 'dissociez-le, utilisez un moyen de secours',
      totp: 'dissociez-la, utilisez un moyen de secours',
      sms: 'une nouvelle carte SIM garde le numéro',
      'recovery-code': 'c’est lui qui vous laisse entrer',
    },
    here: {
      name: 'Dans ce service',
      push: 'proposé ; un navigateur déjà connu ne demande qu’un geste',
      pushStrict: 'proposé ; le nombre est toujours à saisir',
      totp: 'proposée',
      sms: 'proposé, en secours',
      smsNot: 'pas proposé',
      'recovery-code': 'proposé, en secours',
    },
  },
  trying: {
    heading: 'Essayez-les',
    lead: 'Ce sont les vraies pages, avec un téléphone simplement dessiné. Rien de ce que vous y faites ne compte, et aucune demande n’est envoyée.',
    go: 'Essayer',
    alone: 'Essayer sur une page à part',
    frame: (method: string): string => `Essai : ${method}`,
  },
  play: {
    banner: 'Ce n’est qu’un essai. Rien ici ne compte.',
    back: 'Revenir au comparatif',
    application: 'Paie',
    phoneName: 'Votre téléphone',
    beside: {
      push: 'Le téléphone dessiné : Twofold Authenticator',
      totp: 'Le téléphone dessiné : une appli d’authentification',
      sms: 'Le téléphone dessiné : les messages',
      'recovery-code': 'La note dessinée',
    },
    codes: 'Codes',
    account: 'anna@example.com',
    changes: 'Le code change toutes les 30 secondes. Rechargez la page pour avoir le plus récent.',
    messages: 'Messages',
    note: 'Gardé dans un tiroir',
    noteText: 'Code de récupération. Sert une seule fois.',
    hint: {
      push: 'Saisissez le nombre sur le téléphone dessiné, ou donnez une mauvaise réponse, et voyez ce qui se passe.',
      pushTap:
        'Un navigateur que vous avez déjà utilisé ne demande pas de nombre. Appuyez sur une réponse du téléphone dessiné.',
      totp: 'Saisissez le code du téléphone dessiné, ou un code incorrect, et voyez ce qui se passe.',
      sms: 'Saisissez le code reçu par SMS, ou un code incorrect, et voyez ce qui se passe.',
      'recovery-code': 'Saisissez le code de la note, ou glissez-y une faute, et voyez ce qui se passe.',
    },
    withNumber: 'Voir dans un navigateur nouveau pour vous',
    withTap: 'Voir dans un navigateur déjà utilisé',
    asks: question.heading['sign-in'],
    place: question.place,
    fromAddress: question.unknownPlace,
    browser: question.browser,
    newBrowser: question.isFirst,
    knownBrowser: 'Firefox sur Windows',
    number: question.number,
    confirm: question.confirm,
    deny: question.deny,
    notMe: question.notMe,
    numberMissing: question.problems['number-missing'],
    tryAgain,
    numberWrong: question.problems['number-wrong'],
    ended: {
      confirmed: { heading: ended.confirmed['sign-in'], lead: ended.confirmedLead['sign-in'] },
      denied: { heading: ended.headings.denied, lead: ended.leads.denied },
      'not-me': { heading: ended.headings['not-me'], lead: ended.leads['not-me'] },
      'wrong-number': { heading: ended.headings['wrong-number'], lead: ended.leads['wrong-number'] },
    },
    done: {
      heading: 'Votre connexion serait maintenant ouverte',
      lead: 'Ce n’est pas plus compliqué que cela. Pour de vrai, l’application s’ouvrirait.',
      recoveryHeading: 'Vous pourriez maintenant entrer',
      recoveryLead:
        'Pour de vrai, vous associeriez ensuite un nouveau téléphone et enregistreriez un nouveau code. Tous les autres navigateurs seraient déconnectés.',
      again: 'Essayer de nouveau',
    },
  },
};
