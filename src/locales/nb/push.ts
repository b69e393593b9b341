import { format } from '#locales/nb/format.ts';
import type { Words } from '#locales/words.ts';

/** Asking a phone, in Norwegian. */
export const push: Words['push'] = {
  heading: 'Bekreft på telefonen',
  inNotification: {
    typeNumber: (phone) => `Åpne varselet på ${phone}, og skriv inn dette tallet der.`,
    tap: (phone) => `Åpne varselet på ${phone}, og trykk Bekreft.`,
  },
  inApp: {
    typeNumber: (phone) => `Åpne Twofold Authenticator på ${phone}, og skriv inn dette tallet der.`,
    tap: (phone) => `Åpne Twofold Authenticator på ${phone}, og trykk Bekreft.`,
  },
  number: 'Tallet du skal skrive inn på telefonen',
  ask: 'Send en forespørsel til telefonen',
  notAsked: (phone) => `Vi spør ${phone} om dette er deg.`,
  sendAgain: 'Send på nytt',
  sendTo: (phone) => `Send til ${phone}`,
  anotherPhone: 'Spør en annen telefon',
  continue: 'Fortsett',
  nothing: 'Ser du ingenting på telefonen?',
  nothingHelp:
    'Åpne Twofold Authenticator på telefonen: Appen finner forespørselen selv. Har du ikke telefonen for hånden, eller er den uten internett, bruker du en annen måte. Ber appen deg om å koble til telefonen, har den mistet nøkkelen sin: Bruk en annen måte, og koble den til på nytt på kontosiden din.',
  sent: (phone) => `Sendt til ${phone}`,
  reached: (phone) => `Kommet fram til ${phone}`,
  opened: (phone) => `Åpnet på ${phone}`,
  waiting: 'Venter på svaret ditt',
  until: (at) => `til kl. ${format.second(at)}`,
  openApp: (phone) => `Åpne appen på ${phone}: Den finner forespørselen selv.`,
  unheard: (phone, seen, isLongAgo) =>
    `${phone} har ikke fått den. Vi hørte sist fra telefonen ${isLongAgo ? `${format.moment(seen)}` : `kl. ${format.second(seen)}`}: Den kan være uten forbindelse eller spare på batteriet. Åpne appen der.`,
  silent: (phone) =>
    `Den er på ${phone} og er ikke åpnet. «Ikke forstyrr» kan gjøre at den ikke lager lyd: Se på telefonen, eller åpne appen der.`,
  allowHow: 'Slik tillater du varsler på telefonen',
  allow: {
    ios: [
      'Åpne Twofold Authenticator fra Hjem-skjermen: Bare i nettleseren kan en iPhone ikke varsle deg. For å legge appen der trykker du Del i Safari, og så «Legg til på Hjem-skjerm».',
      'Åpne Innstillinger, og så Varslinger, og velg appen i listen.',
      'Slå på «Tillat varslinger», og åpne appen én gang.',
    ],
    android: [
      'Hold på symbolet for appen, eller for nettleseren, og velg «Info om appen».',
      'Velg «Varsler», og tillat dem.',
      'Åpne appen én gang.',
    ],
    other: [
      'Åpne appen i nettleseren den hører til, og trykk på symbolet foran adressen.',
      'Finn «Varsler», og tillat dem.',
      'Last inn siden på nytt.',
    ],
  },
  check: {
    heading: (phone) => `Sjekk varsler på ${phone}`,
    lead: 'Vi sender et testvarsel, og du ser her hvor langt det kommer. Det er ingenting å svare på.',
    send: 'Send et testvarsel',
    sendAgain: 'Send et til',
    waiting: 'Venter på et livstegn fra telefonen',
    arrived: (phone) =>
      `Varsler kommer fram til ${phone}. Så du ikke noe varsel, sjekker du «Ikke forstyrr» på den.`,
    over: (phone) => `${phone} ga ikke lyd fra seg innen to minutter.`,
    superseded: 'En nyere forespørsel ble sendt til telefonen i mellomtiden. Send en ny test når du vil.',
    throttled: (seconds) => `For mange tester. Du kan sende en ny om ${format.wait(seconds)}.`,
    back: 'Gå til kontoen din',
  },
  notDelivered: (phone) => `Varselet kunne ikke leveres. Åpne appen på ${phone}.`,
  reach: {
    off: (phone) => `Varsler er ikke slått på for ${phone}. Åpne appen der.`,
    blocked: (phone) => `Varsler er blokkert på ${phone}. Åpne appen der.`,
    impossible: (phone) => `${phone} kan ikke få varsler. Åpne appen der.`,
    gone: (phone) => `${phone} tar ikke lenger imot varsler. Åpne appen der, så begynner det igjen.`,
  },
  unlinked: 'Telefonen som ble spurt, er koblet fra og kan ikke svare lenger.',
  outcomes: {
    confirmed: 'Bekreftet',
    denied: 'Du avviste dette på telefonen.',
    'not-me': 'På telefonen sa du at dette ikke var deg. Noen kan kjenne passordet ditt: Bytt det.',
    expired: 'Ingen svarte innen to minutter, eller denne siden kom tilbake for sent.',
    superseded: 'En nyere forespørsel ble sendt til telefonen, så denne gjelder ikke lenger.',
    'wrong-number': 'Tre feil tall ble skrevet inn på telefonen, så denne forespørselen gjelder ikke lenger.',
  },
  refusals: {
    'too-many': (seconds, most) =>
      `${most === 1 ? 'Én forespørsel' : `${most} forespørsler`} ble ikke bekreftet. Du kan sende en ny om ${format.wait(seconds)}, eller bruke en annen måte.`,
    paused: (seconds) =>
      `Forespørsler til telefonen er satt på pause, fordi en ble besvart med «Det var ikke meg». De fortsetter om ${format.wait(seconds)}, eller så snart du har et nytt passord. Bruk en annen måte så lenge.`,
  },
  link: {
    heading: 'Koble til telefonen din',
    scan: 'Twofold Authenticator åpnes av seg selv på telefonen. Du trenger ingen appbutikk.',
    camera: 'Rett kameraet på telefonen mot denne koden, og åpne lenken som vises.',
    qr: 'QR-kode',
    cannotScan: 'Får du ikke skannet QR-koden?',
    copyHint:
      'Send denne lenken til telefonen din, eller åpne den der. Den virker i ti minutter, for én telefon.',
    copy: 'Kopier lenken',
    here: 'Koble til denne telefonen',
    hereHint:
      'På selve telefonen: Dette åpner Twofold Authenticator i en ny fane og kobler den til. Tallet du skal skrive inn, blir stående her.',
    waitingForScan: 'Venter på telefonen din',
    waitingForPhone: 'Venter på at du trykker «Koble til denne telefonen» der',
    onPhone: (phone) => `${phone} er koblet til. Fortsett der: Den spør om den får varsle deg.`,
    already: 'Telefonen din er koblet til. Du kan gå videre.',
    linkOpened: 'Åpnet på telefonen din',
    linked: (phone) => `${phone} er på plass`,
    waitingForNotifications: 'Venter på at du tillater varsler',
    notifications: {
      on: 'Varsler er slått på',
      off: 'Varsler er ikke slått på. Det virker når appen er åpen.',
      blocked: 'Varsler er blokkert der. Det virker når appen er åpen.',
      impossible: 'Den nettleseren kan ikke vise varsler. Det virker når appen er åpen.',
      gone: 'Varslene har stoppet. Det virker når appen er åpen.',
    },
    type: (phone) => `Prøv nå: Skriv inn dette tallet på ${phone}.`,
    over: (phone) => `Testen ble ikke bekreftet. Send den på nytt, og skriv inn tallet på ${phone}.`,
    check: 'Sjekk varsler',
    checkHint:
      'Da sender vi et nytt varsel, med et nytt tall, og du ser ovenfor hvor langt det kommer. Du kan også åpne appen på telefonen: Den finner forespørselen selv.',
    done: (phone) => `${phone} virker. Du kan gå videre.`,
  },
};
