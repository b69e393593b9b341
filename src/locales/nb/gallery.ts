import { authenticatorApp } from '#locales/nb/authenticator-app.ts';
import { format } from '#locales/nb/format.ts';
import type { Words } from '#locales/words.ts';

const { question, ended, tryAgain } = authenticatorApp;

/** "Compare all methods", and the pages on which each can be tried, in Norwegian. */
export const gallery: Words['gallery'] = {
  heading: 'Sammenlign alle måtene',
  lead: 'Passordet ditt er den ene halvdelen. Hver av disse er den andre. Sammen åpner de alle tjenester som er knyttet til kontoen din.',
  bar: 'Galleri og veiledning',
  guide: 'Veiledning',
  account: 'Kontoen din',
  backToChoosing: 'Tilbake til valget',
  policy: {
    required: 'Alle her bekrefter med en telefon.',
    grace: (days) =>
      `Alle her bekrefter med en telefon. Du kan vente med det i ${format.amount(days, 'day')}.`,
    optional: 'Her kan du bekrefte med en telefon, og det anbefaler vi.',
  },
  methods: {
    push: {
      name: 'Twofold Authenticator',
      about: 'Et spørsmål på telefonen. Svar med ett trykk, eller ved å skrive inn et tall.',
    },
    totp: {
      name: 'Autentiseringsapp',
      about: 'Skriv inn en sekssifret kode fra en app du allerede bruker. Virker uten dekning.',
    },
    sms: {
      name: 'SMS',
      about: 'Vi sender en kode til reservetelefonen din. Bruk den når de andre ikke virker.',
    },
    'recovery-code': {
      name: 'Gjenopprettingskode',
      about: 'Én kode på papir. Den siste veien inn når telefonen er borte.',
    },
  },
  badges: {
    fastest: 'Raskest',
    backup: 'Som reserve',
    notOffered: 'Tilbys ikke her',
  },
  textsNotOffered:
    'De som driver innloggingstjenesten, sender ikke SMS, så det finnes ingen reservetelefon her.',
  sideBySide: {
    heading: 'Side om side',
    confirming: {
      name: 'Tid for å bekrefte',
      push: 'omtrent 3 sekunder',
      totp: 'omtrent 12 sekunder',
      sms: 'omtrent 25 sekunder',
      'recovery-code': 'omtrent et minutt',
    },
    settingUp: {
      name: 'Å sette opp',
      push: '1 minutt, ingen appbutikk',
      totp: '2 minutter',
      sms: '1 minutt',
      'recovery-code': 'følger med alle kontoer',
    },
    needs: {
      name: 'Det du trenger',
      push: 'en telefon med internett',
      totp: 'en telefon med en autentiseringsapp',
      sms: 'en telefon som får SMS',
      'recovery-code': 'papiret den står på',
    },
    noSignal: {
      name: 'Virker uten dekning',
      push: 'trenger internett, via Wi-Fi eller mobil',
      totp: 'ja',
      sms: 'trenger et mobilnett',
      'recovery-code': 'ja',
    },
    borrowed: {
      name: 'På en lånt datamaskin',
      push: 'ja: skriv inn tallet den viser',
      totp: 'ja: skriv inn koden',
      sms: 'ja: skriv inn koden',
      'recovery-code': 'bare i nødsfall: den virker én gang',
    },
    falsePage: {
      name: 'Mot en falsk side',
      push: 'bedre: telefonen viser hvilken tjeneste og nettleser det er, men et tall du skriver inn for en fremmed, slipper den fremmede inn',
      totp: 'svakt: en kode kan gis videre',
      sms: 'svakt: en kode kan gis videre, og SMS kan fanges opp',
      'recovery-code': 'svakt: en kode kan gis videre',
    },
    lost: {
      name: 'Hvis du mister telefonen',
      push: 'koble den fra, bruk en reserve',
      totp: 'koble den fra, bruk en reserve',
      sms: 'et nytt SIM-kort beholder nummeret',
      'recovery-code': 'dette er veien inn igjen',
    },
    here: {
      name: 'Her hos oss',
      push: 'tilbys; en nettleser du kjenner, trenger bare et trykk',
      pushStrict: 'tilbys; tallet må alltid skrives inn',
      totp: 'tilbys',
      sms: 'tilbys, som reserve',
      smsNot: 'tilbys ikke',
      'recovery-code': 'tilbys, som reserve',
    },
  },
  trying: {
    heading: 'Prøv dem',
    lead: 'Dette er de ekte sidene, med en telefon som bare er tegnet. Ingenting du gjør i dem, teller, og ingen blir spurt om noe.',
    go: 'Prøv',
    alone: 'Prøv på en egen side',
    frame: (method) => `Prøv selv: ${method}`,
  },
  play: {
    banner: 'Dette er bare en prøve. Ingenting her teller.',
    back: 'Tilbake til galleriet',
    application: 'Lønnsportalen',
    phoneName: 'telefonen din',
    beside: {
      push: 'Den tegnede telefonen: Twofold Authenticator',
      totp: 'Den tegnede telefonen: en autentiseringsapp',
      sms: 'Den tegnede telefonen: meldinger',
      'recovery-code': 'Den tegnede lappen',
    },
    codes: 'Koder',
    account: 'anna@example.com',
    changes: 'Koden skifter hvert 30. sekund. Last inn siden på nytt for å se den nyeste.',
    messages: 'Meldinger',
    note: 'Ligger i en skuff',
    noteText: 'Gjenopprettingskode. Virker én gang.',
    hint: {
      push: 'Skriv inn tallet på den tegnede telefonen, eller svar feil, og se hva som skjer.',
      pushTap:
        'En nettleser du har brukt før, trenger ikke noe tall. Trykk på et svar på den tegnede telefonen.',
      totp: 'Skriv inn koden fra den tegnede telefonen, eller en feil kode, og se hva som skjer.',
      sms: 'Skriv inn koden fra SMS-en, eller en feil kode, og se hva som skjer.',
      'recovery-code': 'Skriv inn koden fra lappen, eller skriv litt feil, og se hva som skjer.',
    },
    withNumber: 'Se det i en nettleser som er ny for deg',
    withTap: 'Se det i en nettleser du har brukt før',
    asks: question.heading['sign-in'],
    place: question.place,
    fromAddress: question.unknownPlace,
    browser: question.browser,
    newBrowser: question.isFirst,
    knownBrowser: 'Firefox på Windows',
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
      heading: 'Nå ville du vært logget inn',
      lead: 'Mer er det ikke. På ordentlig ville tjenesten vært åpen nå.',
      recoveryHeading: 'Nå ville du blitt sluppet inn',
      recoveryLead:
        'På ordentlig ville du nå koblet til en ny telefon og lagret en ny kode. Alle andre nettlesere ville blitt logget ut.',
      again: 'Prøv en gang til',
    },
  },
};
