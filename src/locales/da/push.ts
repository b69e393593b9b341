import { format } from '#locales/da/format.ts';
import type { Words } from '#locales/words.ts';

/** Asking a phone, in Danish. */
export const push: Words['push'] = {
  heading: 'Bekræft på din telefon',
  inNotification: {
    typeNumber: (phone) => `Åbn notifikationen på ${phone}, og indtast dette tal dér.`,
    tap: (phone) => `Åbn notifikationen på ${phone}, og tryk på Bekræft.`,
  },
  inApp: {
    typeNumber: (phone) => `Åbn Twofold Authenticator på ${phone}, og indtast dette tal dér.`,
    tap: (phone) => `Åbn Twofold Authenticator på ${phone}, og tryk på Bekræft.`,
  },
  number: 'Tal, du skal indtaste på din telefon',
  ask: 'Send en anmodning til din telefon',
  notAsked: (phone) => `Vi spørger ${phone}, om det er dig.`,
  sendAgain: 'Send igen',
  sendTo: (phone) => `Send til ${phone}`,
  anotherPhone: 'Spørg en anden telefon',
  continue: 'Fortsæt',
  nothing: 'Er der ikke noget på din telefon?',
  nothingHelp:
    'Åbn Twofold Authenticator på telefonen: Appen finder selv anmodningen. Hvis du ikke har telefonen ved hånden, eller den ikke har internet, bruger du en anden måde. Beder appen dig om at koble telefonen til, har den mistet sin nøgle: Brug en anden måde, og kobl den til igen på din kontoside.',
  sent: (phone) => `Sendt til ${phone}`,
  reached: (phone) => `Nået frem til ${phone}`,
  opened: (phone) => `Åbnet på ${phone}`,
  waiting: 'Venter på dit svar',
  until: (at) => `til kl. ${format.second(at)}`,
  openApp: (phone) => `Åbn appen på ${phone}: Den finder selv anmodningen.`,
  unheard: (phone, seen, isLongAgo) =>
    `${phone} har ikke fået den. Vi hørte sidst fra telefonen ${isLongAgo ? `den ${format.moment(seen)}` : `kl. ${format.second(seen)}`}: Den mangler måske forbindelse eller sparer på batteriet. Åbn appen dér.`,
  silent: (phone) =>
    `Den er på ${phone} og er ikke åbnet. ”Forstyr ikke” holder den måske lydløs: Se på telefonen, eller åbn appen dér.`,
  allowHow: 'Sådan tillader du notifikationer på telefonen',
  allow: {
    ios: [
      'Åbn Twofold Authenticator fra hjemmeskærmen: I browseren alene kan en iPhone ikke vise notifikationer. For at lægge appen dér trykker du på Del i Safari og derefter på ”Føj til hjemmeskærm”.',
      'Åbn Indstillinger og derefter Notifikationer, og vælg appen på listen.',
      'Slå ”Tillad notifikationer” til, og åbn appen én gang.',
    ],
    android: [
      'Hold på ikonet for appen eller for din browser, og vælg ”Appinfo”.',
      'Vælg ”Notifikationer”, og tillad dem.',
      'Åbn appen én gang.',
    ],
    other: [
      'Åbn appen i dens browser, og tryk på ikonet foran adressen.',
      'Find ”Notifikationer”, og tillad dem.',
      'Genindlæs siden.',
    ],
  },
  check: {
    heading: (phone) => `Tjek notifikationer på ${phone}`,
    lead: 'Vi sender en testnotifikation, og her kan du se, hvor langt den når. Der er ikke noget at svare på.',
    send: 'Send en testnotifikation',
    sendAgain: 'Send en mere',
    waiting: 'Venter på et livstegn fra telefonen',
    arrived: (phone) =>
      `Notifikationer når frem til ${phone}. Hvis du ikke så nogen, skal du se på ”Forstyr ikke” på den.`,
    over: (phone) => `${phone} gav ikke lyd fra sig inden for to minutter.`,
    superseded: 'En nyere anmodning blev sendt til din telefon imens. Send en ny test, når du har lyst.',
    throttled: (seconds) => `For mange test. Du kan sende en ny om ${format.wait(seconds)}.`,
    back: 'Gå til din konto',
  },
  notDelivered: (phone) => `Notifikationen kunne ikke leveres. Åbn appen på ${phone}.`,
  reach: {
    off: (phone) => `Notifikationer er ikke slået til for ${phone}. Åbn appen dér.`,
    blocked: (phone) => `Notifikationer er blokeret på ${phone}. Åbn appen dér.`,
    impossible: (phone) => `${phone} kan ikke få notifikationer. Åbn appen dér.`,
    gone: (phone) => `${phone} modtager ikke længere notifikationer. Åbn appen dér, så begynder det igen.`,
  },
  unlinked: 'Telefonen, der blev spurgt, er koblet fra og kan ikke svare længere.',
  outcomes: {
    confirmed: 'Bekræftet',
    denied: 'Du afviste dette på din telefon.',
    'not-me':
      'På din telefon sagde du, at det ikke var dig. Nogen kender måske din adgangskode, så skift den.',
    expired: 'Ingen svarede inden for to minutter, eller denne side kom for sent tilbage.',
    superseded: 'En nyere anmodning blev sendt til din telefon, så denne gælder ikke længere.',
    'wrong-number':
      'Der blev indtastet tre forkerte tal på telefonen, så denne anmodning gælder ikke længere.',
  },
  refusals: {
    'too-many': (seconds, most) =>
      `${most === 1 ? 'Én anmodning' : `${most} anmodninger`} blev ikke bekræftet. Du kan sende en ny om ${format.wait(seconds)} eller bruge en anden måde.`,
    paused: (seconds) =>
      `Anmodninger til din telefon er sat på pause, fordi en blev besvaret med ”Det var ikke mig”. De fortsætter om ${format.wait(seconds)}, eller så snart du har en ny adgangskode. Brug en anden måde indtil da.`,
  },
  link: {
    heading: 'Kobl din telefon til',
    scan: 'Twofold Authenticator åbner af sig selv på din telefon. Du behøver ikke en appbutik.',
    camera: 'Ret telefonens kamera mod denne kode, og åbn det link, der vises.',
    qr: 'QR-kode',
    cannotScan: 'Kan du ikke scanne QR-koden?',
    copyHint: 'Send dette link til din telefon, eller åbn det dér. Det virker i ti minutter, til én telefon.',
    copy: 'Kopiér linket',
    here: 'Kobl denne telefon til',
    hereHint:
      'På selve telefonen: Dette åbner Twofold Authenticator i en ny fane og kobler den til. Tallet, du skal skrive, bliver stående her.',
    waitingForScan: 'Venter på din telefon',
    waitingForPhone: 'Venter på, at du trykker på ”Kobl denne telefon til” dér',
    onPhone: (phone) =>
      `${phone} er koblet til. Fortsæt dér: Den spørger, om den må sende dig notifikationer.`,
    already: 'Din telefon er koblet til. Du kan gå videre.',
    linkOpened: 'Åbnet på din telefon',
    linked: (phone) => `${phone} er på plads`,
    waitingForNotifications: 'Venter på, at du tillader notifikationer',
    notifications: {
      on: 'Notifikationer er slået til',
      off: 'Notifikationer er ikke slået til. Det virker, når appen er åben.',
      blocked: 'Notifikationer er blokeret dér. Det virker, når appen er åben.',
      impossible: 'Den browser kan ikke vise notifikationer. Det virker, når appen er åben.',
      gone: 'Notifikationerne er holdt op. Det virker, når appen er åben.',
    },
    type: (phone) => `Prøv det nu: Indtast dette tal på ${phone}.`,
    over: (phone) => `Testen blev ikke bekræftet. Send den igen, og indtast tallet på ${phone}.`,
    check: 'Tjek notifikationer',
    checkHint:
      'Så sender vi en ny notifikation med et nyt tal, og du kan se ovenfor, hvor langt den når. Du kan også åbne appen på telefonen: Den finder selv anmodningen.',
    done: (phone) => `${phone} virker. Du kan gå videre.`,
  },
};
