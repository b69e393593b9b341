import { codes } from '#locales/da/authenticator-codes.ts';
import { lock, settings } from '#locales/da/authenticator-settings.ts';
import type { AppWords } from '#locales/words.ts';

const minutes = (seconds: number): string => {
  const left = Math.max(0, seconds);
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
};

const times = (count: number): string => (count === 1 ? 'én gang' : `${count} gange`);

/** Twofold Authenticator, the app on the phone, in Danish. */
export const authenticatorApp: AppWords = {
  codes,
  lock,
  settings,
  title: 'Twofold Authenticator',
  tabs: { requests: 'Anmodninger', codes: 'Koder', settings: 'Indstillinger' },
  back: 'Tilbage',
  cancel: 'Annuller',
  close: 'Luk',
  done: 'Færdig',
  next: 'Næste',
  remove: 'Fjern',
  tryAgain: 'Prøv igen',
  problem: 'Der er et problem',
  skip: 'Gå til indholdet',
  broken: {
    heading: 'Denne browser gemmer ikke noget',
    lead: 'Appen har brug for at kunne gemme i denne browser, og det kan den ikke. Det er ofte slået fra i private vinduer. Åbn appen i et almindeligt vindue.',
  },
  requests: {
    heading: 'Anmodninger',
    nothing: 'Intet at svare på',
    nothingLead: 'Når du logger ind et sted, kommer spørgsmålet her.',
    offline: 'Ingen forbindelse. Appen prøver selv igen.',
    earlier: 'Tidligere',
    noEarlier: 'Det, du svarer, står her i 30 dage.',
    earlierOffline: 'Listen kommer, når der er forbindelse.',
    notifications: {
      off: 'Notifikationer er slået fra. Du bliver kun spurgt, mens appen er åben.',
      blocked: 'Notifikationer er blokeret. Du bliver kun spurgt, mens appen er åben.',
      impossible: 'Denne browser kan ikke sende dig notifikationer. Åbn appen, når du logger ind.',
      renewed: 'Denne telefon var holdt op med at modtage notifikationer. Nu modtager den dem igen.',
      lost: 'Denne telefon modtager ikke længere notifikationer, og appen kunne ikke slå dem til igen. Åbn den, når du logger ind.',
      turnOn: 'Slå notifikationer til',
      how: 'Sådan slår du dem til',
    },
    waiting: (name) => `Vil du logge ind på ${name}? Svar nu`,
    unlinked: (email) => `Denne telefon er ikke længere koblet til ${email}`,
    unlinkedLead:
      'Den blev koblet fra, så den kan ikke bekræfte noget mere. For at koble den til igen åbner du din konto i en browser og vælger at koble en telefon til.',
    erased: (email) => `Nøglen til ${email} er væk`,
    erasedLead:
      'Den blev slettet efter ti forkerte pinkoder. Kobl denne telefon til igen: Log ind på en anden måde, åbn din konto, og vælg at koble en telefon til.',
  },
  question: {
    heading: {
      'sign-in': (name) => `Vil du logge ind på ${name}?`,
      linking: (name) => `Vil du koble denne telefon til ${name}?`,
      check: () => 'Nåede dette frem til dig?',
    },
    place: 'Sted',
    about: (place) => place.charAt(0).toUpperCase() + place.slice(1),
    unknownPlace: (address) => `Fra adressen ${address}`,
    browser: 'Browser',
    isFirst: 'En browser, der er ny for dig',
    time: 'Tid',
    asked: (ago, clock) => (ago < 60 ? `Lige nu, kl. ${clock}` : `For ${minutes(ago)} siden, kl. ${clock}`),
    account: 'Konto',
    left: (seconds) => `${minutes(seconds)} tilbage`,
    newer: 'En nyere anmodning trådte i stedet for den, du så på.',
    number: 'Indtast tallet fra din skærm',
    deleteDigit: 'Slet det sidste ciffer',
    confirm: 'Bekræft',
    deny: 'Afvis',
    notMe: 'Det var ikke mig',
    sending: 'Sender …',
    problems: {
      'number-missing': 'Indtast alle seks cifre i tallet fra din skærm.',
      'number-wrong': (left) => `Det er ikke tallet. Se på skærmen igen. Du kan prøve ${times(left)} mere.`,
      'no-network': 'Ingen forbindelse. Dit svar bliver sendt, så snart der er en.',
      busy: 'Logintjenesten har travlt. Dit svar er ikke modtaget endnu. Tryk igen om lidt.',
      'too-many': (seconds: number): string =>
        `For mange forkerte forsøg for denne konto. Intet blev undersøgt. Prøv igen om ${minutes(seconds)} minutter.`,
      refused: 'Logintjenesten tog ikke imod svaret. Begynd dit login forfra på den anden skærm.',
    },
  },
  notMe: {
    heading: 'Var det ikke dig?',
    lead: 'Så kender en anden måske din adgangskode. Hvis du siger det, sker der dette:',
    consequences: [
      'Dette login bliver afbrudt med det samme.',
      'Du får ingen anmodninger i en time.',
      'I alle browsere skal tallet indtastes igen.',
      'De, der driver logintjenesten, får besked.',
    ],
    sure: 'Det var ikke mig',
    back: 'Gå tilbage',
  },
  ended: {
    confirmed: {
      'sign-in': 'Bekræftet',
      linking: 'Din telefon svarede',
      check: 'Det virker',
    },
    confirmedLead: {
      'sign-in': (name) => `Du bliver logget ind på ${name} på den anden skærm.`,
      linking: () => 'Fortsæt i browseren: Det sidste trin er dér.',
      check: () => 'Notifikationer når frem til denne telefon.',
    },
    headings: {
      denied: 'Afvist',
      'not-me': 'Vi stoppede det',
      expired: 'Tiden løb ud',
      superseded: 'Der er en nyere anmodning',
      left: 'Ikke nødvendigt længere',
      'wrong-number': 'For mange forkerte tal',
    },
    leads: {
      denied: 'Ingen blev logget ind. Ellers er intet ændret.',
      'not-me':
        'Dette login er afbrudt, og der kommer ingen anmodninger i en time, eller før du har en ny adgangskode. Skift den nu. Nogen kender måske den gamle. Bekræft på en anden måde eller med et link i din e-mail.',
      expired: 'Ingen blev logget ind. Hvis det var dig, begynder du forfra på den anden skærm.',
      superseded: 'Kun den nyeste kan besvares.',
      left: 'Dette login blev forladt eller bekræftet på en anden måde.',
      'wrong-number': 'Ingen blev logget ind. Hvis det var dig, begynder du forfra på den anden skærm.',
    },
    elsewhere: 'Den er allerede besvaret på denne telefon, uden for dette vindue.',
    changePassword: 'Skift din adgangskode',
  },
  outcomes: {
    confirmed: 'Bekræftet',
    denied: 'Afvist',
    'not-me': 'Det var ikke dig',
    expired: 'Ikke besvaret',
    superseded: 'Afløst af en nyere',
    left: 'Ikke nødvendigt',
    'wrong-number': 'Forkert tal',
  },
  kinds: {
    'sign-in': (application) => application,
    linking: () => 'Tilkobling af denne telefon',
    check: () => 'Testnotifikation',
  },
  linking: {
    welcome: 'Bekræft dine login her',
    welcomeLead:
      'Kobl denne telefon til din konto, så spørger den dig, når nogen logger ind. Du skal bruge en browser på en anden skærm.',
    steps: 'Der, hvor der står ”Kobl din telefon til”, er der en QR-kode, du kan scanne.',
    forgotten:
      'Var denne telefon koblet til før? Så har browseren slettet det, appen havde gemt. Log ind på en anden måde, åbn din konto, og kobl telefonen til igen.',
    scan: 'Scan QR-koden',
    paste: 'Indsæt et link i stedet',
    pasteLabel: 'Linket fra den anden skærm',
    pasteHint: 'Det begynder med https:// og slutter med en lang kode.',
    use: 'Brug dette link',
    notALink: 'Det er ikke et link til denne app. Kopiér det igen fra ”Kobl din telefon til”.',
    elsewhere: (host) => `Det link hører til ${host}, som har sin egen app.`,
    elsewhereOpen: (host) => `Åbn appen fra ${host}`,
    heading: (service) => `Vil du koble denne telefon til ${service}?`,
    opening: 'Ser på linket …',
    account: 'Konto',
    name: 'Navn på denne telefon',
    nameHint: 'Så du kan kende den igen på en liste.',
    nameMissing: 'Giv denne telefon et navn på 1 til 40 tegn.',
    link: 'Kobl denne telefon til',
    notMine: 'Det er ikke min konto',
    locked: 'Lås appen op for at koble denne telefon til.',
    refusals: {
      'link-unknown': 'Ingen kender dette link. Scan QR-koden igen.',
      'link-expired': 'Dette link er for gammelt. Bed om en ny QR-kode på den anden skærm, og scan den.',
      'link-used':
        'En telefon er allerede koblet til med denne kode. Bed om en ny QR-kode på den anden skærm.',
    },
  },
  phoneNames: {
    ios: { phone: 'iPhone', tablet: 'iPad' },
    android: { phone: 'Android-telefon', tablet: 'Android-tablet' },
    other: 'Denne computer',
  },
  home: {
    heading: 'Læg først appen på hjemmeskærmen',
    lead: 'I Safari kan en app, der ikke ligger på hjemmeskærmen, ikke sende dig notifikationer, og efter nogle uger kan telefonen slette det, appen har gemt.',
    steps: [
      'Tryk på Del ved kanten af skærmen.',
      'Vælg ”Føj til hjemmeskærm” og derefter ”Tilføj”.',
      'Åbn den nye app, og scan QR-koden, eller indsæt linket dér.',
    ],
    copy: 'Kopiér linket til senere',
    copied: 'Kopieret',
    anyway: 'Kobl til i denne browser alligevel',
  },
  notifications: {
    heading: 'Må vi sende dig notifikationer?',
    lead: 'Så dukker spørgsmålet op på denne telefon af sig selv, også når appen er lukket. Det siger, hvor nogen logger ind, og ikke andet.',
    allow: 'Tillad notifikationer',
    later: 'Ikke nu',
    results: {
      on: 'Notifikationer er slået til.',
      off: 'Notifikationer er slået fra. Åbn appen, når du logger ind.',
      blocked: 'Notifikationer er blokeret. Åbn appen, når du logger ind.',
      impossible:
        'Denne browser kan ikke sende dig notifikationer. Det gør ikke noget: Åbn appen, når du logger ind, så er spørgsmålet der.',
    },
  },
  scanner: {
    heading: 'Scan en QR-kode',
    lead: 'Appen har brug for kameraet til dette. Billedet forlader aldrig denne telefon.',
    start: 'Brug kameraet',
    looking: 'Hold QR-koden foran kameraet.',
    video: 'Det, kameraet ser',
    image: 'Vælg et billede i stedet',
    refusals: {
      refused:
        'Kameraet er blokeret for denne app. Tillad det i browserens indstillinger, eller brug en anden måde nedenfor.',
      none: 'Der er ikke noget kamera, der kan bruges her. Brug en anden måde nedenfor.',
      'no-code': 'Der er ingen QR-kode i det billede, eller den er for lille. Vælg et andet.',
      'not-an-image': 'Den fil er ikke et billede, som denne telefon kan læse.',
    },
  },
  network: {
    'no-network': 'Ingen forbindelse. Tjek dit net, og prøv igen.',
    'too-many': (seconds) =>
      `For mange forsøg. Prøv igen om ${seconds === null ? 'nogle minutter' : `${minutes(seconds)} minutter`}.`,
    unavailable: 'Logintjenesten er væk et øjeblik. Intet gik tabt. Prøv igen.',
    'phone-unlinked': 'Logintjenesten kender ikke denne telefon mere. Kobl den til igen.',
    'clock-differs':
      'Uret på denne telefon går forkert. Lad telefonen indstille det automatisk, og prøv igen.',
    unexpected:
      'Logintjenesten tog ikke imod det. Prøv igen, og hvis det ikke hjælper, lukker du appen og åbner den igen.',
  },
};
