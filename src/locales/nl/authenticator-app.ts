import { codes } from '#locales/nl/authenticator-codes.ts';
import { lock, settings } from '#locales/nl/authenticator-settings.ts';
import type { AppWords } from '#locales/words.ts';

const minutes = (seconds: number): string => {
  const left = Math.max(0, seconds);
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
};

/** Twofold Authenticator, the app on the phone, in Dutch. */
export const authenticatorApp: AppWords = {
  codes,
  lock,
  settings,
  title: 'Twofold Authenticator',
  tabs: { requests: 'Verzoeken', codes: 'Codes', settings: 'Instellingen' },
  back: 'Terug',
  cancel: 'Annuleren',
  close: 'Sluiten',
  done: 'Klaar',
  next: 'Volgende',
  remove: 'Verwijderen',
  tryAgain: 'Opnieuw proberen',
  problem: 'Er is een probleem',
  skip: 'Naar de inhoud',
  broken: {
    heading: 'Deze browser bewaart niets',
    lead: 'De app heeft de opslag van deze browser nodig en kan die niet gebruiken. In privévensters staat die vaak uit. Open de app in een gewoon venster.',
  },
  requests: {
    heading: 'Verzoeken',
    nothing: 'Niets te beantwoorden',
    nothingLead: 'Als je ergens inlogt, komt de vraag hier.',
    offline: 'Geen verbinding. De app probeert het vanzelf opnieuw.',
    earlier: 'Eerder',
    noEarlier: 'Wat je beantwoordt, staat hier 30 dagen.',
    earlierOffline: 'De lijst komt als er verbinding is.',
    notifications: {
      off: 'Meldingen staan uit. Je krijgt de vraag alleen als de app open is.',
      blocked: 'Meldingen zijn geblokkeerd. Je krijgt de vraag alleen als de app open is.',
      impossible: 'Deze browser kan je geen meldingen geven. Open de app als je inlogt.',
      renewed: 'Deze telefoon kreeg geen meldingen meer. Nu krijgt hij ze weer.',
      lost: 'Deze telefoon krijgt geen meldingen meer, en de app kon ze niet opnieuw aanzetten. Open de app als je inlogt.',
      turnOn: 'Meldingen aanzetten',
      how: 'Zo zet je ze aan',
    },
    waiting: (name) => `Inloggen bij ${name}? Antwoord nu`,
    unlinked: (email) => `Deze telefoon is niet meer gekoppeld aan ${email}`,
    unlinkedLead:
      'De telefoon is ontkoppeld en bevestigt dus niets meer. Wil je hem weer koppelen? Open je account in een browser en kies ‘Telefoon koppelen’.',
    erased: (email) => `De sleutel voor ${email} is weg`,
    erasedLead:
      'Die is gewist na tien verkeerde pincodes. Koppel deze telefoon opnieuw: log in op een andere manier, open je account en kies ‘Telefoon koppelen’.',
  },
  question: {
    heading: {
      'sign-in': (name) => `Inloggen bij ${name}?`,
      linking: (name) => `Deze telefoon koppelen aan ${name}?`,
      check: () => 'Is dit aangekomen?',
    },
    place: 'Plaats',
    about: (place) => place.replace(/^about /, 'In de buurt van '),
    unknownPlace: (address) => `Vanaf het adres ${address}`,
    browser: 'Browser',
    isFirst: 'Een browser die je nog niet gebruikte',
    time: 'Tijd',
    asked: (ago, clock) => (ago < 60 ? `Zojuist, ${clock}` : `${minutes(ago)} minuten geleden, ${clock}`),
    account: 'Account',
    left: (seconds) => `Nog ${minutes(seconds)}`,
    newer: 'Een nieuwer verzoek kwam in de plaats van het verzoek dat je bekeek.',
    number: 'Vul het getal op je scherm in',
    deleteDigit: 'Laatste cijfer wissen',
    confirm: 'Bevestigen',
    deny: 'Weigeren',
    notMe: 'Dit was ik niet',
    sending: 'Bezig met sturen …',
    problems: {
      'number-missing': 'Vul alle zes cijfers van het getal op je scherm in.',
      'number-wrong': (left) =>
        `Dit is niet het getal. Kijk nog eens op het scherm. Je kunt het nog ${left} keer proberen.`,
      'no-network': 'Geen verbinding. Je antwoord wordt gestuurd zodra die er is.',
      busy: 'De dienst heeft het druk. Je antwoord is nog niet aangenomen. Druk zo nog eens.',
      'too-many': (seconds: number): string =>
        `Te veel foute pogingen voor dit account. Er is niets bekeken. Probeer het over ${minutes(seconds)} minuten opnieuw.`,
      refused: 'De dienst nam het antwoord niet aan. Begin opnieuw met inloggen op het andere scherm.',
    },
  },
  notMe: {
    heading: 'Was jij dit niet?',
    lead: 'Dan kent misschien iemand anders je wachtwoord. Als je dat zegt:',
    consequences: [
      'stopt de inlogpoging meteen',
      'krijg je een uur lang geen verzoeken',
      'heeft elke browser het getal weer nodig',
      'hoort de beheerder van de dienst het',
    ],
    sure: 'Dit was ik niet',
    back: 'Terug',
  },
  ended: {
    confirmed: {
      'sign-in': 'Bevestigd',
      linking: 'Je telefoon heeft geantwoord',
      check: 'Het werkt',
    },
    confirmedLead: {
      'sign-in': (name) => `Je wordt op het andere scherm ingelogd bij ${name}.`,
      linking: () => 'Ga verder in de browser: daar is de laatste stap.',
      check: () => 'Meldingen komen op deze telefoon aan.',
    },
    headings: {
      denied: 'Geweigerd',
      'not-me': 'We hebben het gestopt',
      expired: 'De tijd is om',
      superseded: 'Er is een nieuwer verzoek',
      left: 'Niet meer nodig',
      'wrong-number': 'Te veel verkeerde getallen',
    },
    leads: {
      denied: 'Er is niemand ingelogd. Verder is er niets veranderd.',
      'not-me':
        'De inlogpoging is gestopt, en er komen een uur lang geen verzoeken, of tot je een nieuw wachtwoord hebt. Wijzig het nu: misschien kent iemand het oude. Bevestig dat op een andere manier, of met een link in je e-mail.',
      expired: 'Er is niemand ingelogd. Was jij het, begin dan opnieuw op het andere scherm.',
      superseded: 'Alleen het nieuwste kan worden beantwoord.',
      left: 'De inlogpoging is afgebroken of op een andere manier bevestigd.',
      'wrong-number': 'Er is niemand ingelogd. Was jij het, begin dan opnieuw op het andere scherm.',
    },
    elsewhere: 'Het is al op deze telefoon beantwoord, buiten dit venster.',
    changePassword: 'Wachtwoord wijzigen',
  },
  outcomes: {
    confirmed: 'Bevestigd',
    denied: 'Geweigerd',
    'not-me': 'Jij was het niet',
    expired: 'Niet beantwoord',
    superseded: 'Vervangen door een nieuwer verzoek',
    left: 'Niet nodig',
    'wrong-number': 'Verkeerd getal',
  },
  kinds: {
    'sign-in': (application) => application,
    linking: () => 'Deze telefoon koppelen',
    check: () => 'Testmelding',
  },
  linking: {
    welcome: 'Bevestig hier je inlogpogingen',
    welcomeLead:
      'Koppel deze telefoon aan je account, dan vraagt de telefoon het je als iemand inlogt. Je hebt een browser op een ander scherm nodig.',
    steps: 'Waar ‘Koppel je telefoon’ staat, is een QR-code om te scannen.',
    forgotten:
      'Was deze telefoon al gekoppeld? Dan heeft de browser gewist wat de app had bewaard. Log in op een andere manier, open je account en koppel de telefoon opnieuw.',
    scan: 'QR-code scannen',
    paste: 'Link plakken',
    pasteLabel: 'Link van het andere scherm',
    pasteHint: 'De link begint met https:// en eindigt met een lange code.',
    use: 'Deze link gebruiken',
    notALink: 'Dit is geen link voor deze app. Kopieer hem nog eens bij ‘Koppel je telefoon’.',
    elsewhere: (host) => `Deze link hoort bij ${host}. Daar is een eigen app voor.`,
    elsewhereOpen: (host) => `App van ${host} openen`,
    heading: (service) => `Deze telefoon koppelen aan ${service}?`,
    opening: 'De link wordt bekeken …',
    account: 'Account',
    name: 'Naam van deze telefoon',
    nameHint: 'Zodat je hem herkent in een lijst.',
    nameMissing: 'Geef deze telefoon een naam van 1 tot 40 tekens.',
    link: 'Deze telefoon koppelen',
    notMine: 'Dit is niet mijn account',
    locked: 'Ontgrendel de app om deze telefoon te koppelen.',
    refusals: {
      'link-unknown': 'Niemand kent deze link. Scan de QR-code opnieuw.',
      'link-expired': 'Deze link is te oud. Vraag een nieuwe QR-code aan op het andere scherm en scan die.',
      'link-used':
        'Er is al een telefoon met deze code gekoppeld. Vraag een nieuwe QR-code aan op het andere scherm.',
    },
  },
  phoneNames: {
    ios: { phone: 'iPhone', tablet: 'iPad' },
    android: { phone: 'Android-telefoon', tablet: 'Android-tablet' },
    other: 'Deze computer',
  },
  home: {
    heading: 'Zet de app eerst op je beginscherm',
    lead: 'In Safari kan een app die niet op het beginscherm staat, je geen meldingen geven. En je telefoon wist na een paar weken misschien wat de app bewaart.',
    steps: [
      'Tik op ‘Deel’ aan de rand van het scherm.',
      'Kies ‘Zet op beginscherm’ en dan ‘Voeg toe’.',
      'Open de nieuwe app en scan daar de QR-code of plak de link.',
    ],
    copy: 'Link kopiëren voor later',
    copied: 'Gekopieerd',
    anyway: 'Toch in deze browser koppelen',
  },
  notifications: {
    heading: 'Mogen we je meldingen sturen?',
    lead: 'Dan verschijnt de vraag vanzelf op deze telefoon, ook als de app dicht is. De melding zegt waar iemand inlogt, en verder niets.',
    allow: 'Meldingen toestaan',
    later: 'Nu niet',
    results: {
      on: 'Meldingen staan aan.',
      off: 'Meldingen staan uit. Open de app als je inlogt.',
      blocked: 'Meldingen zijn geblokkeerd. Open de app als je inlogt.',
      impossible:
        'Deze browser kan je geen meldingen geven. Dat is niet erg: open de app als je inlogt, dan staat de vraag er.',
    },
  },
  scanner: {
    heading: 'Scan een QR-code',
    lead: 'De app heeft hiervoor de camera nodig. Het beeld blijft op deze telefoon.',
    start: 'Camera gebruiken',
    looking: 'Houd de QR-code voor de camera.',
    video: 'Wat de camera ziet',
    image: 'Afbeelding kiezen',
    refusals: {
      refused:
        'De camera is geblokkeerd voor deze app. Sta hem toe in de instellingen van je browser of kies hieronder een andere manier.',
      none: 'Hier is geen camera die kan worden gebruikt. Kies hieronder een andere manier.',
      'no-code': 'Er staat geen QR-code in deze afbeelding, of hij is te klein. Kies een andere.',
      'not-an-image': 'Dit bestand is geen afbeelding die deze telefoon kan lezen.',
    },
  },
  network: {
    'no-network': 'Geen verbinding. Controleer je netwerk en probeer het opnieuw.',
    'too-many': (seconds) =>
      `Te veel pogingen. Probeer het over ${seconds === null ? 'een paar minuten' : `${minutes(seconds)} minuten`} opnieuw.`,
    unavailable: 'De dienst is er even niet. Er is niets verloren gegaan. Probeer het opnieuw.',
    'phone-unlinked': 'De dienst kent deze telefoon niet meer. Koppel hem opnieuw.',
    'clock-differs':
      'De klok van deze telefoon loopt verkeerd. Zet de klok op automatisch en probeer het opnieuw.',
    unexpected:
      'De dienst nam dat niet aan. Probeer het opnieuw. Blijft het zo, sluit de app dan en open hem weer.',
  },
};
