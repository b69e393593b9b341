import { format } from '#locales/nb/format.ts';
import type { Words } from '#locales/words.ts';

const page: Words['guide']['pages']['troubleshooting'] = {
  heading: 'Feilsøking',
  lead: 'Velg det du ser. Det du begynte på, er ikke borte: Gå tilbake i nettleseren, og fortsett.',
  sections: {
    'code-refused': {
      heading: 'Koden fra appen blir ikke godtatt',
      text: [
        'Nesten alltid er det én av tre ting: Koden er gammel, det er koden for en annen konto, eller klokken på telefonen går feil.',
      ],
      steps: [
        'Skriv inn koden som appen viser akkurat nå. Den skifter hvert 30. sekund, og hver kode virker én gang.',
        'Se at det er koden for denne innloggingstjenesten og for denne e-postadressen.',
        'La telefonen stille klokken automatisk. På iPhone: Innstillinger, Generelt, Dato og tid. På Android: Innstillinger, System, Dato og klokkeslett.',
        'Etter flere feil koder må du vente noen minutter. Siden sier hvor lenge, og da virker også en annen måte.',
      ],
    },
    'no-text': {
      heading: 'Det kommer ingen SMS',
      text: ['En SMS kan ta et minutt. De forrige kodene virker fortsatt når du ber om en ny.'],
      steps: [
        'Se at telefonen har dekning og ikke er i flymodus.',
        'Sammenlign de siste sifrene i nummeret på siden med nummeret ditt.',
        'Trykk «Send en ny kode».',
        'Kommer det fortsatt ingen, trykker du «Prøv en annen måte».',
      ],
    },
    'no-question': {
      heading: 'Telefonen spør ikke',
      text: ['Det virker uten varsler: Åpne Twofold Authenticator, så finner appen forespørselen selv.'],
      steps: [
        'Åpne Twofold Authenticator på telefonen.',
        'Er det ingenting å svare på, ser du om telefonen har internett og trykker så «Send på nytt» på siden.',
        'Vil du se hvor langt varsler kommer, sender du en test: På kontosiden din trykker du «Sjekk» ved siden av telefonen.',
        'På iPhone må appen ligge på Hjem-skjermen for å kunne varsle deg.',
      ],
    },
    'no-scan': {
      heading: 'QR-koden kan ikke skannes',
      text: ['Det finnes alltid en måte uten kamera.'],
      steps: [
        'Gjør siden større og skjermen lysere, og tørk av linsen.',
        'Har du ventet i mer enn ti minutter, laster du inn siden på nytt: Da blir koden for Twofold Authenticator fornyet.',
        'Trykk «Får du ikke skannet QR-koden?» under den. Der er det en lenke du kan åpne på telefonen, eller en nøkkel du kan skrive inn i appen.',
      ],
    },
    'phone-gone': {
      heading: 'Telefonen er mistet, ødelagt eller stjålet',
      text: ['Du kommer inn uten den, og gjør den så ubrukelig for den som har den.'],
      steps: [
        'Logg inn med passordet, og trykk «Jeg har mistet telefonen».',
        'Bruk det du fortsatt har.',
        'Da kobler siden fra den mistede telefonen, logger ut alle andre nettlesere og hjelper deg med å koble til en annen telefon.',
      ],
      link: 'Hvis du mister telefonen',
    },
    'recovery-refused': {
      heading: 'Gjenopprettingskoden blir ikke godtatt',
      text: [
        'En kode virker én gang, og en nyere kode erstatter den. Sier siden at et tegn må være feil, sammenligner du den en gang til med det du skrev ned: Det er ingen bokstav O i den, og ingen I eller L.',
      ],
      steps: [
        'Finn den nyeste koden du har skrevet ned.',
        'Skriv inn alle de 25 tegnene. Store bokstaver, mellomrom og bindestreker spiller ingen rolle.',
        'Blir den ikke godtatt, kontakter du dem som driver innloggingstjenesten.',
      ],
      link: 'Mer om gjenopprettingskoden',
    },
    password: {
      heading: 'Jeg har glemt passordet',
      text: ['Et nytt passord endrer ingenting for telefonen din: Den bekrefter fortsatt at det er deg.'],
      steps: [
        'På siden «Logg inn» trykker du «Har du glemt passordet?».',
        'Åpne lenken vi sender deg på e-post. Den virker én gang, i 30 minutter.',
        'Kommer det ingen e-post, kontakter du dem som driver innloggingstjenesten.',
      ],
      link: 'Lag et nytt passord',
    },
    locked: {
      heading: 'For mange forsøk, eller en måte er slått av',
      text: [
        'Etter fem feil koder må du vente: Du får ett nytt forsøk hvert tredje minutt. Det holder dem ute som prøver seg på kontoen din, og deg koster det bare litt venting.',
        'Etter hundre feil forsøk på rad blir én måte slått av. De andre virker fortsatt.',
        'For mange feil passord stenger også: Nettlesere som er nye for kontoen din, må da vente i opptil et kvarter. En fremmed kan ikke stenge ute en nettleser du har brukt før.',
      ],
      steps: [
        'Vent så lenge siden sier, eller kom tilbake senere.',
        'Logg inn på en annen måte, og koble til den som er slått av, på nytt på kontosiden din.',
      ],
    },
    stranger: {
      heading: 'Det skjedde noe som ikke var meg',
      text: [
        'Et spørsmål på telefonen, eller en SMS som du ikke har bedt om, betyr at noen kan kjenne passordet ditt. Uten telefonen din er det ikke nok til å komme inn.',
      ],
      steps: [
        'Trykk «Det var ikke meg» på telefonen, og gi ingen kode til noen.',
        'Bytt passordet ditt. Da blir alle andre nettlesere logget ut.',
        'Les «Aktivitet» på kontosiden din, og si fra til dem som driver innloggingstjenesten.',
      ],
      link: 'Bytt passordet mitt',
    },
  },
};

const seen: Words['guide']['seen'] = {
  heading: 'Dette ser vi for kontoen din',
  whose: (email) => `Du er logget inn som ${email}, så vi har sett etter.`,
  anonymous: 'Logg inn, så ser denne siden etter hva vi vet om din egen konto.',
  signIn: 'Logg inn og se etter',
  settingUp:
    'Du er midt i å beskytte kontoen din, så det er ikke noe å se etter ennå. Det du begynte på, er tatt vare på.',
  back: 'Tilbake til det du begynte på',
  stillHere: 'Noe annet?',
  app: {
    none: 'Kontoen din har ingen autentiseringsapp.',
    unused: (linked) =>
      `Autentiseringsappen din ble koblet til ${format.day(linked)}, og er ikke brukt ennå.`,
    used: (at) => `En kode fra autentiseringsappen din ble sist godtatt ${format.moment(at)}.`,
    disabled:
      'Autentiseringsappen din er slått av, etter for mange feil koder. Bytt den ut, så virker det igjen.',
    lost: 'Autentiseringsappen din er koblet fra, fordi telefonen den var på, er mistet. Koble til en annen telefon eller app i stedet.',
    onLost: (linked) =>
      `Autentiseringsappen du koblet til ${format.day(linked)}, bekrefter for deg. Var den på telefonen du mistet, kobler du den fra.`,
    replace: 'Bytt ut appen',
  },
  refused: {
    clock: (at) =>
      `${format.moment(at)}: En kode ble avvist fordi klokken på telefonen går feil. La telefonen stille den automatisk.`,
    replayed: (at) => `${format.moment(at)}: En kode ble avvist fordi den var brukt før. Vent på den neste.`,
    'other-app': (at) =>
      `${format.moment(at)}: En kode ble avvist fordi den kom fra en app som ikke er koblet til lenger. Bruk den nyeste oppføringen i appen.`,
    expired: (at) => `${format.moment(at)}: En kode ble avvist fordi den var for gammel.`,
    wrong: (at) => `${format.moment(at)}: En feil kode ble avvist.`,
    throttled: (at) => `${format.moment(at)}: Et forsøk ble avvist fordi det hadde vært for mange.`,
    recovery: (at) => `${format.moment(at)}: En gjenopprettingskode ble avvist.`,
    password: (at) => `${format.moment(at)}: Et feil passord ble avvist.`,
    settled: (at, since) =>
      `${format.moment(at)}: En kode ble avvist. Senere ble en godtatt, ${format.moment(since)}, så det virker igjen.`,
    none: 'Ingenting fra deg er blitt avvist de siste sju dagene.',
  },
  /** Until when nothing is taken. */
  locks: {
    elsewhere: (until) =>
      `Det ble skrevet inn for mange feil passord i nettlesere som er nye for kontoen din. De tar ikke imot noe passord før ${format.moment(until)}. Nettlesere du har brukt før, stenges ikke av det.`,
    here: (until) =>
      `Det ble skrevet inn for mange feil passord i denne nettleseren eller fra denne internettforbindelsen. Ingen passord tas imot før ${format.moment(until)}.`,
    codes: (until) => `Det ble skrevet inn for mange feil koder. Ingen godtas før ${format.moment(until)}.`,
  },
  phones: {
    none: 'Ingen telefon med Twofold Authenticator er koblet til kontoen din.',
    link: 'Koble til en telefon',
    check: 'Sjekk varsler',
    lastOnline: (phone: string, seenAt: Date): string =>
      `${phone} var sist på nett ${format.moment(seenAt)}.`,
    on: (phone, seenAt) => `Varsler er slått på for ${phone}. Den var sist på nett ${format.moment(seenAt)}.`,
    off: (phone, seenAt) =>
      `Varsler er ikke slått på for ${phone}. Åpne appen der når du logger inn. Den var sist på nett ${format.moment(seenAt)}.`,
    blocked: (phone, seenAt) =>
      `Varsler er blokkert på ${phone}. Tillat dem i innstillingene der. Den var sist på nett ${format.moment(seenAt)}.`,
    impossible: (phone, seenAt) =>
      `${phone} kan ikke få varsler. Åpne appen der når du logger inn. Den var sist på nett ${format.moment(seenAt)}.`,
    gone: (phone, seenAt) =>
      `${phone} tar ikke lenger imot varsler. Åpne appen der, så begynner det igjen. Den var sist på nett ${format.moment(seenAt)}.`,
    switchedOff: {
      'wrong-codes': (phone) =>
        `${phone} er slått av, etter for mange feil forsøk. Koble den til igjen for å bruke den.`,
      lost: (phone) =>
        `${phone} er koblet fra, fordi du har mistet den. Koble til en annen telefon eller app i stedet.`,
      'by-phone': (phone) =>
        `${phone} ble koblet fra i appen på telefonen. Koble den til igjen for å bruke den.`,
    },
    tooMany: (at) =>
      `${format.moment(at)}: Telefonen din ble ikke spurt, fordi tre forespørsler ikke var bekreftet.`,
    paused: (at) =>
      `${format.moment(at)}: Telefonen din ble ikke spurt, fordi «Det var ikke meg» var trykket mindre enn en time før.`,
    denied: (at) => `${format.moment(at)}: En forespørsel ble avvist på telefonen din.`,
    notMe: (at) => `${format.moment(at)}: «Det var ikke meg» ble trykket på telefonen din.`,
  },
  backupPhone: {
    none: 'Kontoen din har ingen reservetelefon.',
    add: 'Legg til en reservetelefon',
    works: (masked) => `Reservetelefonen din er ${masked}.`,
    disabled: (masked) =>
      `Reservetelefonen din ${masked} er slått av, etter for mange feil forsøk. Sjekk nummeret på nytt for å bruke den.`,
    notOffered: 'Innloggingstjenesten sender ikke SMS.',
  },
  text: {
    none: 'Det er ikke bedt om noen SMS den siste timen.',
    queued: (at) => `Det ble bedt om en SMS kl. ${format.second(at)}, og den blir snart sendt.`,
    'handed-over': (at) =>
      `Den siste SMS-en ble overlevert til mobilnettet kl. ${format.second(at)}. Vi har ikke fått beskjed om at den er levert.`,
    delivered: (at) => `Den siste SMS-en ble levert kl. ${format.second(at)}.`,
    failed: (at) => `Den siste SMS-en kunne ikke leveres. Det fikk vi beskjed om kl. ${format.second(at)}.`,
    tooMany: (at) =>
      `${format.moment(at)}: Det ble ikke sendt noen SMS, fordi det var bedt om for mange. Du kan be om en ny en time senere.`,
  },
  recoveryCode: {
    none: 'Kontoen din har ingen gjenopprettingskode.',
    works: (saved) => `Gjenopprettingskoden din ble lagret ${format.day(saved)}, og er ikke brukt.`,
    disabled: 'Gjenopprettingskoden din er slått av, etter for mange feil forsøk. Hent en ny.',
    replace: 'Hent en ny kode',
  },
  protect: {
    open: 'Kontoen er bare beskyttet av passordet ditt.',
    link: 'Beskytt kontoen din',
  },
  activityAbout: 'Kontosiden din viser hva som har skjedd med kontoen, når og hvor fra.',
  activity: 'Les hva som har skjedd med kontoen din',
};

/** "Troubleshooting" in the guide, and what it knows of the account of whoever is signed in, in Norwegian. */
export const troubleshooting = { page, seen };
