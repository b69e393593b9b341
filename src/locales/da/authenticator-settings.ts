import type { AppWords } from '#locales/words.ts';

/** The third tab of Twofold Authenticator, in Danish. */
export const settings: AppWords['settings'] = {
  heading: 'Indstillinger',
  accounts: 'Konti på denne telefon',
  noAccounts: 'Ingen endnu.',
  addAccount: 'Kobl en konto mere til',
  accountOf: (service, name) => `${service} · ${name}`,
  manage: (email) => `Omdøb ${email}, eller kobl den fra`,
  notifications: 'Notifikationer',
  notificationStates: {
    on: 'Til',
    off: 'Fra',
    blocked: 'Blokeret',
    impossible: 'Ikke muligt i denne browser',
  },
  lock: 'Applås',
  lockStates: { on: 'Til', off: 'Fra' },
  storage: 'Lagring',
  storageStates: {
    kept: 'Gemmes, indtil du sletter det',
    evictable: 'Kan blive ryddet af systemet',
    unknown: 'Denne browser siger det ikke',
  },
  language: 'Sprog',
  install: 'Læg appen på hjemmeskærmen',
  installed: 'Appen er installeret',
  phone: {
    heading: 'Denne telefon',
    name: 'Navn på denne telefon',
    save: 'Gem',
    saved: 'Gemt.',
    unlink: 'Kobl denne telefon fra',
    unlinkHeading: (email) => `Vil du koble ${email} fra?`,
    unlinkLead: [
      'Denne telefon bekræfter ikke længere login for kontoen.',
      'Kontoen er stadig beskyttet. Hvis dette var den eneste måde, spørger den efter reservetelefonen eller gendannelseskoden.',
      'Dine koder til andre websteder bliver.',
    ],
    unlinkSure: 'Kobl fra',
    forgetAnyway: 'Glem kontoen her alligevel',
    forgetLead:
      'Der er ingen forbindelse, så logintjenesten regner stadig med denne telefon. Kobl den også fra dér: Åbn din konto i en browser.',
  },
  check: {
    heading: 'Notifikationer',
    lead: 'Send en til denne telefon, og se, hvor langt den når.',
    send: 'Send en testnotifikation',
    sendAgain: 'Send en mere',
    stations: {
      asked: 'Bedt om en',
      sent: 'Logintjenesten har sendt den',
      arrived: 'Den nåede frem til telefonen',
      shown: 'Den blev vist',
    },
    wait: 'Det tager nogle sekunder.',
    notArrived:
      'Den er ikke nået frem. Tjek, at telefonen er online og ikke i en strømbesparende tilstand eller fokustilstand, og send så en mere.',
    notShown:
      'Den nåede frem, men systemet viste den ikke. Se på telefonens indstillinger for notifikationer.',
    works: 'Notifikationer virker på denne telefon.',
    which: 'For hvilken konto',
    offLead: 'Notifikationer skal tillades først.',
    impossibleLead:
      'Denne browser kan ikke sende dig notifikationer. Åbn appen, når du logger ind, så er spørgsmålet der.',
    blockedHeading: 'Sådan tillader du dem',
  },
  allow: {
    ios: [
      'Åbn Indstillinger på denne telefon, og derefter Notifikationer.',
      'Vælg denne app på listen.',
      'Slå ”Tillad notifikationer” til.',
      'Kom tilbage, og åbn appen igen.',
    ],
    chromeAndroid: [
      'Tryk på ikonet foran adressen, eller hold på appen på startskærmen, og vælg ”Appinfo”.',
      'Vælg ”Tilladelser” og derefter ”Notifikationer”.',
      'Tillad dem, kom tilbage, og åbn appen igen.',
    ],
    samsungAndroid: [
      'Hold på appen på startskærmen, og vælg ”Appinfo”.',
      'Vælg ”Notifikationer”, og tillad dem.',
      'Kom tilbage, og åbn appen igen.',
    ],
    firefoxAndroid: [
      'Tryk på låsen foran adressen.',
      'Vælg ”Notifikationer”, og tillad dem.',
      'Kom tilbage, og genindlæs siden.',
    ],
    desktop: [
      'Tryk på ikonet foran adressen.',
      'Find ”Notifikationer”, og tillad dem.',
      'Kom tilbage, og genindlæs siden.',
    ],
  },
  installing: {
    heading: 'Læg appen på hjemmeskærmen',
    lead: 'Så åbner den som alle andre apps, kan sende dig notifikationer og beholder sine data.',
    press: 'Installér appen',
    android: ['Åbn browserens menu.', 'Vælg ”Installer app” eller ”Føj til startskærm”.'],
    desktop: [
      'Se efter installationsikonet for enden af adresselinjen eller efter ”Installer” i browserens menu.',
    ],
    done: 'Appen er installeret på denne telefon.',
    evictable:
      'Indtil da kan systemet rydde det, appen har gemt, når pladsen er knap. Gem dine koder i en fil for en sikkerheds skyld.',
  },
};

/** Locking the app, and opening it again, in Danish. */
export const lock: AppWords['lock'] = {
  heading: 'Applås',
  lead: 'Med en lås kan ingen, der står med din ulåste telefon, bekræfte et login eller se dine koder. Pinkoden forlader aldrig telefonen.',
  warning:
    'Efter ti forkerte pinkoder slettes nøglerne, og koderne til andre websteder med dem. Gem koderne i en fil først.',
  notificationsNote:
    'Så siger notifikationer kun, at nogen logger ind. Hvad det drejer sig om, vises efter pinkoden.',
  pin: 'Ny pinkode',
  pinHint: 'Seks cifre eller flere, og ikke din fødselsdag.',
  again: 'Den samme pinkode igen',
  turnOn: 'Slå låsen til',
  turnOff: 'Slå låsen fra',
  short: 'Brug seks cifre eller flere.',
  easy: 'Den pinkode er den første, alle prøver. Vælg en anden.',
  differs: 'Det er ikke den samme pinkode.',
  isOn: 'Låsen er slået til.',
  isOnLead: 'Appen låser, når ingen har set på den i et minut.',
  lockNow: 'Lås nu',
  unfinished: (count) =>
    count === 1
      ? 'Én konto er ikke bag låsen endnu: Logintjenesten skal først kende den nye nøgle. Det sker, næste gang der er forbindelse.'
      : `${count} konti er ikke bag låsen endnu: Logintjenesten skal først kende de nye nøgler. Det sker, næste gang der er forbindelse.`,
  biometrics: 'Lås op med fingeraftryk eller ansigt',
  biometricsLead: 'Ud over pinkoden. Pinkoden virker stadig.',
  biometricsOn: 'Fingeraftryk eller ansigt låser også appen op.',
  biometricsAdd: 'Sæt det op',
  biometricsRemove: 'Brug kun pinkoden',
  biometricsPin: 'Din pinkode, en gang til',
  biometricsRefused:
    'Denne telefon eller browser kan ikke gøre det, eller det blev afbrudt. Pinkoden virker som før.',
  unlockHeading: 'Låst',
  unlockLead: 'Indtast din pinkode for at åbne appen.',
  waiting: 'Måske er der nogen, der logger ind. Lås appen op for at se det.',
  unlockPin: 'Pinkode',
  unlock: 'Lås op',
  useBiometrics: 'Brug fingeraftryk eller ansigt',
  biometricsFailed: 'Appen blev ikke låst op. Prøv igen, eller indtast din pinkode.',
  wrong: (left) =>
    left > 3
      ? `Det er ikke den rigtige pinkode. Du har ${left} forsøg tilbage.`
      : `Det er ikke den rigtige pinkode. Efter ${left} forsøg mere slettes nøglerne.`,
  erasedHeading: 'Nøglerne er slettet',
  erased:
    'Der blev indtastet ti forkerte pinkoder, så denne telefon har glemt sine nøgler. For at koble den til igen logger du ind på en anden måde og åbner din konto. Koder til andre websteder får du tilbage fra en fil, hvis du har gemt en.',
};
