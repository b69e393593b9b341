import { format } from '#locales/da/format.ts';
import type { Words } from '#locales/words.ts';

/** The wizard, in Danish. */
export const enrolment: Words['enrolment'] = {
  next: 'Næste',
  anotherWay: 'Prøv en anden måde',
  steps: {
    label: 'Trin',
    done: 'færdig',
    position: (now, all) => `Trin ${now} af ${all}`,
    choose: 'Vælg',
    link: 'Kobl din telefon til',
    phone: 'Reservetelefon',
    recoveryCode: 'Gendannelseskode',
  },
  why: {
    heading: 'Beskyt din konto',
    lead: 'En adgangskode kan gættes eller stjæles. Fra nu af bekræfter din telefon, at det er dig.',
    time: 'Det tager cirka to minutter, og du skal bruge din telefon.',
    covers: (applications) =>
      `Det beskytter din konto i ${applications.length === 0 ? 'alle tilknyttede tjenester' : format.names(applications)}.`,
    start: 'Kom i gang',
    resume: 'Du begyndte på dette tidligere. Vi fortsætter, hvor du var.',
    later: 'Påmind mig senere',
    due: (due) => `Du kan vente med dette til ${format.day(due)}.`,
    recovering:
      'Gendannelseskoden var rigtig og er nu brugt op. Kobl en telefon til igen, og gem en ny kode, så er du inde.',
  },
  choose: {
    heading: 'Vælg, hvordan du bekræfter, at det er dig',
    lead: 'Efter adgangskoden siger din telefon ja.',
    push: 'Twofold Authenticator',
    pushAbout: 'Hurtigst: Telefonen spørger, og du svarer med ét tryk. Du behøver ikke en appbutik.',
    totp: 'En anden godkendelsesapp',
    totpAbout:
      'Indtast en sekscifret kode fra en app som Google Authenticator, Microsoft Authenticator eller 1Password.',
    missing: 'Vælg en af måderne.',
    compare: 'Sammenlign alle måder',
  },
  app: {
    heading: 'Kobl din godkendelsesapp til',
    scan: 'Åbn appen på din telefon, vælg',
    addAccount: 'Tilføj konto',
    scanEnd: ', og scan denne kode.',
    qr: 'QR-kode',
    cannotScan: 'Kan du ikke scanne QR-koden?',
    typeKey: 'Indtast denne nøgle i appen i stedet. Den er tidsbaseret, med seks cifre.',
    copyKey: 'Kopiér nøglen',
    openApp: 'Åbn min godkendelsesapp',
    openAppHint:
      'På selve telefonen: Dette åbner appen og lægger nøglen ind. Hvis der ikke åbnes noget, kopierer du nøglen ind i appen.',
    code: 'Sekscifret kode',
    hint: (service) => `Appen viser nu en kode til ${service}. Indtast den her.`,
    already: 'Din app er koblet til. Du kan gå videre.',
  },
  phone: {
    heading: 'Tilføj en reservetelefon',
    changeHeading: 'Ret nummeret på din reservetelefon',
    lead: 'Hvis du mister telefonen, eller appen er væk, kan vi sende dig en kode på sms. Du kan springe dette over.',
    country: 'Land',
    number: 'Telefonnummer',
    textTo: 'Vi sender en sekscifret kode på sms til',
    textToThis: 'Vi sender en sekscifret kode på sms til dette nummer.',
    weaker: 'Sms’er er nemmere at opsnappe, så vi bruger dem sidst.',
    skip: 'Spring over',
    kept: (masked) => `Din reservetelefon ${masked} forbliver, som den er, hvis du springer dette over.`,
    refusals: {
      empty: 'Indtast et telefonnummer.',
      'unknown-country': 'Vælg det land, nummeret hører til.',
      'not-a-number': 'Det er ikke et telefonnummer. Brug cifre, sådan som du ville ringe op.',
      'unknown-prefix': 'Intet land har den landekode. Tjek cifrene efter plusset.',
      'too-short': 'Nummeret er for kort. Tjek, at der ikke mangler et ciffer.',
      'too-long': 'Nummeret er for langt. Tjek, at der ikke er et ciffer for meget.',
      'not-in-use': 'Ingen telefon i det land har sådan et nummer. Tjek landet og cifrene.',
      landline: 'Det er en fastnettelefon, så den kan ikke få sms’er. Angiv et mobilnummer.',
      'toll-free': 'Det er et gratisnummer, og det kan ikke få sms’er. Angiv et almindeligt mobilnummer.',
      'premium-rate': 'Det er et nummer, der koster ekstra. Angiv et almindeligt mobilnummer.',
      'shared-cost': 'Det er et nummer, hvor prisen for opkaldet deles. Angiv et almindeligt mobilnummer.',
      satellite: 'Vi kan ikke sende sms’er til satellittelefoner. Angiv et almindeligt mobilnummer.',
      internet:
        'Det er en telefon på internettet, og den hører ikke til en bestemt enhed. Angiv et almindeligt mobilnummer.',
      'other-kind': 'Det nummer kan ikke få sms’er fra os. Angiv et almindeligt mobilnummer.',
      'country-not-served':
        'Vi kan ikke sende sms’er til det land. Angiv et andet nummer, eller spring dette over.',
    },
    didYouMean: (international) => `Mente du ${international}?`,
    useSuggested: (international) => `Brug ${international}`,
    throttled: (seconds) =>
      `Der er bedt om for mange sms’er. Prøv igen om ${format.wait(seconds)}, eller spring dette over.`,
  },
  phoneCode: {
    heading: 'Indtast koden fra sms’en',
    sentTo: (number) => `Vi sendte den til ${number}. Den virker i ti minutter.`,
    code: 'Sekscifret kode',
    sendAgain: 'Send en ny kode',
    sentAgain: 'Vi har sendt en ny kode. De tidligere virker stadig.',
    otherNumber: 'Brug et andet nummer',
    throttled: (seconds) =>
      `Vi har sendt så mange sms’er, som vi må. Du kan bede om en ny om ${format.wait(seconds)}.`,
  },
  recoveryCode: {
    heading: 'Gem din gendannelseskode',
    lead: 'Den sidste vej ind, når du har mistet telefonen, og der ikke kommer nogen sms. Opbevar den på papir, og ikke sammen med telefonen.',
    copy: 'Kopiér koden',
    download: 'Download',
    print: 'Udskriv',
    stored: 'Jeg har kopieret koden og opbevarer den et sikkert sted',
    notStored: 'Kopiér koden, og sæt så kryds i feltet.',
    otherCode:
      'Den kode blev aldrig gemt, for kontoen blev ændret et andet sted imens. Dette er en ny kode. Gem denne, og sæt så kryds i feltet.',
    oldWorks: 'Din gamle kode virker, indtil du trykker på Næste her.',
    paper: (service, email, day) => `${service}, ${email}, ${format.day(day)}`,
    fileName: 'gendannelseskode.txt',
    file: (service, email, day, code) =>
      `Gendannelseskode til ${service}\nKonto: ${email}\nLavet: ${format.day(day)}\n\n${code}\n\nBrug den sammen med din adgangskode, når du har mistet telefonen. Den virker én gang.\nOpbevar den et sted, hvor ingen andre finder den, og ikke sammen med telefonen.\n`,
  },
  done: {
    heading: 'Din konto er nu beskyttet',
    lead: 'Sådan kommer du ind, den bedste måde først.',
    push: (phone) => `Twofold Authenticator på ${phone}`,
    pushText: 'Din adgangskode og så dit svar på telefonen.',
    totp: 'Godkendelsesapp',
    totpText: 'Din adgangskode og så en kode fra appen.',
    sms: (masked) => `Sms til ${masked}`,
    smsText: 'Når du ikke har appen ved hånden.',
    recoveryCode: 'Gendannelseskode',
    recoveryCodeText: 'Når alt andet er væk. Den virker én gang.',
    ifLost:
      'Hvis du mister telefonen, logger du ind som sædvanlig og vælger ”Jeg har mistet min telefon”. Så hjælper vi dig videre.',
    continue: 'Fortsæt',
  },
  changed: {
    heading: 'Gemt',
  },
};
