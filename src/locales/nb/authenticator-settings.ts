import type { AppWords } from '#locales/words.ts';

const attempts = (count: number): string => (count === 1 ? 'ett forsøk' : `${count} forsøk`);

/** The third tab of Twofold Authenticator, in Norwegian. */
export const settings: AppWords['settings'] = {
  heading: 'Innstillinger',
  accounts: 'Kontoer på denne telefonen',
  noAccounts: 'Ingen ennå.',
  addAccount: 'Koble til enda en konto',
  accountOf: (service, name) => `${service} · ${name}`,
  manage: (email) => `Gi nytt navn til eller koble fra ${email}`,
  notifications: 'Varsler',
  notificationStates: {
    on: 'På',
    off: 'Av',
    blocked: 'Blokkert',
    impossible: 'Ikke mulig i denne nettleseren',
  },
  lock: 'Applås',
  lockStates: { on: 'På', off: 'Av' },
  storage: 'Lagring',
  storageStates: {
    kept: 'Beholdes til du sletter det',
    evictable: 'Kan bli slettet av systemet',
    unknown: 'Denne nettleseren sier det ikke',
  },
  language: 'Språk',
  install: 'Legg appen på hjemskjermen',
  installed: 'Appen er installert',
  phone: {
    heading: 'Denne telefonen',
    name: 'Navn på denne telefonen',
    save: 'Lagre',
    saved: 'Lagret.',
    unlink: 'Koble fra denne telefonen',
    unlinkHeading: (email) => `Koble fra ${email}?`,
    unlinkLead: [
      'Denne telefonen bekrefter ikke lenger innlogginger for kontoen.',
      'Kontoen er fortsatt beskyttet. Var dette den eneste måten, spør den etter reservetelefonen eller gjenopprettingskoden.',
      'Kodene dine for andre nettsteder blir værende.',
    ],
    unlinkSure: 'Koble fra',
    forgetAnyway: 'Glem kontoen her likevel',
    forgetLead:
      'Det er ingen forbindelse, så innloggingstjenesten regner fortsatt med denne telefonen. Koble den fra der også: Åpne kontoen din i en nettleser.',
  },
  check: {
    heading: 'Varsler',
    lead: 'Send et til denne telefonen, og se hvor langt det kommer.',
    send: 'Send et testvarsel',
    sendAgain: 'Send et til',
    stations: {
      asked: 'Bedt om et varsel',
      sent: 'Innloggingstjenesten har sendt det',
      arrived: 'Det kom fram til telefonen',
      shown: 'Det ble vist',
    },
    wait: 'Dette tar noen sekunder.',
    notArrived:
      'Det har ikke kommet fram. Sjekk at telefonen er på nett og ikke har strømsparing eller fokus slått på, og send et til.',
    notShown: 'Det kom fram, men systemet viste det ikke. Se på varselinnstillingene på telefonen.',
    works: 'Varsler virker på denne telefonen.',
    which: 'For hvilken konto',
    offLead: 'Varsler må være tillatt først.',
    impossibleLead:
      'Denne nettleseren kan ikke varsle deg. Åpne appen når du logger inn, så er spørsmålet der.',
    blockedHeading: 'Slik tillater du dem',
  },
  allow: {
    ios: [
      'Åpne Innstillinger på denne telefonen, og så Varslinger.',
      'Velg denne appen i listen.',
      'Slå på «Tillat varslinger».',
      'Kom tilbake, og åpne appen på nytt.',
    ],
    chromeAndroid: [
      'Trykk på symbolet foran adressen, eller hold på appen på startskjermen og velg «Info om appen».',
      'Velg «Tillatelser», og så «Varsler».',
      'Tillat dem, kom tilbake og åpne appen på nytt.',
    ],
    samsungAndroid: [
      'Hold på appen på startskjermen, og velg «Info om appen».',
      'Velg «Varsler», og tillat dem.',
      'Kom tilbake, og åpne appen på nytt.',
    ],
    firefoxAndroid: [
      'Trykk på låsen foran adressen.',
      'Velg «Varsler», og tillat dem.',
      'Kom tilbake, og last inn siden på nytt.',
    ],
    desktop: [
      'Trykk på symbolet foran adressen.',
      'Finn «Varsler», og tillat dem.',
      'Kom tilbake, og last inn siden på nytt.',
    ],
  },
  installing: {
    heading: 'Legg appen på hjemskjermen',
    lead: 'Da åpnes den som alle andre apper, kan varsle deg og tar vare på det den har lagret.',
    press: 'Installer appen',
    android: ['Åpne menyen i nettleseren.', 'Velg «Installer app» eller «Legg til på startskjermen».'],
    desktop: [
      'Se etter installeringssymbolet ytterst i adressefeltet, eller etter «Installer» i menyen i nettleseren.',
    ],
    done: 'Appen er installert på denne telefonen.',
    evictable:
      'Inntil da kan systemet slette det appen har lagret, når det er lite plass. Lagre kodene dine i en fil for å være trygg.',
  },
};

/** Locking the app, and opening it again, in Norwegian. */
export const lock: AppWords['lock'] = {
  heading: 'Applås',
  lead: 'Med en lås kan ingen som har den opplåste telefonen din i hånden, bekrefte en innlogging eller se kodene dine. PIN-koden forlater aldri telefonen.',
  warning:
    'Etter ti feil PIN-koder slettes nøklene, og kodene for andre nettsteder med dem. Lagre kodene i en fil først.',
  notificationsNote: 'Da sier varslene bare at noen logger inn. Hva det gjelder, vises etter PIN-koden.',
  pin: 'Ny PIN-kode',
  pinHint: 'Seks sifre eller flere, og ikke fødselsdagen din.',
  again: 'Den samme PIN-koden en gang til',
  turnOn: 'Slå på låsen',
  turnOff: 'Slå av låsen',
  short: 'Bruk seks sifre eller flere.',
  easy: 'Den PIN-koden er den første alle prøver. Velg en annen.',
  differs: 'Det er ikke den samme PIN-koden.',
  isOn: 'Låsen er på.',
  isOnLead: 'Appen låses når ingen har sett på den på et minutt.',
  lockNow: 'Lås nå',
  unfinished: (count) =>
    count === 1
      ? 'Én konto er ikke bak låsen ennå: Innloggingstjenesten må få vite den nye nøkkelen. Det skjer neste gang det er forbindelse.'
      : `${count} kontoer er ikke bak låsen ennå: Innloggingstjenesten må få vite de nye nøklene. Det skjer neste gang det er forbindelse.`,
  biometrics: 'Lås opp med fingeravtrykk eller ansikt',
  biometricsLead: 'I tillegg til PIN-koden. PIN-koden virker fortsatt.',
  biometricsOn: 'Fingeravtrykk eller ansikt låser også opp appen.',
  biometricsAdd: 'Sett det opp',
  biometricsRemove: 'Bruk bare PIN-koden',
  biometricsPin: 'PIN-koden din, en gang til',
  biometricsRefused:
    'Denne telefonen eller nettleseren kan ikke det, eller det ble avbrutt. PIN-koden virker som før.',
  unlockHeading: 'Låst',
  unlockLead: 'Skriv inn PIN-koden for å åpne appen.',
  waiting: 'Kanskje noen logger inn. Lås opp appen for å se.',
  unlockPin: 'PIN-kode',
  unlock: 'Lås opp',
  useBiometrics: 'Bruk fingeravtrykk eller ansikt',
  biometricsFailed: 'Det låste ikke opp appen. Prøv igjen, eller skriv inn PIN-koden.',
  wrong: (left) =>
    left > 3
      ? `Det er ikke riktig PIN-kode. Du har ${left} forsøk igjen.`
      : `Det er ikke riktig PIN-kode. Etter ${attempts(left)} til slettes nøklene.`,
  erasedHeading: 'Nøklene er slettet',
  erased:
    'Ti feil PIN-koder ble skrevet inn, så denne telefonen har glemt nøklene sine. For å koble den til igjen logger du inn på en annen måte og åpner kontoen din. Koder for andre nettsteder får du tilbake fra en fil, hvis du lagret en.',
};
