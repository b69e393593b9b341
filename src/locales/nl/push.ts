import { format } from '#locales/nl/format.ts';
import type { Words } from '#locales/words.ts';

/** Asking a phone, in Dutch. */
export const push: Words['push'] = {
  heading: 'Bevestig op je telefoon',
  inNotification: {
    typeNumber: (phone) => `Open de melding op ‘${phone}’ en vul daar dit getal in.`,
    tap: (phone) => `Open de melding op ‘${phone}’ en druk op ‘Bevestigen’.`,
  },
  inApp: {
    typeNumber: (phone) => `Open Twofold Authenticator op ‘${phone}’ en vul daar dit getal in.`,
    tap: (phone) => `Open Twofold Authenticator op ‘${phone}’ en druk op ‘Bevestigen’.`,
  },
  number: 'Getal voor je telefoon',
  ask: 'Verzoek naar je telefoon sturen',
  notAsked: (phone) => `We vragen op ‘${phone}’ of jij dit bent.`,
  sendAgain: 'Opnieuw sturen',
  sendTo: (phone) => `Naar ‘${phone}’ sturen`,
  anotherPhone: 'Een andere telefoon vragen',
  continue: 'Doorgaan',
  nothing: 'Niets op je telefoon?',
  nothingHelp:
    'Open Twofold Authenticator op de telefoon: de app vindt het verzoek vanzelf. Heb je de telefoon niet bij de hand of heeft die geen internet, kies dan een andere manier. Vraagt de app daar om de telefoon te koppelen, dan is de sleutel weg: kies een andere manier en koppel de telefoon opnieuw op je accountpagina.',
  sent: (phone) => `Verstuurd naar ‘${phone}’`,
  reached: (phone) => `Aangekomen op ‘${phone}’`,
  opened: (phone) => `Geopend op ‘${phone}’`,
  waiting: 'We wachten op je antwoord',
  until: (at) => `tot ${format.second(at)}`,
  openApp: (phone) => `Open de app op ‘${phone}’: die vindt het verzoek vanzelf.`,
  unheard: (phone, seen, isLongAgo) =>
    `‘${phone}’ heeft het niet ontvangen. We hoorden er voor het laatst iets van ${isLongAgo ? `op ${format.moment(seen)}` : `om ${format.second(seen)}`}. Misschien heeft het toestel geen verbinding of spaart het de batterij. Open de app daar.`,
  silent: (phone) =>
    `Het verzoek is op ‘${phone}’ en is nog niet geopend. Misschien staat ‘Niet storen’ aan: kijk op de telefoon of open de app daar.`,
  allowHow: 'Zo sta je meldingen op de telefoon toe',
  allow: {
    ios: [
      'Open Twofold Authenticator vanaf het beginscherm: in alleen de browser kan een iPhone je geen meldingen geven. Om de app daar te zetten, tik je in Safari op ‘Deel’ en dan op ‘Zet op beginscherm’.',
      'Open ‘Instellingen’, dan ‘Meldingen’ (of ‘Berichtgeving’) en kies de app in de lijst.',
      'Zet ‘Sta meldingen toe’ (of ‘Sta berichtgeving toe’) aan en open de app één keer.',
    ],
    android: [
      'Houd het pictogram van de app of van je browser ingedrukt en kies ‘App-info’.',
      'Kies ‘Meldingen’ en sta ze toe.',
      'Open de app één keer.',
    ],
    other: [
      'Open de app in zijn browser en druk op het pictogram voor het adres.',
      'Zoek ‘Meldingen’ en sta ze toe.',
      'Laad de pagina opnieuw.',
    ],
  },
  check: {
    heading: (phone) => `Meldingen op ‘${phone}’ controleren`,
    lead: 'We sturen een testmelding en je ziet hier hoe ver die komt. Je hoeft niets te beantwoorden.',
    send: 'Testmelding sturen',
    sendAgain: 'Nog een sturen',
    waiting: 'We wachten op een teken van de telefoon',
    arrived: (phone) =>
      `Meldingen komen aan op ‘${phone}’. Heb je er geen gezien, kijk daar dan bij ‘Niet storen’.`,
    over: (phone) => `‘${phone}’ gaf twee minuten lang geen teken.`,
    superseded:
      'Er is intussen een nieuwer verzoek naar je telefoon gestuurd. Stuur een nieuwe test wanneer je wilt.',
    throttled: (seconds) => `Te veel tests. Over ${format.wait(seconds)} kun je de volgende sturen.`,
    back: 'Naar je account',
  },
  notDelivered: (phone) => `De melding kon niet worden bezorgd. Open de app op ‘${phone}’.`,
  reach: {
    off: (phone) => `Meldingen staan niet aan op ‘${phone}’. Open de app daar.`,
    blocked: (phone) => `Meldingen zijn geblokkeerd op ‘${phone}’. Open de app daar.`,
    impossible: (phone) => `Meldingen zijn niet mogelijk op ‘${phone}’. Open de app daar.`,
    gone: (phone) => `‘${phone}’ ontvangt geen meldingen meer. Open de app daar, dan werkt het weer.`,
  },
  unlinked: 'De telefoon die werd gevraagd, is ontkoppeld en kan niet meer antwoorden.',
  outcomes: {
    confirmed: 'Bevestigd',
    denied: 'Je hebt dit op je telefoon geweigerd.',
    'not-me': 'Op je telefoon zei je dat jij dit niet was. Misschien kent iemand je wachtwoord: wijzig het.',
    expired: 'Er kwam binnen twee minuten geen antwoord, of deze pagina kwam te laat terug.',
    superseded: 'Er is een nieuwer verzoek naar je telefoon gestuurd, dus dit verzoek is voorbij.',
    'wrong-number': 'Op de telefoon is drie keer een verkeerd getal ingevuld, dus dit verzoek is voorbij.',
  },
  refusals: {
    'too-many': (seconds, most) =>
      `${most === 1 ? 'Eén verzoek is' : `${most} verzoeken zijn`} niet bevestigd. Over ${format.wait(seconds)} kun je een nieuw verzoek sturen. Of kies een andere manier.`,
    paused: (seconds) =>
      `Verzoeken aan je telefoon zijn gepauzeerd, omdat er een met ‘Dit was ik niet’ is beantwoord. Ze gaan verder over ${format.wait(seconds)}, of zodra je een nieuw wachtwoord hebt. Kies tot dan een andere manier.`,
  },
  link: {
    heading: 'Koppel je telefoon',
    scan: 'Twofold Authenticator opent vanzelf op je telefoon. Je hebt er geen appwinkel voor nodig.',
    camera: 'Richt de camera van je telefoon op deze code en open de link die je ziet.',
    qr: 'QR-code',
    cannotScan: 'Kun je de QR-code niet scannen?',
    copyHint: 'Stuur deze link naar je telefoon of open hem daar. Hij werkt tien minuten, voor één telefoon.',
    copy: 'Link kopiëren',
    here: 'Deze telefoon koppelen',
    hereHint:
      'Op de telefoon zelf: dit opent Twofold Authenticator in een nieuw tabblad en koppelt de telefoon. Het getal dat je moet typen, blijft hier staan.',
    waitingForScan: 'We wachten op je telefoon',
    waitingForPhone: 'We wachten tot je daar op ‘Deze telefoon koppelen’ drukt',
    onPhone: (phone) =>
      `‘${phone}’ is gekoppeld. Ga daar verder: de app vraagt of je meldingen wilt krijgen.`,
    already: 'Je telefoon is gekoppeld. Je kunt verdergaan.',
    linkOpened: 'Geopend op je telefoon',
    linked: (phone) => `‘${phone}’ is er`,
    waitingForNotifications: 'We wachten tot je meldingen toestaat',
    notifications: {
      on: 'Meldingen staan aan',
      off: 'Meldingen staan niet aan. Het werkt als de app open is.',
      blocked: 'Meldingen zijn daar geblokkeerd. Het werkt als de app open is.',
      impossible: 'Die browser kan geen meldingen tonen. Het werkt als de app open is.',
      gone: 'Meldingen komen niet meer aan. Het werkt als de app open is.',
    },
    type: (phone) => `Probeer het nu: vul dit getal in op ‘${phone}’.`,
    over: (phone) => `De proef is niet bevestigd. Stuur hem opnieuw en vul het getal in op ‘${phone}’.`,
    check: 'Meldingen controleren',
    checkHint:
      'Dan sturen we een nieuwe melding, met een nieuw getal, en je ziet hierboven hoe ver die komt. Je kunt ook de app op je telefoon openen: die vindt het verzoek vanzelf.',
    done: (phone) => `‘${phone}’ werkt. Je kunt verdergaan.`,
  },
};
