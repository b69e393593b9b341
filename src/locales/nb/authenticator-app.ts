import { codes } from '#locales/nb/authenticator-codes.ts';
import { lock, settings } from '#locales/nb/authenticator-settings.ts';
import type { AppWords } from '#locales/words.ts';

const minutes = (seconds: number): string => {
  const left = Math.max(0, seconds);
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
};

const times = (count: number): string => (count === 1 ? 'én gang' : `${count} ganger`);

/** Twofold Authenticator, the app on the phone, in Norwegian. */
export const authenticatorApp: AppWords = {
  codes,
  lock,
  settings,
  title: 'Twofold Authenticator',
  tabs: { requests: 'Forespørsler', codes: 'Koder', settings: 'Innstillinger' },
  back: 'Tilbake',
  cancel: 'Avbryt',
  close: 'Lukk',
  done: 'Ferdig',
  next: 'Neste',
  remove: 'Fjern',
  tryAgain: 'Prøv igjen',
  problem: 'Det er et problem',
  skip: 'Hopp til innholdet',
  broken: {
    heading: 'Denne nettleseren lagrer ingenting',
    lead: 'Appen må kunne lagre i denne nettleseren, og får det ikke til. Det er ofte slått av i private vinduer. Åpne appen i et vanlig vindu.',
  },
  requests: {
    heading: 'Forespørsler',
    nothing: 'Ingenting å svare på',
    nothingLead: 'Når du logger inn et sted, kommer spørsmålet hit.',
    offline: 'Ingen forbindelse. Appen prøver igjen av seg selv.',
    earlier: 'Tidligere',
    noEarlier: 'Det du svarer, står her i 30 dager.',
    earlierOffline: 'Listen kommer når det er forbindelse.',
    notifications: {
      off: 'Varsler er slått av. Du blir bare spurt mens appen er åpen.',
      blocked: 'Varsler er blokkert. Du blir bare spurt mens appen er åpen.',
      impossible: 'Denne nettleseren kan ikke varsle deg. Åpne appen når du logger inn.',
      renewed: 'Denne telefonen hadde sluttet å få varsler. Nå får den dem igjen.',
      lost: 'Denne telefonen får ikke varsler lenger, og appen kunne ikke slå dem på igjen. Åpne den når du logger inn.',
      turnOn: 'Slå på varsler',
      how: 'Slik slår du dem på',
    },
    waiting: (name) => `Logge inn i ${name}? Svar nå`,
    unlinked: (email) => `Denne telefonen er ikke lenger koblet til ${email}`,
    unlinkedLead:
      'Den ble koblet fra, så den kan ikke bekrefte noe lenger. Vil du koble den til igjen, åpner du kontoen din i en nettleser og velger å koble til en telefon.',
    erased: (email) => `Nøkkelen for ${email} er borte`,
    erasedLead:
      'Den ble slettet etter ti feil PIN-koder. Koble til denne telefonen på nytt: Logg inn på en annen måte, åpne kontoen din, og velg å koble til en telefon.',
  },
  question: {
    heading: {
      'sign-in': (name) => `Logge inn i ${name}?`,
      linking: (name) => `Koble denne telefonen til ${name}?`,
      check: () => 'Kom dette fram til deg?',
    },
    place: 'Sted',
    about: (place) => place.charAt(0).toUpperCase() + place.slice(1),
    unknownPlace: (address) => `Fra adressen ${address}`,
    browser: 'Nettleser',
    isFirst: 'En nettleser som er ny for deg',
    time: 'Tid',
    asked: (ago, clock) =>
      ago < 60 ? `Akkurat nå, kl. ${clock}` : `For ${minutes(ago)} siden, kl. ${clock}`,
    account: 'Konto',
    left: (seconds) => `${minutes(seconds)} igjen`,
    newer: 'En nyere forespørsel tok plassen til den du så på.',
    number: 'Skriv inn tallet du ser på skjermen',
    deleteDigit: 'Slett det siste sifferet',
    confirm: 'Bekreft',
    deny: 'Avvis',
    notMe: 'Det var ikke meg',
    sending: 'Sender …',
    problems: {
      'number-missing': 'Skriv inn alle de seks sifrene i tallet på skjermen.',
      'number-wrong': (left) => `Det er ikke tallet. Se på skjermen igjen. Du kan prøve ${times(left)} til.`,
      'no-network': 'Ingen forbindelse. Svaret ditt blir sendt så snart det er forbindelse igjen.',
      busy: 'Innloggingstjenesten har det travelt. Svaret ditt er ikke tatt imot ennå. Trykk igjen om et øyeblikk.',
      'too-many': (seconds: number): string =>
        `For mange feil forsøk for denne kontoen. Ingenting ble undersøkt. Prøv igjen om ${minutes(seconds)} minutter.`,
      refused:
        'Innloggingstjenesten tok ikke imot svaret. Begynn innloggingen på nytt på den andre skjermen.',
    },
  },
  notMe: {
    heading: 'Var det ikke deg?',
    lead: 'Da kan noen andre kjenne passordet ditt. Sier du fra, skjer dette:',
    consequences: [
      'Innloggingen avbrytes med en gang.',
      'Du får ingen forespørsler på en time.',
      'I alle nettlesere må tallet skrives inn på nytt.',
      'De som driver innloggingstjenesten, får beskjed.',
    ],
    sure: 'Det var ikke meg',
    back: 'Gå tilbake',
  },
  ended: {
    confirmed: {
      'sign-in': 'Bekreftet',
      linking: 'Telefonen din svarte',
      check: 'Det virker',
    },
    confirmedLead: {
      'sign-in': (name) => `Du blir logget inn i ${name} på den andre skjermen.`,
      linking: () => 'Fortsett i nettleseren: Det siste trinnet er der.',
      check: () => 'Varsler kommer fram til denne telefonen.',
    },
    headings: {
      denied: 'Avvist',
      'not-me': 'Vi stoppet det',
      expired: 'Tiden gikk ut',
      superseded: 'Det er kommet en nyere forespørsel',
      left: 'Ikke nødvendig lenger',
      'wrong-number': 'For mange feil tall',
    },
    leads: {
      denied: 'Ingen ble logget inn. Ellers er ingenting endret.',
      'not-me':
        'Innloggingen er avbrutt, og det kommer ingen forespørsler på en time, eller før du har et nytt passord. Bytt det nå: Noen kan kjenne det gamle. Bekreft på en annen måte, eller med en lenke på e-post.',
      expired: 'Ingen ble logget inn. Var det deg, begynner du på nytt på den andre skjermen.',
      superseded: 'Bare den nyeste kan besvares.',
      left: 'Innloggingen ble forlatt, eller bekreftet på en annen måte.',
      'wrong-number': 'Ingen ble logget inn. Var det deg, begynner du på nytt på den andre skjermen.',
    },
    elsewhere: 'Den er alt besvart på denne telefonen, utenfor dette vinduet.',
    changePassword: 'Bytt passordet ditt',
  },
  outcomes: {
    confirmed: 'Bekreftet',
    denied: 'Avvist',
    'not-me': 'Det var ikke deg',
    expired: 'Ikke besvart',
    superseded: 'Erstattet av en nyere',
    left: 'Ikke nødvendig',
    'wrong-number': 'Feil tall',
  },
  kinds: {
    'sign-in': (application) => application,
    linking: () => 'Tilkobling av denne telefonen',
    check: () => 'Testvarsel',
  },
  linking: {
    welcome: 'Bekreft innloggingene dine her',
    welcomeLead:
      'Koble denne telefonen til kontoen din, så spør den deg når noen logger inn. Du trenger en nettleser på en annen skjerm.',
    steps: 'Der det står «Koble til telefonen din», er det en QR-kode du kan skanne.',
    forgotten:
      'Var denne telefonen koblet til før? Da har nettleseren slettet det appen hadde lagret. Logg inn på en annen måte, åpne kontoen din, og koble til telefonen på nytt.',
    scan: 'Skann QR-koden',
    paste: 'Lim inn en lenke i stedet',
    pasteLabel: 'Lenken fra den andre skjermen',
    pasteHint: 'Den begynner med https:// og slutter med en lang kode.',
    use: 'Bruk denne lenken',
    notALink: 'Det er ikke en lenke for denne appen. Kopier den en gang til fra «Koble til telefonen din».',
    elsewhere: (host) => `Den lenken hører til ${host}, som har en egen app.`,
    elsewhereOpen: (host) => `Åpne appen til ${host}`,
    heading: (service) => `Koble denne telefonen til ${service}?`,
    opening: 'Ser på lenken …',
    account: 'Konto',
    name: 'Navn på denne telefonen',
    nameHint: 'Så du kjenner den igjen i en liste.',
    nameMissing: 'Gi denne telefonen et navn på 1 til 40 tegn.',
    link: 'Koble til denne telefonen',
    notMine: 'Det er ikke min konto',
    locked: 'Lås opp appen for å koble til denne telefonen.',
    refusals: {
      'link-unknown': 'Ingen kjenner denne lenken. Skann QR-koden på nytt.',
      'link-expired': 'Denne lenken er for gammel. Be om en ny QR-kode på den andre skjermen, og skann den.',
      'link-used':
        'En telefon er allerede koblet til med denne koden. Be om en ny QR-kode på den andre skjermen.',
    },
  },
  phoneNames: {
    ios: { phone: 'iPhone', tablet: 'iPad' },
    android: { phone: 'Android-telefon', tablet: 'Android-nettbrett' },
    other: 'Denne datamaskinen',
  },
  home: {
    heading: 'Legg først appen på Hjem-skjermen',
    lead: 'En app i Safari som ikke er på Hjem-skjermen, kan ikke varsle deg, og etter noen uker kan telefonen slette det appen har lagret.',
    steps: [
      'Trykk Del ved kanten av skjermen.',
      'Velg «Legg til på Hjem-skjerm», og så «Legg til».',
      'Åpne den nye appen, og skann QR-koden eller lim inn lenken der.',
    ],
    copy: 'Kopier lenken til senere',
    copied: 'Kopiert',
    anyway: 'Koble til i denne nettleseren likevel',
  },
  notifications: {
    heading: 'Skal vi varsle deg?',
    lead: 'Da dukker spørsmålet opp på denne telefonen av seg selv, også når appen er lukket. Det sier hvor noen logger inn, og ingenting annet.',
    allow: 'Tillat varsler',
    later: 'Ikke nå',
    results: {
      on: 'Varsler er slått på.',
      off: 'Varsler er slått av. Åpne appen når du logger inn.',
      blocked: 'Varsler er blokkert. Åpne appen når du logger inn.',
      impossible:
        'Denne nettleseren kan ikke varsle deg. Det gjør ikke noe: Åpne appen når du logger inn, så er spørsmålet der.',
    },
  },
  scanner: {
    heading: 'Skann en QR-kode',
    lead: 'Appen trenger kameraet til dette. Bildet forlater aldri denne telefonen.',
    start: 'Bruk kameraet',
    looking: 'Hold QR-koden foran kameraet.',
    video: 'Det kameraet ser',
    image: 'Velg et bilde i stedet',
    refusals: {
      refused:
        'Kameraet er blokkert for denne appen. Tillat det i innstillingene for nettleseren, eller bruk en annen måte nedenfor.',
      none: 'Det er ikke noe kamera som kan brukes her. Bruk en annen måte nedenfor.',
      'no-code': 'Det er ingen QR-kode i det bildet, eller den er for liten. Velg et annet.',
      'not-an-image': 'Den filen er ikke et bilde som denne telefonen kan lese.',
    },
  },
  network: {
    'no-network': 'Ingen forbindelse. Sjekk nettet, og prøv igjen.',
    'too-many': (seconds) =>
      `For mange forsøk. Prøv igjen om ${seconds === null ? 'noen minutter' : `${minutes(seconds)} minutter`}.`,
    unavailable: 'Innloggingstjenesten er borte et øyeblikk. Ingenting gikk tapt. Prøv igjen.',
    'phone-unlinked': 'Innloggingstjenesten kjenner ikke denne telefonen lenger. Koble den til på nytt.',
    'clock-differs':
      'Klokken på denne telefonen går feil. La telefonen stille den automatisk, og prøv igjen.',
    unexpected:
      'Innloggingstjenesten tok ikke imot det. Prøv igjen. Skjer det samme på nytt, lukker du appen og åpner den igjen.',
  },
};
