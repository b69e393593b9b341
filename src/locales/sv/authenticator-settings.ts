import type { AppWords } from '#locales/words.ts';

/** The third tab of Twofold Authenticator, in Swedish. */
export const settings: AppWords['settings'] = {
  heading: 'Inställningar',
  accounts: 'Konton på den här telefonen',
  noAccounts: 'Inga än.',
  addAccount: 'Koppla ännu ett konto',
  accountOf: (service, name) => `${service} · ${name}`,
  manage: (email) => `Byt namn på eller koppla bort ${email}`,
  notifications: 'Notiser',
  notificationStates: {
    on: 'På',
    off: 'Av',
    blocked: 'Blockerade',
    impossible: 'Inte möjligt i den här webbläsaren',
  },
  lock: 'Applås',
  lockStates: { on: 'På', off: 'Av' },
  storage: 'Lagring',
  storageStates: {
    kept: 'Behålls tills du raderar det',
    evictable: 'Kan rensas av systemet',
    unknown: 'Webbläsaren talar inte om det',
  },
  language: 'Språk',
  install: 'Lägg appen på hemskärmen',
  installed: 'Appen är installerad',
  phone: {
    heading: 'Den här telefonen',
    name: 'Den här telefonens namn',
    save: 'Spara',
    saved: 'Sparat.',
    unlink: 'Koppla bort den här telefonen',
    unlinkHeading: (email) => `Koppla bort ${email}?`,
    unlinkLead: [
      'Den här telefonen bekräftar inte längre inloggningar för kontot.',
      'Kontot är fortfarande skyddat. Om det här var det enda sättet frågar det efter reservtelefonen eller återställningskoden.',
      'Dina koder för andra webbplatser blir kvar.',
    ],
    unlinkSure: 'Koppla bort',
    forgetAnyway: 'Glöm kontot här ändå',
    forgetLead:
      'Det finns ingen anslutning, så inloggningstjänsten räknar fortfarande med den här telefonen. Koppla bort den där också: öppna ditt konto i en webbläsare.',
  },
  check: {
    heading: 'Notiser',
    lead: 'Skicka en till den här telefonen och se hur långt den kommer.',
    send: 'Skicka en testnotis',
    sendAgain: 'Skicka en till',
    stations: {
      asked: 'Notis begärd',
      sent: 'Inloggningstjänsten har skickat den',
      arrived: 'Den kom fram till telefonen',
      shown: 'Den visades',
    },
    wait: 'Det tar några sekunder.',
    notArrived:
      'Den har inte kommit fram. Kontrollera att telefonen är uppkopplad och inte i ett batterisparläge eller fokusläge, och skicka sedan en till.',
    notShown: 'Den kom fram, men systemet visade den inte. Titta på telefonens inställningar för notiser.',
    works: 'Notiser fungerar på den här telefonen.',
    which: 'För vilket konto',
    offLead: 'Notiser måste vara tillåtna först.',
    impossibleLead:
      'Den här webbläsaren kan inte skicka notiser. Öppna appen när du loggar in, så finns frågan där.',
    blockedHeading: 'Så tillåter du dem',
  },
  allow: {
    ios: [
      'Öppna Inställningar på den här telefonen och sedan Notiser.',
      'Välj den här appen i listan.',
      'Slå på ”Tillåt notiser”.',
      'Kom tillbaka och öppna appen igen.',
    ],
    chromeAndroid: [
      'Tryck på symbolen framför adressen, eller håll på appen på startskärmen och välj ”Info om appen”.',
      'Välj ”Behörigheter” och sedan ”Aviseringar”.',
      'Tillåt dem, kom tillbaka och öppna appen igen.',
    ],
    samsungAndroid: [
      'Håll på appen på startskärmen och välj ”Info om appen”.',
      'Välj ”Aviseringar” och tillåt dem.',
      'Kom tillbaka och öppna appen igen.',
    ],
    firefoxAndroid: [
      'Tryck på låset framför adressen.',
      'Välj ”Aviseringar” och tillåt dem.',
      'Kom tillbaka och läs in sidan igen.',
    ],
    desktop: [
      'Tryck på symbolen framför adressen.',
      'Leta upp ”Aviseringar” och tillåt dem.',
      'Kom tillbaka och läs in sidan igen.',
    ],
  },
  installing: {
    heading: 'Lägg appen på hemskärmen',
    lead: 'Då öppnas den som alla andra appar, kan skicka notiser och behåller det den har sparat.',
    press: 'Installera appen',
    android: ['Öppna webbläsarens meny.', 'Välj ”Installera app” eller ”Lägg till på startskärmen”.'],
    desktop: [
      'Leta efter installationssymbolen längst ut i adressfältet, eller efter ”Installera” i webbläsarens meny.',
    ],
    done: 'Appen är installerad på den här telefonen.',
    evictable:
      'Tills dess kan systemet rensa det som appen har sparat när utrymmet är litet. Spara dina koder i en fil för säkerhets skull.',
  },
};

/** Locking the app, and opening it again, in Swedish. */
export const lock: AppWords['lock'] = {
  heading: 'Applås',
  lead: 'Med ett lås kan ingen som håller i din olåsta telefon bekräfta en inloggning eller se dina koder. Pinkoden lämnar aldrig telefonen.',
  warning:
    'Efter tio felaktiga pinkoder raderas nycklarna, och koderna för andra webbplatser med dem. Spara koderna i en fil först.',
  notificationsNote: 'Då säger notiserna bara att någon loggar in. Vad det gäller visas efter pinkoden.',
  pin: 'Ny pinkod',
  pinHint: 'Sex siffror eller fler, och inte din födelsedag.',
  again: 'Samma pinkod igen',
  turnOn: 'Slå på låset',
  turnOff: 'Stäng av låset',
  short: 'Använd sex siffror eller fler.',
  easy: 'Den pinkoden är den första som alla prövar. Välj en annan.',
  differs: 'Det är inte samma pinkod.',
  isOn: 'Låset är på.',
  isOnLead: 'Appen låses när ingen har tittat på den på en minut.',
  lockNow: 'Lås nu',
  unfinished: (count) =>
    count === 1
      ? 'Ett konto är inte bakom låset än: inloggningstjänsten måste få veta den nya nyckeln. Det sker nästa gång det finns en anslutning.'
      : `${count} konton är inte bakom låset än: inloggningstjänsten måste få veta de nya nycklarna. Det sker nästa gång det finns en anslutning.`,
  biometrics: 'Lås upp med fingeravtryck eller ansikte',
  biometricsLead: 'Utöver pinkoden. Pinkoden fungerar fortfarande.',
  biometricsOn: 'Fingeravtryck eller ansikte låser också upp appen.',
  biometricsAdd: 'Ordna det',
  biometricsRemove: 'Använd bara pinkoden',
  biometricsPin: 'Din pinkod, en gång till',
  biometricsRefused:
    'Den här telefonen eller webbläsaren kan inte göra det, eller så avbröts det. Pinkoden fungerar som förut.',
  unlockHeading: 'Låst',
  unlockLead: 'Skriv din pinkod för att öppna appen.',
  waiting: 'Någon kanske loggar in. Lås upp appen för att se.',
  unlockPin: 'Pinkod',
  unlock: 'Lås upp',
  useBiometrics: 'Använd fingeravtryck eller ansikte',
  biometricsFailed: 'Appen låstes inte upp. Försök igen, eller skriv din pinkod.',
  wrong: (left) =>
    left > 3
      ? `Det är inte rätt pinkod. Du har ${left} försök kvar.`
      : `Det är inte rätt pinkod. Efter ${left} försök till raderas nycklarna.`,
  erasedHeading: 'Nycklarna är raderade',
  erased:
    'Tio felaktiga pinkoder skrevs in, så den här telefonen har glömt sina nycklar. För att koppla den igen loggar du in på ett annat sätt och öppnar ditt konto. Koder för andra webbplatser får du tillbaka från en fil, om du har sparat en.',
};
