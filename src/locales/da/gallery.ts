import { authenticatorApp } from '#locales/da/authenticator-app.ts';
import { format } from '#locales/da/format.ts';
import type { Words } from '#locales/words.ts';

const { question, ended, tryAgain } = authenticatorApp;

/** "Compare all methods", and the pages on which each can be tried, in Danish. */
export const gallery: Words['gallery'] = {
  heading: 'Sammenlign alle måder',
  lead: 'Din adgangskode er den ene halvdel. Hver af disse er den anden. Tilsammen åbner de alle de tjenester, der er knyttet til din konto.',
  bar: 'Sammenligning og vejledning',
  guide: 'Vejledning',
  account: 'Din konto',
  backToChoosing: 'Tilbage til valget',
  policy: {
    required: 'Her bekræfter alle med en telefon.',
    grace: (days) =>
      `Her bekræfter alle med en telefon. Du kan vente med det i ${format.amount(days, 'day')}.`,
    optional: 'Her kan du bekræfte med en telefon, og det råder vi dig til.',
  },
  methods: {
    push: {
      name: 'Twofold Authenticator',
      about: 'Et spørgsmål på din telefon. Du svarer med ét tryk eller ved at indtaste et tal.',
    },
    totp: {
      name: 'Godkendelsesapp',
      about: 'Indtast en sekscifret kode fra en app, du allerede bruger. Virker uden dækning.',
    },
    sms: {
      name: 'Sms',
      about: 'Vi sender en kode til din reservetelefon. Brug den, når de andre ikke virker.',
    },
    'recovery-code': {
      name: 'Gendannelseskode',
      about: 'Én kode på papir. Den sidste vej ind, når din telefon er væk.',
    },
  },
  badges: {
    fastest: 'Hurtigst',
    backup: 'Som reserve',
    notOffered: 'Tilbydes ikke her',
  },
  textsNotOffered: 'De, der driver logintjenesten, sender ikke sms’er, så der er ingen reservetelefon her.',
  sideBySide: {
    heading: 'Side om side',
    confirming: {
      name: 'Tid til at bekræfte',
      push: 'cirka 3 sekunder',
      totp: 'cirka 12 sekunder',
      sms: 'cirka 25 sekunder',
      'recovery-code': 'cirka et minut',
    },
    settingUp: {
      name: 'Opsætning',
      push: '1 minut, ingen appbutik',
      totp: '2 minutter',
      sms: '1 minut',
      'recovery-code': 'følger med alle konti',
    },
    needs: {
      name: 'Det skal du bruge',
      push: 'en telefon med internet',
      totp: 'en telefon med en godkendelsesapp',
      sms: 'en telefon, der kan få sms’er',
      'recovery-code': 'det papir, den står på',
    },
    noSignal: {
      name: 'Virker uden dækning',
      push: 'kræver internet, via wi-fi eller mobilnet',
      totp: 'ja',
      sms: 'kræver mobilnet',
      'recovery-code': 'ja',
    },
    borrowed: {
      name: 'På en lånt computer',
      push: 'ja: indtast det tal, den viser',
      totp: 'ja: indtast koden',
      sms: 'ja: indtast koden',
      'recovery-code': 'kun i nødstilfælde: den virker én gang',
    },
    falsePage: {
      name: 'Mod en falsk side',
      push: 'bedre: telefonen nævner tjenesten og browseren, men et tal, der indtastes for en fremmed, lukker den fremmede ind',
      totp: 'svag: en kode kan gives videre',
      sms: 'svag: en kode kan gives videre, og sms’er kan opsnappes',
      'recovery-code': 'svag: en kode kan gives videre',
    },
    lost: {
      name: 'Hvis du mister telefonen',
      push: 'kobl den fra, brug en reserveløsning',
      totp: 'kobl den fra, brug en reserveløsning',
      sms: 'med et nyt SIM-kort beholder du nummeret',
      'recovery-code': 'dette er vejen ind igen',
    },
    here: {
      name: 'I denne logintjeneste',
      push: 'tilbydes; i en browser, du har brugt før, er ét tryk nok',
      pushStrict: 'tilbydes; tallet skal altid indtastes',
      totp: 'tilbydes',
      sms: 'tilbydes, som reserve',
      smsNot: 'tilbydes ikke',
      'recovery-code': 'tilbydes, som reserve',
    },
  },
  trying: {
    heading: 'Prøv dem',
    lead: 'Det er de rigtige sider, med en telefon, der kun er tegnet. Intet af det, du gør på dem, gælder, og ingen bliver spurgt om noget.',
    go: 'Prøv den',
    alone: 'Prøv den på sin egen side',
    frame: (method) => `Prøve af ${method}`,
  },
  play: {
    banner: 'Det er kun en prøve. Intet her gælder.',
    back: 'Tilbage til sammenligningen',
    application: 'Løn',
    phoneName: 'din telefon',
    beside: {
      push: 'Den tegnede telefon: Twofold Authenticator',
      totp: 'Den tegnede telefon: en godkendelsesapp',
      sms: 'Den tegnede telefon: beskeder',
      'recovery-code': 'Den tegnede seddel',
    },
    codes: 'Koder',
    account: 'anna@example.com',
    changes: 'Koden skifter hvert 30. sekund. Genindlæs siden for at få den nyeste.',
    messages: 'Beskeder',
    note: 'Ligger i en skuffe',
    noteText: 'Gendannelseskode. Virker én gang.',
    hint: {
      push: 'Indtast tallet på den tegnede telefon, eller svar forkert, og se, hvad der sker.',
      pushTap:
        'I en browser, du har brugt før, skal der ikke indtastes noget tal. Tryk på et svar på den tegnede telefon.',
      totp: 'Indtast koden fra den tegnede telefon, eller en forkert, og se, hvad der sker.',
      sms: 'Indtast koden fra sms’en, eller en forkert, og se, hvad der sker.',
      'recovery-code': 'Indtast koden fra sedlen, eller lav en slåfejl i den, og se, hvad der sker.',
    },
    withNumber: 'Se det i en browser, der er ny for dig',
    withTap: 'Se det i en browser, du har brugt før',
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
      heading: 'Nu ville du være logget ind',
      lead: 'Mere skal der ikke til. I virkeligheden ville tjenesten være åben nu.',
      recoveryHeading: 'Nu ville du blive lukket ind',
      recoveryLead:
        'I virkeligheden ville du nu koble en ny telefon til og gemme en ny kode. Alle andre browsere ville blive logget ud.',
      again: 'Prøv igen',
    },
  },
};
