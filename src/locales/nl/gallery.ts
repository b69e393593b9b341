import { authenticatorApp } from '#locales/nl/authenticator-app.ts';
import { format } from '#locales/nl/format.ts';
import type { Words } from '#locales/words.ts';

const { question, ended, tryAgain } = authenticatorApp;

/** "Compare all methods", and the pages on which each can be tried, in Dutch. */
export const gallery: Words['gallery'] = {
  heading: 'Alle manieren vergelijken',
  lead: 'Je wachtwoord is de ene helft. Elk van deze manieren is de andere. Samen openen ze elke toepassing die aan je account is gekoppeld.',
  bar: 'Vergelijking en handleiding',
  guide: 'Handleiding',
  account: 'Je account',
  backToChoosing: 'Terug naar de keuze',
  policy: {
    required: 'Iedereen bevestigt hier met een telefoon.',
    grace: (days) =>
      `Iedereen bevestigt hier met een telefoon. Je kunt daar ${format.amount(days, 'day')} mee wachten.`,
    optional: 'Hier kun je bevestigen met een telefoon, en dat raden we je aan.',
  },
  methods: {
    push: {
      name: 'Twofold Authenticator',
      about: 'Een vraag op je telefoon. Je antwoordt met één tik of door een getal in te vullen.',
    },
    totp: {
      name: 'Authenticator-app',
      about: 'Vul een code van zes cijfers in uit een app die je al gebruikt. Werkt zonder bereik.',
    },
    sms: {
      name: 'Sms',
      about: 'We sms’en een code naar je reservenummer. Gebruik dit als de andere manieren niet werken.',
    },
    'recovery-code': {
      name: 'Herstelcode',
      about: 'Eén code op papier. De laatste weg naar binnen als je telefoon weg is.',
    },
  },
  badges: {
    fastest: 'Het snelst',
    backup: 'Als reserve',
    notOffered: 'Hier niet mogelijk',
  },
  textsNotOffered: 'De beheerder van deze dienst verstuurt geen sms’en. Er is hier dus geen reservenummer.',
  sideBySide: {
    heading: 'Naast elkaar',
    confirming: {
      name: 'Tijd om te bevestigen',
      push: 'ongeveer 3 seconden',
      totp: 'ongeveer 12 seconden',
      sms: 'ongeveer 25 seconden',
      'recovery-code': 'ongeveer een minuut',
    },
    settingUp: {
      name: 'Instellen',
      push: '1 minuut, zonder appwinkel',
      totp: '2 minuten',
      sms: '1 minuut',
      'recovery-code': 'hoort bij elk account',
    },
    needs: {
      name: 'Wat je nodig hebt',
      push: 'een telefoon met internet',
      totp: 'een telefoon met een authenticator-app',
      sms: 'een telefoon die sms’en ontvangt',
      'recovery-code': 'het papier waarop de code staat',
    },
    noSignal: {
      name: 'Werkt zonder bereik',
      push: 'heeft internet nodig, via wifi of mobiel',
      totp: 'ja',
      sms: 'heeft een mobiel netwerk nodig',
      'recovery-code': 'ja',
    },
    borrowed: {
      name: 'Op een geleende computer',
      push: 'ja: vul het getal in dat je daar ziet',
      totp: 'ja: vul de code in',
      sms: 'ja: vul de code in',
      'recovery-code': 'alleen in nood: de code werkt één keer',
    },
    falsePage: {
      name: 'Tegen een valse pagina',
      push: 'beter: de telefoon noemt de toepassing en de browser, maar vul je een getal in voor een vreemde, dan laat je die binnen',
      totp: 'zwak: een code kan worden doorgegeven',
      sms: 'zwak: een code kan worden doorgegeven en sms’en kunnen worden onderschept',
      'recovery-code': 'zwak: een code kan worden doorgegeven',
    },
    lost: {
      name: 'Als je je telefoon kwijt bent',
      push: 'ontkoppelen, een reserve gebruiken',
      totp: 'ontkoppelen, een reserve gebruiken',
      sms: 'met een nieuwe simkaart houd je het nummer',
      'recovery-code': 'dit is de weg terug',
    },
    here: {
      name: 'Bij deze dienst',
      push: 'mogelijk; in een browser die je al gebruikte, is één tik genoeg',
      pushStrict: 'mogelijk; je vult altijd het getal in',
      totp: 'mogelijk',
      sms: 'mogelijk, als reserve',
      smsNot: 'niet mogelijk',
      'recovery-code': 'mogelijk, als reserve',
    },
  },
  trying: {
    heading: 'Probeer ze uit',
    lead: 'Dit zijn de echte pagina’s, met een telefoon die alleen is getekend. Niets wat je er doet, telt, en niemand krijgt een vraag.',
    go: 'Uitproberen',
    alone: 'Op een eigen pagina uitproberen',
    frame: (method) => `${method} uitproberen`,
  },
  play: {
    banner: 'Dit is alleen om uit te proberen. Niets hier telt.',
    back: 'Terug naar de vergelijking',
    application: 'Salaris',
    phoneName: 'Mijn telefoon',
    beside: {
      push: 'De getekende telefoon: Twofold Authenticator',
      totp: 'De getekende telefoon: een authenticator-app',
      sms: 'De getekende telefoon: berichten',
      'recovery-code': 'Het getekende briefje',
    },
    codes: 'Codes',
    account: 'anna@example.com',
    changes: 'De code wisselt elke 30 seconden. Laad de pagina opnieuw voor de nieuwste.',
    messages: 'Berichten',
    note: 'Ligt in een la',
    noteText: 'Herstelcode. Werkt één keer.',
    hint: {
      push: 'Vul het getal in op de getekende telefoon, of geef een verkeerd antwoord, en kijk wat er gebeurt.',
      pushTap:
        'In een browser die je al gebruikte, is geen getal nodig. Druk op een antwoord op de getekende telefoon.',
      totp: 'Vul de code van de getekende telefoon in, of een verkeerde, en kijk wat er gebeurt.',
      sms: 'Vul de code uit de sms in, of een verkeerde, en kijk wat er gebeurt.',
      'recovery-code': 'Vul de code van het briefje in, of maak er een foutje in, en kijk wat er gebeurt.',
    },
    withNumber: 'Bekijk het in een browser die je nog niet gebruikte',
    withTap: 'Bekijk het in een browser die je al gebruikte',
    asks: question.heading['sign-in'],
    place: question.place,
    fromAddress: question.unknownPlace,
    browser: question.browser,
    newBrowser: question.isFirst,
    knownBrowser: 'Firefox op Windows',
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
      heading: 'Je zou nu zijn ingelogd',
      lead: 'Meer is het niet. In het echt zou de toepassing nu open zijn.',
      recoveryHeading: 'Je zou nu worden binnengelaten',
      recoveryLead:
        'In het echt zou je nu een nieuwe telefoon koppelen en een nieuwe code bewaren. Elke andere browser zou worden uitgelogd.',
      again: 'Nog eens uitproberen',
    },
  },
};
