import { format } from '#locales/sv/format.ts';
import type { Words } from '#locales/words.ts';

/** The wizard, in Swedish. */
export const enrolment: Words['enrolment'] = {
  next: 'Nästa',
  anotherWay: 'Prova ett annat sätt',
  steps: {
    label: 'Steg',
    done: 'klart',
    position: (now, all) => `Steg ${now} av ${all}`,
    choose: 'Välj',
    link: 'Koppla din telefon',
    phone: 'Reservtelefon',
    recoveryCode: 'Återställningskod',
  },
  why: {
    heading: 'Skydda ditt konto',
    lead: 'Ett lösenord kan gissas eller stjälas. Från och med nu bekräftar din telefon att det är du.',
    time: 'Det tar ungefär två minuter, och du behöver din telefon.',
    covers: (applications) =>
      `Det skyddar ditt konto i ${applications.length === 0 ? 'alla anslutna tjänster' : format.names(applications)}.`,
    start: 'Kom i gång',
    resume: 'Du påbörjade det här tidigare. Vi fortsätter där du var.',
    later: 'Påminn mig senare',
    due: (due) => `Du kan vänta med det här till ${format.day(due)}.`,
    recovering:
      'Återställningskoden var rätt, och är nu förbrukad. Koppla en telefon igen och spara en ny kod, så är du inne.',
  },
  choose: {
    heading: 'Välj hur du bekräftar att det är du',
    lead: 'Efter lösenordet säger din telefon ja.',
    push: 'Twofold Authenticator',
    pushAbout: 'Snabbast: telefonen frågar och du svarar med ett tryck. Du behöver ingen appbutik.',
    totp: 'En annan autentiseringsapp',
    totpAbout:
      'Skriv en sexsiffrig kod från en app som Google Authenticator, Microsoft Authenticator eller 1Password.',
    missing: 'Välj ett av sätten.',
    compare: 'Jämför alla sätt',
  },
  app: {
    heading: 'Koppla din autentiseringsapp',
    scan: 'Öppna appen på telefonen, välj',
    addAccount: 'Lägg till konto',
    scanEnd: ' och skanna den här koden.',
    qr: 'QR-kod',
    cannotScan: 'Går det inte att skanna QR-koden?',
    typeKey: 'Skriv den här nyckeln i appen i stället. Den är tidsbaserad, med sex siffror.',
    copyKey: 'Kopiera nyckeln',
    openApp: 'Öppna min autentiseringsapp',
    openAppHint:
      'På själva telefonen: det här öppnar appen och lägger in nyckeln. Om inget öppnas kopierar du nyckeln till appen.',
    code: 'Sexsiffrig kod',
    hint: (service) => `Appen visar nu en kod för ${service}. Skriv den här.`,
    already: 'Din app är kopplad. Du kan gå vidare.',
  },
  phone: {
    heading: 'Lägg till en reservtelefon',
    changeHeading: 'Ändra numret till din reservtelefon',
    lead: 'Om du tappar bort telefonen eller om appen försvinner kan vi skicka en kod till dig med sms. Du kan hoppa över det här.',
    country: 'Land',
    number: 'Telefonnummer',
    textTo: 'Vi skickar en sexsiffrig kod med sms till',
    textToThis: 'Vi skickar en sexsiffrig kod med sms till det här numret.',
    weaker: 'Sms är lättare för andra att komma åt, så vi använder dem sist.',
    skip: 'Hoppa över',
    kept: (masked) => `Din reservtelefon ${masked} blir kvar som den är om du hoppar över det här.`,
    refusals: {
      empty: 'Skriv ett telefonnummer.',
      'unknown-country': 'Välj vilket land numret hör till.',
      'not-a-number': 'Det är inte ett telefonnummer. Använd siffror, så som du skulle slå det.',
      'unknown-prefix': 'Inget land har den landskoden. Kontrollera siffrorna efter plustecknet.',
      'too-short': 'Numret är för kort. Kontrollera att ingen siffra saknas.',
      'too-long': 'Numret är för långt. Kontrollera att ingen siffra står två gånger.',
      'not-in-use': 'Ingen telefon i det landet har ett sådant nummer. Kontrollera landet och siffrorna.',
      landline: 'Det är en fast telefon, så den kan inte ta emot sms. Ange ett mobilnummer.',
      'toll-free': 'Det är ett gratisnummer, och det kan inte ta emot sms. Ange ett vanligt mobilnummer.',
      'premium-rate': 'Det är ett nummer som kostar extra. Ange ett vanligt mobilnummer.',
      'shared-cost': 'Det är ett nummer där kostnaden för samtalet delas. Ange ett vanligt mobilnummer.',
      satellite: 'Vi kan inte skicka sms till satellittelefoner. Ange ett vanligt mobilnummer.',
      internet:
        'Det är en telefon på internet, och den hör inte till någon bestämd enhet. Ange ett vanligt mobilnummer.',
      'other-kind': 'Det numret kan inte ta emot sms från oss. Ange ett vanligt mobilnummer.',
      'country-not-served':
        'Vi kan inte skicka sms till det landet. Ange ett annat nummer, eller hoppa över det här.',
    },
    didYouMean: (international) => `Menade du ${international}?`,
    useSuggested: (international) => `Använd ${international}`,
    throttled: (seconds) =>
      `För många sms har begärts. Försök igen om ${format.wait(seconds)}, eller hoppa över det här.`,
  },
  phoneCode: {
    heading: 'Skriv koden från sms:et',
    sentTo: (number) => `Vi skickade den till ${number}. Den fungerar i tio minuter.`,
    code: 'Sexsiffrig kod',
    sendAgain: 'Skicka en ny kod',
    sentAgain: 'Vi har skickat en ny kod. De tidigare fungerar fortfarande.',
    otherNumber: 'Använd ett annat nummer',
    throttled: (seconds) =>
      `Vi har skickat så många sms som vi får. Du kan be om ett nytt om ${format.wait(seconds)}.`,
  },
  recoveryCode: {
    heading: 'Spara din återställningskod',
    lead: 'Den sista vägen in när du har tappat bort telefonen och inget sms kommer. Förvara den på papper, och inte tillsammans med telefonen.',
    copy: 'Kopiera koden',
    download: 'Ladda ner',
    print: 'Skriv ut',
    stored: 'Jag har kopierat koden och förvarar den säkert',
    notStored: 'Kopiera koden och kryssa sedan i rutan.',
    otherCode:
      'Den koden sparades aldrig, för kontot ändrades någon annanstans under tiden. Det här är en ny kod. Spara den här och kryssa sedan i rutan.',
    oldWorks: 'Din gamla kod fungerar tills du trycker på Nästa här.',
    paper: (service, email, day) => `${service}, ${email}, ${format.day(day)}`,
    fileName: 'aterstallningskod.txt',
    file: (service, email, day, code) =>
      `Återställningskod för ${service}\nKonto: ${email}\nSkapad: ${format.day(day)}\n\n${code}\n\nAnvänd den tillsammans med ditt lösenord när du har tappat bort telefonen. Den fungerar en gång.\nFörvara den där ingen annan hittar den, och inte tillsammans med telefonen.\n`,
  },
  done: {
    heading: 'Ditt konto är nu skyddat',
    lead: 'Så här kommer du in, det bästa sättet först.',
    push: (phone) => `Twofold Authenticator på ${phone}`,
    pushText: 'Ditt lösenord och sedan ditt svar på telefonen.',
    totp: 'Autentiseringsapp',
    totpText: 'Ditt lösenord och sedan en kod från appen.',
    sms: (masked) => `Sms till ${masked}`,
    smsText: 'När du inte har appen till hands.',
    recoveryCode: 'Återställningskod',
    recoveryCodeText: 'När allt annat är borta. Den fungerar en gång.',
    ifLost:
      'Om du tappar bort telefonen loggar du in som vanligt och väljer ”Jag har tappat bort telefonen”. Sedan hjälper vi dig vidare.',
    continue: 'Fortsätt',
  },
  changed: {
    heading: 'Sparat',
  },
};
