import { format } from '#locales/sv/format.ts';
import type { Words } from '#locales/words.ts';

/** Asking a phone, in Swedish. */
export const push: Words['push'] = {
  heading: 'Bekräfta på din telefon',
  inNotification: {
    typeNumber: (phone) => `Öppna notisen på ${phone} och skriv de här siffrorna där.`,
    tap: (phone) => `Öppna notisen på ${phone} och tryck på Bekräfta.`,
  },
  inApp: {
    typeNumber: (phone) => `Öppna Twofold Authenticator på ${phone} och skriv de här siffrorna där.`,
    tap: (phone) => `Öppna Twofold Authenticator på ${phone} och tryck på Bekräfta.`,
  },
  number: 'Siffror att skriva på din telefon',
  ask: 'Skicka en förfrågan till din telefon',
  notAsked: (phone) => `Vi frågar ${phone} om det här är du.`,
  sendAgain: 'Skicka igen',
  sendTo: (phone) => `Skicka till ${phone}`,
  anotherPhone: 'Fråga en annan telefon',
  continue: 'Fortsätt',
  nothing: 'Ser du inget på telefonen?',
  nothingHelp:
    'Öppna Twofold Authenticator på telefonen: appen hittar förfrågan själv. Om du inte har telefonen till hands, eller om den saknar internet, använder du ett annat sätt. Om appen ber dig koppla telefonen har den förlorat sin nyckel: använd ett annat sätt och koppla den igen på din kontosida.',
  sent: (phone) => `Skickat till ${phone}`,
  reached: (phone) => `Framme hos ${phone}`,
  opened: (phone) => `Öppnat på ${phone}`,
  waiting: 'Väntar på ditt svar',
  until: (at) => `till kl. ${format.second(at)}`,
  openApp: (phone) => `Öppna appen på ${phone}: den hittar förfrågan själv.`,
  unheard: (phone, seen, isLongAgo) =>
    `${phone} har inte fått den. Vi hörde senast av telefonen ${isLongAgo ? `den ${format.moment(seen)}` : `kl. ${format.second(seen)}`}: den kan sakna anslutning eller spara på batteriet. Öppna appen där.`,
  silent: (phone) =>
    `Den finns på ${phone} och har inte öppnats. ”Stör ej” kan hålla den tyst: titta på telefonen, eller öppna appen där.`,
  allowHow: 'Så tillåter du notiser på telefonen',
  allow: {
    ios: [
      'Öppna Twofold Authenticator från hemskärmen: enbart i webbläsaren kan en iPhone inte visa notiser. För att lägga appen där trycker du på Dela i Safari och sedan på ”Lägg till på hemskärmen”.',
      'Öppna Inställningar, sedan Notiser, och välj appen i listan.',
      'Slå på ”Tillåt notiser” och öppna appen en gång.',
    ],
    android: [
      'Håll på symbolen för appen, eller för webbläsaren, och välj ”Info om appen”.',
      'Välj ”Aviseringar” och tillåt dem.',
      'Öppna appen en gång.',
    ],
    other: [
      'Öppna appen i dess webbläsare och tryck på symbolen framför adressen.',
      'Leta upp ”Aviseringar” och tillåt dem.',
      'Läs in sidan igen.',
    ],
  },
  check: {
    heading: (phone) => `Kontrollera notiser på ${phone}`,
    lead: 'Vi skickar en testnotis, och du ser här hur långt den kommer. Det finns inget att svara på.',
    send: 'Skicka en testnotis',
    sendAgain: 'Skicka en till',
    waiting: 'Väntar på ett livstecken från telefonen',
    arrived: (phone) => `Notiser når ${phone}. Om du inte såg någon, titta på ”Stör ej” i telefonen.`,
    over: (phone) => `${phone} hörde inte av sig inom två minuter.`,
    superseded:
      'En nyare förfrågan skickades till din telefon under tiden. Skicka ett nytt test när du vill.',
    throttled: (seconds) => `För många test. Du kan skicka ett nytt om ${format.wait(seconds)}.`,
    back: 'Gå till ditt konto',
  },
  notDelivered: (phone) => `Notisen kunde inte levereras. Öppna appen på ${phone}.`,
  reach: {
    off: (phone) => `Notiser är inte på för ${phone}. Öppna appen där.`,
    blocked: (phone) => `Notiser är blockerade på ${phone}. Öppna appen där.`,
    impossible: (phone) => `${phone} kan inte få notiser. Öppna appen där.`,
    gone: (phone) => `${phone} tar inte längre emot notiser. Öppna appen där, så kommer de igång igen.`,
  },
  unlinked: 'Telefonen som tillfrågades är bortkopplad och kan inte svara längre.',
  outcomes: {
    confirmed: 'Bekräftat',
    denied: 'Du nekade det här på telefonen.',
    'not-me':
      'På telefonen sa du att det här inte var du. Någon kan ha fått reda på ditt lösenord, så byt det.',
    expired: 'Ingen svarade inom två minuter, eller så kom den här sidan tillbaka för sent.',
    superseded: 'En nyare förfrågan skickades till din telefon, så den här gäller inte längre.',
    'wrong-number': 'Fel siffror skrevs in tre gånger på telefonen, så den här förfrågan gäller inte längre.',
  },
  refusals: {
    'too-many': (seconds, most) =>
      `${most === 1 ? 'En förfrågan' : `${most} förfrågningar`} bekräftades inte. Du kan skicka en ny om ${format.wait(seconds)} eller använda ett annat sätt.`,
    paused: (seconds) =>
      `Förfrågningar till din telefon är pausade, eftersom någon av dem fick svaret ”Det var inte jag”. De fortsätter om ${format.wait(seconds)}, eller så snart du har ett nytt lösenord. Använd ett annat sätt tills dess.`,
  },
  link: {
    heading: 'Koppla din telefon',
    scan: 'Twofold Authenticator öppnas av sig själv på din telefon. Du behöver ingen appbutik.',
    camera: 'Rikta telefonens kamera mot den här koden och öppna länken som visas.',
    qr: 'QR-kod',
    cannotScan: 'Går det inte att skanna QR-koden?',
    copyHint:
      'Skicka den här länken till din telefon, eller öppna den där. Den fungerar i tio minuter, för en telefon.',
    copy: 'Kopiera länken',
    here: 'Koppla den här telefonen',
    hereHint:
      'På själva telefonen: det här öppnar Twofold Authenticator i en ny flik och kopplar den. Talet du ska skriva står kvar här.',
    waitingForScan: 'Väntar på din telefon',
    waitingForPhone: 'Väntar på att du trycker på ”Koppla den här telefonen” där',
    onPhone: (phone) => `${phone} är kopplad. Fortsätt där: den frågar om den får skicka notiser.`,
    already: 'Din telefon är kopplad. Du kan gå vidare.',
    linkOpened: 'Öppnad på din telefon',
    linked: (phone) => `${phone} är på plats`,
    waitingForNotifications: 'Väntar på att du tillåter notiser',
    notifications: {
      on: 'Notiser är på',
      off: 'Notiser är inte på. Det fungerar när appen är öppen.',
      blocked: 'Notiser är blockerade där. Det fungerar när appen är öppen.',
      impossible: 'Den webbläsaren kan inte visa notiser. Det fungerar när appen är öppen.',
      gone: 'Notiserna har slutat komma. Det fungerar när appen är öppen.',
    },
    type: (phone) => `Prova nu: skriv de här siffrorna på ${phone}.`,
    over: (phone) => `Testet bekräftades inte. Skicka det igen och skriv siffrorna på ${phone}.`,
    check: 'Kontrollera notiser',
    checkHint:
      'Då skickar vi en ny notis, med nya siffror, och du ser ovanför hur långt den kommer. Du kan också öppna appen på telefonen: den hittar förfrågan själv.',
    done: (phone) => `${phone} fungerar. Du kan gå vidare.`,
  },
};
