import { format } from '#locales/sv/format.ts';
import type { Words } from '#locales/words.ts';

/** The account page, in Swedish. */
export const account: Words['account'] = {
  heading: 'Ditt konto',
  whose: (name, email) => `${name}, ${email}`,
  state: {
    protected: [
      'Skyddat av din telefon.',
      'Skyddat av din telefon, med en reservlösning.',
      'Skyddat av din telefon, med två reservlösningar.',
    ],
    waysBack: (ways) => `Om du tappar bort telefonen kommer du in med ${ways.join(' eller ')}.`,
    text: (masked) => `ett sms till ${masked}`,
    recoveryCode: 'din återställningskod',
    noWayBack:
      'Om du tappar bort telefonen kan bara de som driver inloggningstjänsten släppa in dig. Spara en återställningskod.',
    switchedOff: {
      'wrong-codes': {
        sentence: 'Skyddat, men din app är avstängd.',
        more: 'För många felaktiga koder har skrivits in. Byt ut appen, så fungerar det igen.',
      },
      lost: {
        sentence: 'Skyddat, men inget bekräftar åt dig just nu.',
        more: 'Det som fanns på den borttappade telefonen är bortkopplat. Koppla en annan telefon eller app i stället.',
      },
      'by-phone': {
        sentence: 'Skyddat, men inget bekräftar åt dig just nu.',
        more: 'Din telefon kopplades bort i appen. Koppla en telefon eller en app i stället.',
      },
    },
    open: 'Kontot skyddas bara av ditt lösenord.',
    openMore: 'Lägg till ett sätt att bekräfta, så kommer ingen in med bara lösenordet.',
    protect: 'Skydda ditt konto',
  },
  ways: {
    heading: 'Så bekräftar du att det är du',
    about: 'Vi använder det första som fungerar.',
    push: (phone) => `Twofold Authenticator på ${phone}`,
    /** In place of when it was linked: why it is switched off. */
    off: {
      app: 'Avstängd efter för många felaktiga försök. Byt ut den för att använda den igen.',
      phone: 'Avstängd efter för många felaktiga försök. Koppla en telefon igen för att använda den.',
      lost: 'Bortkopplad, eftersom telefonen är borttappad. Den bekräftar inget längre.',
      'by-phone': 'Bortkopplad på telefonen. Koppla en telefon igen för att använda den.',
    },
    addPhone: 'Koppla en telefon',
    addApp: 'Koppla en annan autentiseringsapp',
    totp: 'Autentiseringsapp',
    linked: (created, used) =>
      `Kopplad ${format.day(created)}. ${used === null ? 'Inte använd än.' : `Senast använd ${format.moment(used)}.`}`,
    replace: 'Byt ut',
    unlink: 'Koppla bort',
    check: 'Kontrollera',
    none: 'Inget är kopplat än',
    noneText: 'Efter lösenordet är det ingen som frågar om det är du.',
  },
  phone: {
    heading: 'Reservtelefon',
    about: 'Den får en kod i ett sms när du inte har appen till hands.',
    ears: 'reservtelefonen',
    title: (masked) => `Sms till ${masked}`,
    checked: (created, used) =>
      `Kontrollerad ${format.day(created)}.${used === null ? '' : ` Senast använd ${format.moment(used)}.`}`,
    disabled: 'Avstängd efter för många felaktiga försök. Kontrollera numret igen för att använda den.',
    none: 'Ingen reservtelefon',
    noneText: 'Med en reservtelefon är det inte lika illa att tappa bort telefonen.',
    add: 'Lägg till',
    change: 'Ändra',
    remove: 'Ta bort',
    notSent: 'Inloggningstjänsten skickar inga sms just nu.',
  },
  recoveryCode: {
    heading: 'Återställningskod',
    saved: (created) => `Sparad ${format.day(created)}`,
    works: 'Aldrig använd. Den fungerar en gång, sedan får du en ny.',
    disabled: 'Avstängd efter för många felaktiga försök. Skaffa en ny.',
    none: 'Ingen återställningskod',
    noneText: 'Den är den sista vägen in när du har tappat bort telefonen.',
    replace: 'Skaffa en ny kod',
  },
  comesWithProtection: 'Det ordnar du när du skyddar ditt konto.',
  password: {
    heading: 'Lösenord',
    title: 'Ditt lösenord',
    changed: (at) => `Valt ${format.day(at)}.`,
    change: 'Byt',
    ears: 'lösenordet',
  },
  signedIn: {
    heading: 'Här är du inloggad',
    now: 'Nu',
    thisBrowser: (since) => `Den här webbläsaren. Inloggad ${format.moment(since)}.`,
    seen: (at) => `Senast sedd ${format.moment(at)}.`,
    from: (browser, address) => `${browser}, ${address}`,
    signOut: 'Logga ut',
    signOutAll: 'Logga ut överallt annars',
    unknownBrowser: 'En webbläsare',
    on: (browser, system) => `${browser} på ${system}`,
  },
  applications: {
    heading: 'Anslutna tjänster',
    about: 'Alla skyddas av det här kontot.',
    opened: (at) => `Öppnad ${format.moment(at)}.`,
    secure: 'Här måste du alltid bekräfta med telefonen.',
    none: 'Inget har öppnats än',
    noneText: 'Tjänsterna står här när du har öppnat dem med det här kontot.',
    open: 'Öppna',
  },
  activity: {
    heading: 'Aktivitet',
    about: 'De senaste 90 dagarna. Är det något du inte känner igen?',
    changePassword: 'Byt ditt lösenord',
    when: 'När',
    what: 'Vad',
    where: 'Var',
    earlier: 'Tidigare',
    newest: 'Senaste',
    none: 'Inget har hänt de senaste 90 dagarna.',
  },
  unlinkQuestion: {
    heading: 'Koppla bort autentiseringsappen?',
    text: 'Då skyddas kontot bara av ditt lösenord. Reservtelefonen och återställningskoden slutar också att fungera.',
    others:
      'Webbläsare som har bekräftats med dem loggas ut. I den här webbläsaren är du fortfarande inloggad.',
    requiredHeading: 'Appen kan inte kopplas bort',
    required:
      'De som driver inloggningstjänsten kräver att alla bekräftar på ett sätt till. Byt ut appen i stället.',
    requiredText: 'Appen du har nu fungerar tills den nya är kopplad.',
    replace: 'Byt ut appen',
    yes: 'Koppla bort',
    no: 'Behåll den',
  },
  unlinkPhoneQuestion: {
    heading: (phone) => `Koppla bort ${phone}?`,
    text: 'Från och med nu kan den inte bekräfta något längre.',
    last: 'Då skyddas kontot bara av ditt lösenord. Reservtelefonen och återställningskoden slutar också att fungera.',
  },
  unlinkOneText:
    'Du kan fortfarande bekräfta på ditt andra sätt, och reservtelefonen och återställningskoden fungerar som förut.',
  removePhoneQuestion: {
    heading: 'Ta bort reservtelefonen?',
    text: (masked) => `Vi skickar inte längre koder med sms till ${masked}.`,
    stays: 'Appen och återställningskoden fungerar fortfarande.',
    staysWithoutCode:
      'Appen fungerar fortfarande. Om du förlorar den finns det ingen annan väg in förrän du har sparat en återställningskod.',
    yes: 'Ta bort',
    no: 'Behåll den',
  },
  signOutAllQuestion: {
    heading: 'Logga ut överallt annars?',
    text: 'Alla andra webbläsare måste logga in igen, och det gäller även tjänsterna som är öppna där. I den här webbläsaren är du fortfarande inloggad.',
    yes: 'Logga ut överallt annars',
    no: 'Inte nu',
  },
  passwordQuestion: {
    no: 'Behåll det gamla',
    superseded: 'Ditt lösenord byttes i ett annat fönster under tiden. Skriv det du har nu.',
  },
  saved: {
    app: 'Din nya autentiseringsapp är kopplad. Den förra fungerar inte längre.',
    phone: 'Din reservtelefon är sparad.',
    'phone-removed': 'Din reservtelefon är borttagen.',
    'recovery-code': 'Din nya återställningskod är sparad. Den förra fungerar inte längre.',
    unlinked: 'Din autentiseringsapp är bortkopplad.',
    'phone-unlinked': 'Telefonen är bortkopplad.',
    'twofold-authenticator': 'Din telefon är kopplad.',
    'phone-lost': 'Den borttappade telefonen är bortkopplad, och alla andra webbläsare är utloggade.',
    password: 'Ditt lösenord är bytt, och alla andra webbläsare är utloggade.',
    'signed-out': 'Den är utloggad.',
    'signed-out-all': 'Alla andra webbläsare är utloggade.',
  },
};
