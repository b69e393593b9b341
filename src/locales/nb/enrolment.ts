import { format } from '#locales/nb/format.ts';
import type { Words } from '#locales/words.ts';

/** The wizard, in Norwegian. */
export const enrolment: Words['enrolment'] = {
  next: 'Neste',
  anotherWay: 'Prøv en annen måte',
  steps: {
    label: 'Trinn',
    done: 'ferdig',
    position: (now, all) => `Trinn ${now} av ${all}`,
    choose: 'Velg',
    link: 'Koble til telefonen',
    phone: 'Reservetelefon',
    recoveryCode: 'Gjenopprettingskode',
  },
  why: {
    heading: 'Beskytt kontoen din',
    lead: 'Et passord kan bli gjettet eller stjålet. Fra nå av bekrefter telefonen at det er deg.',
    time: 'Det tar omtrent to minutter, og du trenger telefonen din.',
    covers: (applications) =>
      `Det beskytter kontoen din i ${applications.length === 0 ? 'alle tilknyttede tjenester' : format.names(applications)}.`,
    start: 'Kom i gang',
    resume: 'Du begynte på dette tidligere. Vi fortsetter der du var.',
    later: 'Minn meg på det senere',
    due: (due) => `Du kan vente med dette til ${format.day(due)}.`,
    recovering:
      'Gjenopprettingskoden var riktig, og er nå brukt opp. Koble til en telefon på nytt og lagre en ny kode, så er du inne.',
  },
  choose: {
    heading: 'Velg hvordan du bekrefter at det er deg',
    lead: 'Etter passordet sier telefonen din ja.',
    push: 'Twofold Authenticator',
    pushAbout:
      'Raskest: Telefonen spør, og du svarer med ett trykk. Du trenger ikke hente noe fra en appbutikk.',
    totp: 'En annen autentiseringsapp',
    totpAbout:
      'Skriv inn en sekssifret kode fra en app som Google Authenticator, Microsoft Authenticator eller 1Password.',
    missing: 'Velg en av måtene.',
    compare: 'Sammenlign alle måtene',
  },
  app: {
    heading: 'Koble til autentiseringsappen',
    scan: 'Åpne appen på telefonen, velg',
    addAccount: 'Legg til konto',
    scanEnd: ' og skann denne koden.',
    qr: 'QR-kode',
    cannotScan: 'Får du ikke skannet QR-koden?',
    typeKey: 'Skriv inn denne nøkkelen i appen i stedet. Den er tidsbasert, med seks sifre.',
    copyKey: 'Kopier nøkkelen',
    openApp: 'Åpne autentiseringsappen min',
    openAppHint:
      'På selve telefonen: Dette åpner appen og legger inn nøkkelen. Åpnes ingenting, kopierer du nøkkelen inn i appen.',
    code: 'Sekssifret kode',
    hint: (service) => `Appen viser nå en kode for ${service}. Skriv den inn her.`,
    already: 'Appen er koblet til. Du kan gå videre.',
  },
  phone: {
    heading: 'Legg til en reservetelefon',
    changeHeading: 'Endre nummeret til reservetelefonen',
    lead: 'Mister du telefonen, eller er appen borte, kan vi sende deg en kode på SMS. Du kan la være å fylle ut dette.',
    country: 'Land',
    number: 'Telefonnummer',
    textTo: 'Vi sender en sekssifret kode på SMS til',
    textToThis: 'Vi sender en sekssifret kode på SMS til dette nummeret.',
    weaker: 'SMS er lettere å fange opp for andre, så det bruker vi sist.',
    skip: 'Hopp over',
    kept: (masked) => `Reservetelefonen ${masked} blir som den er hvis du hopper over dette.`,
    refusals: {
      empty: 'Skriv inn et telefonnummer.',
      'unknown-country': 'Velg landet nummeret hører til.',
      'not-a-number': 'Det er ikke et telefonnummer. Bruk sifre, slik du ville slått det.',
      'unknown-prefix': 'Ingen land har den landkoden. Sjekk sifrene etter plusstegnet.',
      'too-short': 'Nummeret er for kort. Sjekk at det ikke mangler noen sifre.',
      'too-long': 'Nummeret er for langt. Sjekk at det ikke er noen sifre for mye.',
      'not-in-use': 'Ingen telefon i det landet har et slikt nummer. Sjekk landet og sifrene.',
      landline: 'Det er en fasttelefon, så den kan ikke få SMS. Oppgi et mobilnummer.',
      'toll-free': 'Det er et gratisnummer, og det kan ikke få SMS. Oppgi et vanlig mobilnummer.',
      'premium-rate': 'Det er et nummer som koster ekstra. Oppgi et vanlig mobilnummer.',
      'shared-cost': 'Det er et nummer der kostnaden for samtalen deles. Oppgi et vanlig mobilnummer.',
      satellite: 'Vi kan ikke sende SMS til satellittelefoner. Oppgi et vanlig mobilnummer.',
      internet:
        'Det er en telefon på internett, og den hører ikke til én bestemt enhet. Oppgi et vanlig mobilnummer.',
      'other-kind': 'Det nummeret kan ikke få SMS fra oss. Oppgi et vanlig mobilnummer.',
      'country-not-served':
        'Vi kan ikke sende SMS til det landet. Oppgi et annet nummer, eller hopp over dette.',
    },
    didYouMean: (international) => `Mente du ${international}?`,
    useSuggested: (international) => `Bruk ${international}`,
    throttled: (seconds) =>
      `Det er bedt om for mange SMS-er. Prøv igjen om ${format.wait(seconds)}, eller hopp over dette.`,
  },
  phoneCode: {
    heading: 'Skriv inn koden fra SMS-en',
    sentTo: (number) => `Vi sendte den til ${number}. Den virker i ti minutter.`,
    code: 'Sekssifret kode',
    sendAgain: 'Send en ny kode',
    sentAgain: 'Vi har sendt en ny kode. De forrige virker fortsatt.',
    otherNumber: 'Bruk et annet nummer',
    throttled: (seconds) =>
      `Vi har sendt så mange SMS-er som vi har lov til. Du kan be om en ny om ${format.wait(seconds)}.`,
  },
  recoveryCode: {
    heading: 'Lagre gjenopprettingskoden din',
    lead: 'Den siste veien inn når du har mistet telefonen og det ikke kommer noen SMS. Ha den på papir, et annet sted enn telefonen.',
    copy: 'Kopier koden',
    download: 'Last ned',
    print: 'Skriv ut',
    stored: 'Jeg har kopiert koden og tatt vare på den på et trygt sted',
    notStored: 'Kopier koden, og kryss av i ruten.',
    otherCode:
      'Den koden ble aldri lagret, for kontoen ble endret et annet sted imens. Dette er en ny kode. Ta vare på denne, og kryss av i ruten.',
    oldWorks: 'Den gamle koden virker til du trykker Neste her.',
    paper: (service, email, day) => `${service}, ${email}, ${format.day(day)}`,
    fileName: 'gjenopprettingskode.txt',
    file: (service, email, day, code) =>
      `Gjenopprettingskode for ${service}\nKonto: ${email}\nLaget: ${format.day(day)}\n\n${code}\n\nBruk den sammen med passordet ditt når du har mistet telefonen. Den virker én gang.\nHa den et sted der ingen andre finner den, og ikke sammen med telefonen.\n`,
  },
  done: {
    heading: 'Kontoen din er nå beskyttet',
    lead: 'Slik kommer du inn, det beste først.',
    push: (phone) => `Twofold Authenticator på ${phone}`,
    pushText: 'Passordet ditt, og så svaret ditt på telefonen.',
    totp: 'Autentiseringsapp',
    totpText: 'Passordet ditt, og så en kode fra appen.',
    sms: (masked) => `SMS til ${masked}`,
    smsText: 'Når du ikke har appen for hånden.',
    recoveryCode: 'Gjenopprettingskode',
    recoveryCodeText: 'Når alt annet er borte. Den virker én gang.',
    ifLost:
      'Mister du telefonen, logger du inn som vanlig og velger «Jeg har mistet telefonen». Så hjelper vi deg videre.',
    continue: 'Fortsett',
  },
  changed: {
    heading: 'Lagret',
  },
};
