import { codes } from '#locales/sv/authenticator-codes.ts';
import { lock, settings } from '#locales/sv/authenticator-settings.ts';
import type { AppWords } from '#locales/words.ts';

const minutes = (seconds: number): string => {
  const left = Math.max(0, seconds);
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
};

const times = (count: number): string => (count === 1 ? 'en gång' : `${count} gånger`);

/** Twofold Authenticator, the app on the phone, in Swedish. */
export const authenticatorApp: AppWords = {
  codes,
  lock,
  settings,
  title: 'Twofold Authenticator',
  tabs: { requests: 'Förfrågningar', codes: 'Koder', settings: 'Inställningar' },
  back: 'Tillbaka',
  cancel: 'Avbryt',
  close: 'Stäng',
  done: 'Klar',
  next: 'Nästa',
  remove: 'Ta bort',
  tryAgain: 'Försök igen',
  problem: 'Det finns ett problem',
  skip: 'Hoppa till innehållet',
  broken: {
    heading: 'Den här webbläsaren sparar inget',
    lead: 'Appen behöver kunna spara i den här webbläsaren, och det går inte. Det är ofta avstängt i privata fönster. Öppna appen i ett vanligt fönster.',
  },
  requests: {
    heading: 'Förfrågningar',
    nothing: 'Inget att svara på',
    nothingLead: 'När du loggar in någonstans kommer frågan hit.',
    offline: 'Ingen anslutning. Appen försöker igen av sig själv.',
    earlier: 'Tidigare',
    noEarlier: 'Det du svarar står här i 30 dagar.',
    earlierOffline: 'Listan kommer när det finns en anslutning.',
    notifications: {
      off: 'Notiser är avstängda. Du får bara frågan när appen är öppen.',
      blocked: 'Notiser är blockerade. Du får bara frågan när appen är öppen.',
      impossible: 'Den här webbläsaren kan inte skicka notiser. Öppna appen när du loggar in.',
      renewed: 'Den här telefonen hade slutat få notiser. Nu får den dem igen.',
      lost: 'Den här telefonen får inga notiser längre, och appen kunde inte slå på dem igen. Öppna den när du loggar in.',
      turnOn: 'Slå på notiser',
      how: 'Så slår du på dem',
    },
    waiting: (name) => `Logga in i ${name}? Svara nu`,
    unlinked: (email) => `Den här telefonen är inte längre kopplad till ${email}`,
    unlinkedLead:
      'Den kopplades bort, så den kan inte bekräfta något längre. För att koppla den igen öppnar du ditt konto i en webbläsare och väljer att koppla en telefon.',
    erased: (email) => `Nyckeln för ${email} är borta`,
    erasedLead:
      'Den raderades efter tio felaktiga pinkoder. Koppla den här telefonen igen: logga in på ett annat sätt, öppna ditt konto och välj att koppla en telefon.',
  },
  question: {
    heading: {
      'sign-in': (name) => `Logga in i ${name}?`,
      linking: (name) => `Koppla den här telefonen till ${name}?`,
      check: () => 'Nådde det här dig?',
    },
    place: 'Plats',
    about: (place) => place.charAt(0).toUpperCase() + place.slice(1),
    unknownPlace: (address) => `Från adressen ${address}`,
    browser: 'Webbläsare',
    isFirst: 'En webbläsare som är ny för dig',
    time: 'Tid',
    asked: (ago, clock) =>
      ago < 60 ? `Alldeles nyss, kl. ${clock}` : `För ${minutes(ago)} sedan, kl. ${clock}`,
    account: 'Konto',
    left: (seconds) => `${minutes(seconds)} kvar`,
    newer: 'En nyare förfrågan tog platsen för den du tittade på.',
    number: 'Skriv siffrorna från din skärm',
    deleteDigit: 'Radera den sista siffran',
    confirm: 'Bekräfta',
    deny: 'Neka',
    notMe: 'Det var inte jag',
    sending: 'Skickar …',
    problems: {
      'number-missing': 'Skriv alla sex siffrorna som visas på din skärm.',
      'number-wrong': (left) =>
        `Det är fel siffror. Titta på skärmen igen. Du kan försöka ${times(left)} till.`,
      'no-network': 'Ingen anslutning. Ditt svar skickas så snart det finns en.',
      busy: 'Inloggningstjänsten är upptagen. Ditt svar har inte tagits emot än. Tryck igen om en stund.',
      'too-many': (seconds: number): string =>
        `För många felaktiga försök för det här kontot. Inget prövades. Försök igen om ${minutes(seconds)} minuter.`,
      refused: 'Inloggningstjänsten tog inte emot svaret. Börja om inloggningen på den andra skärmen.',
    },
  },
  notMe: {
    heading: 'Var det inte du?',
    lead: 'Då kan någon annan ha fått reda på ditt lösenord. Om du säger till händer det här:',
    consequences: [
      'Inloggningen avbryts direkt.',
      'Du får inga förfrågningar på en timme.',
      'I alla webbläsare behövs siffrorna igen.',
      'De som driver inloggningstjänsten får veta det.',
    ],
    sure: 'Det var inte jag',
    back: 'Gå tillbaka',
  },
  ended: {
    confirmed: {
      'sign-in': 'Bekräftat',
      linking: 'Din telefon svarade',
      check: 'Det fungerar',
    },
    confirmedLead: {
      'sign-in': (name) => `Du loggas in i ${name} på den andra skärmen.`,
      linking: () => 'Fortsätt i webbläsaren: det sista steget finns där.',
      check: () => 'Notiser når den här telefonen.',
    },
    headings: {
      denied: 'Nekat',
      'not-me': 'Vi stoppade det',
      expired: 'Tiden gick ut',
      superseded: 'Det finns en nyare förfrågan',
      left: 'Behövs inte längre',
      'wrong-number': 'Fel siffror för många gånger',
    },
    leads: {
      denied: 'Ingen loggades in. Inget annat har ändrats.',
      'not-me':
        'Inloggningen är avbruten, och inga förfrågningar kommer på en timme, eller förrän du har ett nytt lösenord. Byt det nu: någon kan ha fått reda på det gamla. Bekräfta på ett annat sätt eller med en länk i din e-post.',
      expired: 'Ingen loggades in. Om det var du börjar du om på den andra skärmen.',
      superseded: 'Bara den senaste kan besvaras.',
      left: 'Inloggningen lämnades, eller bekräftades på ett annat sätt.',
      'wrong-number': 'Ingen loggades in. Om det var du börjar du om på den andra skärmen.',
    },
    elsewhere: 'Den är redan besvarad på den här telefonen, utanför det här fönstret.',
    changePassword: 'Byt ditt lösenord',
  },
  outcomes: {
    confirmed: 'Bekräftat',
    denied: 'Nekat',
    'not-me': 'Det var inte du',
    expired: 'Inte besvarat',
    superseded: 'Ersatt av en nyare',
    left: 'Behövdes inte',
    'wrong-number': 'Fel siffror',
  },
  kinds: {
    'sign-in': (application) => application,
    linking: () => 'Koppling av den här telefonen',
    check: () => 'Testnotis',
  },
  linking: {
    welcome: 'Bekräfta dina inloggningar här',
    welcomeLead:
      'Koppla den här telefonen till ditt konto, så frågar den dig när någon loggar in. Du behöver en webbläsare på en annan skärm.',
    steps: 'Där det står ”Koppla din telefon” finns en QR-kod att skanna.',
    forgotten:
      'Var den här telefonen kopplad tidigare? Då har webbläsaren raderat det som appen hade sparat. Logga in på ett annat sätt, öppna ditt konto och koppla telefonen igen.',
    scan: 'Skanna QR-koden',
    paste: 'Klistra in en länk i stället',
    pasteLabel: 'Länken från den andra skärmen',
    pasteHint: 'Den börjar med https:// och slutar med en lång kod.',
    use: 'Använd den här länken',
    notALink: 'Det är inte en länk för den här appen. Kopiera den igen från ”Koppla din telefon”.',
    elsewhere: (host) => `Den länken hör till ${host}, som har en egen app.`,
    elsewhereOpen: (host) => `Öppna appen för ${host}`,
    heading: (service) => `Koppla den här telefonen till ${service}?`,
    opening: 'Läser länken …',
    account: 'Konto',
    name: 'Den här telefonens namn',
    nameHint: 'Så att du känner igen den i en lista.',
    nameMissing: 'Ge den här telefonen ett namn på 1 till 40 tecken.',
    link: 'Koppla den här telefonen',
    notMine: 'Det är inte mitt konto',
    locked: 'Lås upp appen för att koppla den här telefonen.',
    refusals: {
      'link-unknown': 'Ingen känner till den här länken. Skanna QR-koden igen.',
      'link-expired': 'Den här länken är för gammal. Be om en ny QR-kod på den andra skärmen och skanna den.',
      'link-used':
        'En telefon har redan kopplats med den här koden. Be om en ny QR-kod på den andra skärmen.',
    },
  },
  phoneNames: {
    ios: { phone: 'iPhone', tablet: 'iPad' },
    android: { phone: 'Android-telefon', tablet: 'Android-surfplatta' },
    other: 'Den här datorn',
  },
  home: {
    heading: 'Lägg först appen på hemskärmen',
    lead: 'I Safari kan en app som inte ligger på hemskärmen inte skicka notiser, och efter några veckor kan telefonen radera det appen har sparat.',
    steps: [
      'Tryck på Dela vid skärmens kant.',
      'Välj ”Lägg till på hemskärmen” och sedan ”Lägg till”.',
      'Öppna den nya appen och skanna QR-koden eller klistra in länken där.',
    ],
    copy: 'Kopiera länken till senare',
    copied: 'Kopierat',
    anyway: 'Koppla i den här webbläsaren ändå',
  },
  notifications: {
    heading: 'Ska vi skicka notiser?',
    lead: 'Då visas frågan på den här telefonen av sig själv, även när appen är stängd. Den säger var någon loggar in, och inget annat.',
    allow: 'Tillåt notiser',
    later: 'Inte nu',
    results: {
      on: 'Notiser är på.',
      off: 'Notiser är avstängda. Öppna appen när du loggar in.',
      blocked: 'Notiser är blockerade. Öppna appen när du loggar in.',
      impossible:
        'Den här webbläsaren kan inte skicka notiser. Det gör inget: öppna appen när du loggar in, så finns frågan där.',
    },
  },
  scanner: {
    heading: 'Skanna en QR-kod',
    lead: 'Appen behöver kameran för det här. Bilden lämnar aldrig den här telefonen.',
    start: 'Använd kameran',
    looking: 'Håll QR-koden framför kameran.',
    video: 'Det kameran ser',
    image: 'Välj en bild i stället',
    refusals: {
      refused:
        'Kameran är blockerad för den här appen. Tillåt den i webbläsarens inställningar, eller använd ett annat sätt nedan.',
      none: 'Det finns ingen kamera som kan användas här. Använd ett annat sätt nedan.',
      'no-code': 'Det finns ingen QR-kod i den bilden, eller så är den för liten. Välj en annan.',
      'not-an-image': 'Den filen är inte en bild som den här telefonen kan läsa.',
    },
  },
  network: {
    'no-network': 'Ingen anslutning. Kontrollera nätet och försök igen.',
    'too-many': (seconds) =>
      `För många försök. Försök igen om ${seconds === null ? 'några minuter' : `${minutes(seconds)} minuter`}.`,
    unavailable: 'Inloggningstjänsten är borta en stund. Inget har gått förlorat. Försök igen.',
    'phone-unlinked': 'Inloggningstjänsten känner inte längre till den här telefonen. Koppla den igen.',
    'clock-differs':
      'Den här telefonens klocka går fel. Låt telefonen ställa den automatiskt och försök igen.',
    unexpected:
      'Inloggningstjänsten tog inte emot det. Försök igen, och om det inte hjälper stänger du appen och öppnar den på nytt.',
  },
};
