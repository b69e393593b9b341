import { format } from '#locales/sv/format.ts';
import type { Words } from '#locales/words.ts';

const page: Words['guide']['pages']['troubleshooting'] = {
  heading: 'Felsökning',
  lead: 'Välj det du ser. Det du påbörjade är inte borta: gå tillbaka i webbläsaren och fortsätt.',
  sections: {
    'code-refused': {
      heading: 'Koden från min app godtas inte',
      text: [
        'Nästan alltid är det en av tre saker: koden är gammal, det är koden för ett annat konto, eller så går telefonens klocka fel.',
      ],
      steps: [
        'Skriv koden som appen visar just nu. Den byts var trettionde sekund, och varje kod fungerar en gång.',
        'Se efter att det är koden för den här inloggningstjänsten och för den här e-postadressen.',
        'Låt telefonen ställa klockan automatiskt. På iPhone: Inställningar, Allmänt, Datum och tid. På Android: Inställningar, System, Datum och tid.',
        'Efter flera felaktiga koder måste du vänta några minuter. Sidan säger hur länge, och då fungerar även ett annat sätt.',
      ],
    },
    'no-text': {
      heading: 'Det kommer inget sms',
      text: ['Ett sms kan ta en minut. De tidigare koderna fungerar fortfarande när du ber om en ny.'],
      steps: [
        'Se till att telefonen har täckning och inte är i flygplansläge.',
        'Jämför de sista siffrorna i numret på sidan med ditt eget.',
        'Tryck på ”Skicka en ny kod”.',
        'Om det fortfarande inte kommer någon trycker du på ”Prova ett annat sätt”.',
      ],
    },
    'no-question': {
      heading: 'Min telefon frågar inte',
      text: ['Det fungerar utan notiser: öppna Twofold Authenticator, så hittar appen förfrågan själv.'],
      steps: [
        'Öppna Twofold Authenticator på telefonen.',
        'Om det inte finns något att svara på ser du efter att telefonen har internet och trycker sedan på ”Skicka igen” på sidan.',
        'För att se hur långt notiser kommer skickar du ett test: på din kontosida trycker du på ”Kontrollera” bredvid telefonen.',
        'På iPhone måste appen ligga på hemskärmen för att kunna skicka notiser.',
      ],
    },
    'no-scan': {
      heading: 'QR-koden går inte att skanna',
      text: ['Det finns alltid ett sätt utan kameran.'],
      steps: [
        'Gör sidan större och skärmen ljusare, och torka av linsen.',
        'Om du har väntat i mer än tio minuter läser du in sidan igen: då förnyas koden för Twofold Authenticator.',
        'Tryck på ”Går det inte att skanna QR-koden?” under den. Där finns en länk att öppna på telefonen, eller en nyckel att skriva i appen.',
      ],
    },
    'phone-gone': {
      heading: 'Min telefon är borta, trasig eller stulen',
      text: ['Du kommer in utan den, och gör den sedan oanvändbar för den som har den.'],
      steps: [
        'Logga in med ditt lösenord och tryck på ”Jag har tappat bort telefonen”.',
        'Använd det som du fortfarande har.',
        'Sedan kopplar sidan bort den borttappade telefonen, loggar ut alla andra webbläsare och hjälper dig att koppla en annan.',
      ],
      link: 'Om du tappar bort telefonen',
    },
    'recovery-refused': {
      heading: 'Min återställningskod godtas inte',
      text: [
        'En kod fungerar en gång, och en nyare ersätter den. Om sidan säger att ett tecken måste vara fel jämför du en gång till med det du skrev ner: det finns ingen bokstav O i den, och inget I eller L.',
      ],
      steps: [
        'Leta upp den senaste koden som du har skrivit ner.',
        'Skriv alla 25 tecken. Stora bokstäver, mellanslag och bindestreck spelar ingen roll.',
        'Om den inte godtas kontaktar du dem som driver inloggningstjänsten.',
      ],
      link: 'Mer om återställningskoden',
    },
    password: {
      heading: 'Jag har glömt mitt lösenord',
      text: ['Ett nytt lösenord ändrar inget för din telefon: den bekräftar fortfarande att det är du.'],
      steps: [
        'På sidan ”Logga in” trycker du på ”Har du glömt lösenordet?”.',
        'Öppna länken som vi skickar till din e-post. Den fungerar en gång, i 30 minuter.',
        'Om ingen e-post kommer kontaktar du dem som driver inloggningstjänsten.',
      ],
      link: 'Välj ett nytt lösenord',
    },
    locked: {
      heading: 'För många försök, eller ett sätt är avstängt',
      text: [
        'Efter fem felaktiga koder får du vänta: du får ett försök till var tredje minut. Det håller ute den som ger sig på ditt konto, och för dig kostar det bara lite väntan.',
        'Efter hundra felaktiga försök i rad stängs ett sätt av. De andra fungerar fortfarande.',
        'För många felaktiga lösenord är också ett stopp: webbläsare som är nya för ditt konto får då vänta i upp till en kvart. En främling kan inte stänga ute en webbläsare som du har använt förut.',
      ],
      steps: [
        'Vänta så länge som sidan säger, eller kom tillbaka senare.',
        'Logga in på ett annat sätt, och koppla det som är avstängt på nytt på din kontosida.',
      ],
    },
    stranger: {
      heading: 'Det hände något som inte var jag',
      text: [
        'En fråga på telefonen, eller ett sms som du inte har bett om, betyder att någon kan ha fått reda på ditt lösenord. Utan din telefon räcker det inte för att komma in.',
      ],
      steps: [
        'Tryck på ”Det var inte jag” på telefonen, och lämna inte ut någon kod till någon.',
        'Byt ditt lösenord. Då loggas alla andra webbläsare ut.',
        'Läs ”Aktivitet” på din kontosida och säg till dem som driver inloggningstjänsten.',
      ],
      link: 'Byt mitt lösenord',
    },
  },
};

const seen: Words['guide']['seen'] = {
  heading: 'Det här ser vi för ditt konto',
  whose: (email) => `Du är inloggad som ${email}, så vi har tittat efter.`,
  anonymous: 'Logga in, så tittar den här sidan efter vad som är känt om ditt eget konto.',
  signIn: 'Logga in och titta efter',
  settingUp:
    'Du håller på att skydda ditt konto, så det finns inget att titta efter än. Det du började med finns kvar.',
  back: 'Tillbaka till det du började med',
  stillHere: 'Något annat?',
  app: {
    none: 'Ditt konto har ingen autentiseringsapp.',
    unused: (linked) => `Din autentiseringsapp kopplades den ${format.day(linked)}, och har inte använts än.`,
    used: (at) => `En kod från din autentiseringsapp godtogs senast den ${format.moment(at)}.`,
    disabled:
      'Din autentiseringsapp är avstängd, efter för många felaktiga koder. Byt ut den, så fungerar det igen.',
    lost: 'Din autentiseringsapp är bortkopplad, eftersom telefonen den fanns på är borttappad. Koppla en annan telefon eller app i stället.',
    onLost: (linked) =>
      `Autentiseringsappen som du kopplade den ${format.day(linked)} bekräftar åt dig. Koppla bort den om den fanns på den borttappade telefonen.`,
    replace: 'Byt ut appen',
  },
  refused: {
    clock: (at) =>
      `${format.moment(at)}: en kod godtogs inte, eftersom telefonens klocka går fel. Låt telefonen ställa den automatiskt.`,
    replayed: (at) =>
      `${format.moment(at)}: en kod godtogs inte, eftersom den hade använts förut. Vänta på nästa.`,
    'other-app': (at) =>
      `${format.moment(at)}: en kod godtogs inte, eftersom den kom från en app som inte är kopplad längre. Använd den senaste posten i din app.`,
    expired: (at) => `${format.moment(at)}: en kod godtogs inte, eftersom den var för gammal.`,
    wrong: (at) => `${format.moment(at)}: en felaktig kod godtogs inte.`,
    throttled: (at) => `${format.moment(at)}: ett försök stoppades, eftersom det hade varit för många.`,
    recovery: (at) => `${format.moment(at)}: en återställningskod godtogs inte.`,
    password: (at) => `${format.moment(at)}: ett felaktigt lösenord godtogs inte.`,
    settled: (at, since) =>
      `${format.moment(at)}: en kod godtogs inte. Senare godtogs en, den ${format.moment(since)}, så det fungerar igen.`,
    none: 'Inget från dig har nekats de senaste sju dagarna.',
  },
  /** Until when nothing is taken. */
  locks: {
    elsewhere: (until) =>
      `För många felaktiga lösenord har skrivits in i webbläsare som är nya för ditt konto. De tar inte emot något före den ${format.moment(until)}. Webbläsare som du har använt förut stängs inte ute av det.`,
    here: (until) =>
      `För många felaktiga lösenord har skrivits in i den här webbläsaren eller från den här internetanslutningen. Inget lösenord tas emot före den ${format.moment(until)}.`,
    codes: (until) =>
      `För många felaktiga koder har skrivits in. Ingen godtas före den ${format.moment(until)}.`,
  },
  phones: {
    none: 'Ingen telefon med Twofold Authenticator är kopplad till ditt konto.',
    link: 'Koppla en telefon',
    check: 'Kontrollera notiser',
    lastOnline: (phone: string, seenAt: Date): string =>
      `${phone} var senast uppkopplad den ${format.moment(seenAt)}.`,
    on: (phone, seenAt) =>
      `Notiser är på för ${phone}. Den var senast uppkopplad den ${format.moment(seenAt)}.`,
    off: (phone, seenAt) =>
      `Notiser är inte på för ${phone}. Öppna appen där när du loggar in. Den var senast uppkopplad den ${format.moment(seenAt)}.`,
    blocked: (phone, seenAt) =>
      `Notiser är blockerade på ${phone}. Tillåt dem i inställningarna där. Den var senast uppkopplad den ${format.moment(seenAt)}.`,
    impossible: (phone, seenAt) =>
      `${phone} kan inte få notiser. Öppna appen där när du loggar in. Den var senast uppkopplad den ${format.moment(seenAt)}.`,
    gone: (phone, seenAt) =>
      `${phone} tar inte längre emot notiser. Öppna appen där, så kommer de igång igen. Den var senast uppkopplad den ${format.moment(seenAt)}.`,
    switchedOff: {
      'wrong-codes': (phone) =>
        `${phone} är avstängd, efter för många felaktiga försök. Koppla den igen för att använda den.`,
      lost: (phone) =>
        `${phone} är bortkopplad, eftersom den är borttappad. Koppla en annan telefon eller app i stället.`,
      'by-phone': (phone) =>
        `${phone} kopplades bort i appen på telefonen. Koppla den igen för att använda den.`,
    },
    tooMany: (at) =>
      `${format.moment(at)}: din telefon fick ingen förfrågan, eftersom tre förfrågningar inte hade bekräftats.`,
    paused: (at) =>
      `${format.moment(at)}: din telefon fick ingen förfrågan, eftersom någon hade tryckt på ”Det var inte jag” mindre än en timme tidigare.`,
    denied: (at) => `${format.moment(at)}: en förfrågan nekades på din telefon.`,
    notMe: (at) => `${format.moment(at)}: ”Det var inte jag” trycktes på din telefon.`,
  },
  backupPhone: {
    none: 'Ditt konto har ingen reservtelefon.',
    add: 'Lägg till en reservtelefon',
    works: (masked) => `Din reservtelefon är ${masked}.`,
    disabled: (masked) =>
      `Din reservtelefon ${masked} är avstängd, efter för många felaktiga försök. Kontrollera numret igen för att använda den.`,
    notOffered: 'Inloggningstjänsten skickar inga sms.',
  },
  text: {
    none: 'Inget sms har begärts den senaste timmen.',
    queued: (at) => `Ett sms begärdes kl. ${format.second(at)} och ska strax skickas.`,
    'handed-over': (at) =>
      `Det senaste sms:et överlämnades till mobilnätet kl. ${format.second(at)}. Vi har inte fått besked om att det är levererat.`,
    delivered: (at) => `Det senaste sms:et levererades kl. ${format.second(at)}.`,
    failed: (at) => `Det senaste sms:et kunde inte levereras. Det fick vi veta kl. ${format.second(at)}.`,
    tooMany: (at) =>
      `${format.moment(at)}: inget sms skickades, eftersom för många hade begärts. Du kan be om ett nytt en timme senare.`,
  },
  recoveryCode: {
    none: 'Ditt konto har ingen återställningskod.',
    works: (saved) => `Din återställningskod sparades den ${format.day(saved)}, och har inte använts.`,
    disabled: 'Din återställningskod är avstängd, efter för många felaktiga försök. Skaffa en ny.',
    replace: 'Skaffa en ny kod',
  },
  protect: {
    open: 'Kontot skyddas bara av ditt lösenord.',
    link: 'Skydda ditt konto',
  },
  activityAbout: 'Din kontosida visar vad som har hänt med ditt konto, när och varifrån.',
  activity: 'Läs vad som har hänt med ditt konto',
};

/** "Troubleshooting" in the guide, and what it knows of the account of whoever is signed in, in Swedish. */
export const troubleshooting = { page, seen };
