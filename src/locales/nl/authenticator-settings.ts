import type { AppWords } from '#locales/words.ts';

const attempts = (count: number): string =>
  count === 1 ? 'nog één verkeerde poging' : `nog ${count} verkeerde pogingen`;

/** The third tab of Twofold Authenticator, in Dutch. */
export const settings: AppWords['settings'] = {
  heading: 'Instellingen',
  accounts: 'Accounts op deze telefoon',
  noAccounts: 'Nog geen.',
  addAccount: 'Nog een account koppelen',
  accountOf: (service, name) => `${service} · ${name}`,
  manage: (email) => `${email} hernoemen of ontkoppelen`,
  notifications: 'Meldingen',
  notificationStates: {
    on: 'Aan',
    off: 'Uit',
    blocked: 'Geblokkeerd',
    impossible: 'Niet mogelijk in deze browser',
  },
  lock: 'App-vergrendeling',
  lockStates: { on: 'Aan', off: 'Uit' },
  storage: 'Opslag',
  storageStates: {
    kept: 'Blijft tot je het wist',
    evictable: 'Kan door het systeem worden gewist',
    unknown: 'Deze browser zegt het niet',
  },
  language: 'Taal',
  install: 'App op je startscherm zetten',
  installed: 'De app is geïnstalleerd',
  phone: {
    heading: 'Deze telefoon',
    name: 'Naam van deze telefoon',
    save: 'Opslaan',
    saved: 'Opgeslagen.',
    unlink: 'Deze telefoon ontkoppelen',
    unlinkHeading: (email) => `Telefoon ontkoppelen van ${email}?`,
    unlinkLead: [
      'Deze telefoon bevestigt dan geen inlogpogingen meer voor het account.',
      'Het account blijft beveiligd. Was dit de enige manier, dan vraagt het om het reservenummer of de herstelcode.',
      'Je codes voor andere sites blijven.',
    ],
    unlinkSure: 'Ontkoppelen',
    forgetAnyway: 'Account hier toch vergeten',
    forgetLead:
      'Er is geen verbinding, dus de dienst telt deze telefoon nog mee. Ontkoppel hem daar ook: open je account in een browser.',
  },
  check: {
    heading: 'Meldingen',
    lead: 'Stuur er een naar deze telefoon en kijk hoe ver die komt.',
    send: 'Testmelding sturen',
    sendAgain: 'Nog een sturen',
    stations: {
      asked: 'Aangevraagd',
      sent: 'De dienst heeft de melding verstuurd',
      arrived: 'De melding is op deze telefoon aangekomen',
      shown: 'De melding is getoond',
    },
    wait: 'Dit duurt een paar seconden.',
    notArrived:
      'De melding is niet aangekomen. Kijk of de telefoon online is en niet op batterijbesparing of ‘Niet storen’ staat. Stuur er dan nog een.',
    notShown:
      'De melding is aangekomen, maar het systeem toonde hem niet. Kijk bij de instellingen voor meldingen van je telefoon.',
    works: 'Meldingen werken op deze telefoon.',
    which: 'Voor welk account',
    offLead: 'Meldingen moeten eerst worden toegestaan.',
    impossibleLead:
      'Deze browser kan je geen meldingen geven. Open de app als je inlogt, dan staat de vraag er.',
    blockedHeading: 'Zo sta je ze toe',
  },
  allow: {
    ios: [
      'Open op deze telefoon ‘Instellingen’, dan ‘Meldingen’ (of ‘Berichtgeving’).',
      'Kies deze app in de lijst.',
      'Zet ‘Sta meldingen toe’ (of ‘Sta berichtgeving toe’) aan.',
      'Kom terug en open de app opnieuw.',
    ],
    chromeAndroid: [
      'Druk op het pictogram voor het adres. Of houd de app op het startscherm ingedrukt en kies ‘App-info’.',
      'Kies ‘Rechten’ en dan ‘Meldingen’.',
      'Sta ze toe, kom terug en open de app opnieuw.',
    ],
    samsungAndroid: [
      'Houd de app op het startscherm ingedrukt en kies ‘App-info’.',
      'Kies ‘Meldingen’ en sta ze toe.',
      'Kom terug en open de app opnieuw.',
    ],
    firefoxAndroid: [
      'Druk op het slotje voor het adres.',
      'Kies ‘Meldingen’ en sta ze toe.',
      'Kom terug en laad de pagina opnieuw.',
    ],
    desktop: [
      'Druk op het pictogram voor het adres.',
      'Zoek ‘Meldingen’ en sta ze toe.',
      'Kom terug en laad de pagina opnieuw.',
    ],
  },
  installing: {
    heading: 'App op je startscherm zetten',
    lead: 'Dan opent de app zoals elke andere, kan die je meldingen geven en blijven de gegevens bewaard.',
    press: 'App installeren',
    android: ['Open het menu van de browser.', 'Kies ‘App installeren’ of ‘Toevoegen aan startscherm’.'],
    desktop: [
      'Zoek het installatiepictogram aan het eind van de adresbalk, of ‘Installeren’ in het menu van de browser.',
    ],
    done: 'De app is op deze telefoon geïnstalleerd.',
    evictable:
      'Tot dan kan het systeem wissen wat de app bewaart als er weinig ruimte is. Sla je codes voor de zekerheid op in een bestand.',
  },
};

/** Locking the app, and opening it again, in Dutch. */
export const lock: AppWords['lock'] = {
  heading: 'App-vergrendeling',
  lead: 'Met een vergrendeling kan niemand die je ontgrendelde telefoon vasthoudt, een inlogpoging bevestigen of je codes zien. De pincode verlaat deze telefoon nooit.',
  warning:
    'Na tien verkeerde pincodes worden de sleutels gewist, en daarmee de codes voor andere sites. Sla de codes eerst op in een bestand.',
  notificationsNote: 'Meldingen zeggen dan alleen dat iemand inlogt. Waar het om gaat, zie je na de pincode.',
  pin: 'Nieuwe pincode',
  pinHint: 'Zes cijfers of meer, en niet je verjaardag.',
  again: 'Nog eens dezelfde pincode',
  turnOn: 'Vergrendeling aanzetten',
  turnOff: 'Vergrendeling uitzetten',
  short: 'Neem zes cijfers of meer.',
  easy: 'Deze pincode proberen mensen als eerste. Neem een andere.',
  differs: 'Dit is niet dezelfde pincode.',
  isOn: 'De vergrendeling staat aan.',
  isOnLead: 'De app vergrendelt als niemand er een minuut naar heeft gekeken.',
  lockNow: 'Nu vergrendelen',
  unfinished: (count) =>
    count === 1
      ? 'Eén account staat nog niet achter de vergrendeling: de dienst moet de nieuwe sleutel nog leren kennen. Dat gebeurt bij de volgende verbinding.'
      : `${count} accounts staan nog niet achter de vergrendeling: de dienst moet de nieuwe sleutels nog leren kennen. Dat gebeurt bij de volgende verbinding.`,
  biometrics: 'Ontgrendelen met vinger of gezicht',
  biometricsLead: 'Naast de pincode. De pincode blijft werken.',
  biometricsOn: 'Je vingerafdruk of gezicht ontgrendelt de app ook.',
  biometricsAdd: 'Instellen',
  biometricsRemove: 'Alleen de pincode gebruiken',
  biometricsPin: 'Nog eens je pincode',
  biometricsRefused:
    'Deze telefoon of browser kan dat niet, of het is geannuleerd. De pincode werkt zoals eerst.',
  unlockHeading: 'Vergrendeld',
  unlockLead: 'Vul je pincode in om de app te openen.',
  waiting: 'Misschien logt er iemand in. Ontgrendel de app om het te zien.',
  unlockPin: 'Pincode',
  unlock: 'Ontgrendelen',
  useBiometrics: 'Vingerafdruk of gezicht',
  biometricsFailed: 'De app is niet ontgrendeld. Probeer het opnieuw of vul je pincode in.',
  wrong: (left) =>
    left > 3
      ? `Dit is niet de pincode. Je hebt nog ${left} pogingen.`
      : `Dit is niet de pincode. Na ${attempts(left)} worden de sleutels gewist.`,
  erasedHeading: 'De sleutels zijn gewist',
  erased:
    'Er zijn tien verkeerde pincodes ingevuld, dus deze telefoon is zijn sleutels vergeten. Wil je hem weer koppelen? Log in op een andere manier en open je account. Codes voor andere sites komen terug uit een bestand, als je er een hebt opgeslagen.',
};
