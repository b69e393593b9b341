import { authenticatorApp } from '#locales/sv/authenticator-app.ts';
import { format } from '#locales/sv/format.ts';
import type { Words } from '#locales/words.ts';

const { question, ended, tryAgain } = authenticatorApp;

/** "Compare all methods", and the pages on which each can be tried, in Swedish. */
export const gallery: Words['gallery'] = {
  heading: 'Jämför alla sätt',
  lead: 'Ditt lösenord är den ena halvan. Vart och ett av de här sätten är den andra. Tillsammans öppnar de alla tjänster som är anslutna till ditt konto.',
  bar: 'Galleri och guide',
  guide: 'Guide',
  account: 'Ditt konto',
  backToChoosing: 'Tillbaka till valet',
  policy: {
    required: 'Alla här bekräftar med en telefon.',
    grace: (days) =>
      `Alla här bekräftar med en telefon. Du kan vänta med det i ${format.amount(days, 'day')}.`,
    optional: 'Här kan du bekräfta med en telefon, och vi råder dig att göra det.',
  },
  methods: {
    push: {
      name: 'Twofold Authenticator',
      about: 'En fråga på din telefon. Svara med ett tryck, eller genom att skriva siffror.',
    },
    totp: {
      name: 'Autentiseringsapp',
      about: 'Skriv en sexsiffrig kod från en app som du redan använder. Fungerar utan täckning.',
    },
    sms: {
      name: 'Sms',
      about: 'Vi skickar en kod till din reservtelefon. Använd den när de andra inte fungerar.',
    },
    'recovery-code': {
      name: 'Återställningskod',
      about: 'En kod på papper. Den sista vägen in när telefonen är borta.',
    },
  },
  badges: {
    fastest: 'Snabbast',
    backup: 'Som reserv',
    notOffered: 'Erbjuds inte här',
  },
  textsNotOffered:
    'De som driver inloggningstjänsten skickar inga sms, så det finns ingen reservtelefon här.',
  sideBySide: {
    heading: 'Sida vid sida',
    confirming: {
      name: 'Tid att bekräfta',
      push: 'ungefär 3 sekunder',
      totp: 'ungefär 12 sekunder',
      sms: 'ungefär 25 sekunder',
      'recovery-code': 'ungefär en minut',
    },
    settingUp: {
      name: 'Att ordna',
      push: '1 minut, ingen appbutik',
      totp: '2 minuter',
      sms: '1 minut',
      'recovery-code': 'följer med alla konton',
    },
    needs: {
      name: 'Det du behöver',
      push: 'en telefon med internet',
      totp: 'en telefon med en autentiseringsapp',
      sms: 'en telefon som kan ta emot sms',
      'recovery-code': 'pappret som den står på',
    },
    noSignal: {
      name: 'Fungerar utan täckning',
      push: 'behöver internet, via wifi eller mobilnät',
      totp: 'ja',
      sms: 'behöver ett mobilnät',
      'recovery-code': 'ja',
    },
    borrowed: {
      name: 'På en lånad dator',
      push: 'ja: skriv siffrorna som den visar',
      totp: 'ja: skriv koden',
      sms: 'ja: skriv koden',
      'recovery-code': 'bara i nödfall: den fungerar en gång',
    },
    falsePage: {
      name: 'Mot en falsk sida',
      push: 'bättre: telefonen visar vilken tjänst och webbläsare det är, men siffror som du skriver åt en främling släpper in främlingen',
      totp: 'svagt: en kod kan lämnas vidare',
      sms: 'svagt: en kod kan lämnas vidare, och andra kan komma åt sms',
      'recovery-code': 'svagt: en kod kan lämnas vidare',
    },
    lost: {
      name: 'Om du tappar bort telefonen',
      push: 'koppla bort den, använd en reserv',
      totp: 'koppla bort den, använd en reserv',
      sms: 'ett nytt SIM-kort behåller numret',
      'recovery-code': 'det här är vägen in igen',
    },
    here: {
      name: 'Här hos oss',
      push: 'erbjuds; en webbläsare som du känner till behöver bara ett tryck',
      pushStrict: 'erbjuds; siffrorna måste alltid skrivas',
      totp: 'erbjuds',
      sms: 'erbjuds, som reserv',
      smsNot: 'erbjuds inte',
      'recovery-code': 'erbjuds, som reserv',
    },
  },
  trying: {
    heading: 'Prova dem',
    lead: 'Det här är de riktiga sidorna, med en telefon som bara är ritad. Inget du gör i dem räknas, och ingen får någon fråga.',
    go: 'Prova',
    alone: 'Prova på en egen sida',
    frame: (method) => `Prova själv: ${method}`,
  },
  play: {
    banner: 'Det här är bara på prov. Inget här räknas.',
    back: 'Tillbaka till galleriet',
    application: 'Löneportalen',
    phoneName: 'din telefon',
    beside: {
      push: 'Den ritade telefonen: Twofold Authenticator',
      totp: 'Den ritade telefonen: en autentiseringsapp',
      sms: 'Den ritade telefonen: meddelanden',
      'recovery-code': 'Den ritade lappen',
    },
    codes: 'Koder',
    account: 'anna@example.com',
    changes: 'Koden byts var trettionde sekund. Läs in sidan igen för att se den senaste.',
    messages: 'Meddelanden',
    note: 'Ligger i en låda',
    noteText: 'Återställningskod. Fungerar en gång.',
    hint: {
      push: 'Skriv siffrorna på den ritade telefonen, eller svara fel, och se vad som händer.',
      pushTap:
        'En webbläsare som du har använt förut behöver inga siffror. Tryck på ett svar på den ritade telefonen.',
      totp: 'Skriv koden från den ritade telefonen, eller en felaktig kod, och se vad som händer.',
      sms: 'Skriv koden från sms:et, eller en felaktig kod, och se vad som händer.',
      'recovery-code': 'Skriv koden från lappen, eller skriv lite fel, och se vad som händer.',
    },
    withNumber: 'Se det i en webbläsare som är ny för dig',
    withTap: 'Se det i en webbläsare som du har använt förut',
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
      heading: 'Nu skulle du ha varit inloggad',
      lead: 'Svårare än så är det inte. På riktigt skulle tjänsten ha varit öppen nu.',
      recoveryHeading: 'Nu skulle du ha blivit insläppt',
      recoveryLead:
        'På riktigt skulle du nu koppla en ny telefon och spara en ny kod. Alla andra webbläsare skulle loggas ut.',
      again: 'Prova en gång till',
    },
  },
};
