import { format } from '#locales/sv/format.ts';
import type { Words } from '#locales/words.ts';

/** What the service itself stores, in Swedish. */
export const privacy: Words['privacy'] = {
  heading: 'Personuppgifter',
  lead: (service) => `Vad ${service} lagrar om dig, varför och hur länge.`,
  account: {
    heading: 'Ditt konto',
    what: 'Ditt namn och din e-postadress, för att känna igen dig och kunna skriva till dig. Ditt lösenord bara i en form som ingen kan läsa ut det ur. Allt så länge du har kontot.',
  },
  authenticators: {
    heading: 'Det som bekräftar att det är du',
    what: 'Nyckeln till din autentiseringsapp och numret till din reservtelefon, krypterade. Din återställningskod bara i en form som ingen kan läsa ut den ur. Var och en tills du kopplar bort eller byter ut den.',
    ended: (seconds) =>
      `Nyckeln till en app som du har bytt ut eller kopplat bort lagras krypterad i ${format.span(seconds)}, så att vi kan säga till när en kod kommer från den. Den öppnar inget längre.`,
    unfinished: (seconds) =>
      `Det du började ordna men inte gjorde klart raderas efter ${format.span(seconds)}.`,
  },
  signedIn: {
    heading: 'Här är du inloggad',
    what: ({ idle, whole }) =>
      `För varje webbläsare: vilken sort det är, dess adress på internet och tiderna, så att du kan se inloggningen och avsluta den. En inloggning upphör efter ${format.span(idle)} utan användning. Det här raderas när du loggar ut, och senast efter ${format.span(whole)}.`,
    applications:
      'Vilka tjänster du har öppnat, så att även de avslutas när du loggar ut. Tills din åtkomst till dem har gått ut.',
    browsers:
      'Ett märke för varje webbläsare som du har loggat in med, så att främlingar med fel lösenord inte kan stänga ute dig. Tills ditt lösenord byts.',
  },
  happened: {
    heading: 'Det som har hänt',
    what: 'Inloggningar, nekade försök och ändringar av ditt konto: vad, när, från vilken adress och med vilken webbläsare. Det finns för att upptäcka missbruk, ingen kan ändra det, och tjänsten raderar det inte av sig själv. Du ser de senaste 90 dagarna på din kontosida.',
    counted: 'Försök räknas per konto, nummer och adress, för att stoppa gissningar. I högst ett dygn.',
  },
  messages: {
    heading: 'Sms och e-post',
    what: (keptSeconds) =>
      `Att det skickades, till vilket nummer eller vilken adress (bara delvis) och om det kom fram. I ${format.span(keptSeconds)}. Det som stod i meddelandet raderas när det har skickats eller, där flera leverantörer kan behöva skicka det, när det har kommit fram och senast efter tio minuter.`,
  },
  others: {
    heading: 'Vilka andra som får veta något',
    applications:
      'En tjänst som du öppnar får veta ditt namn, din e-postadress och hur du loggade in. Aldrig ditt lösenord, och inget om din telefon.',
    carriers: {
      both: 'Sms går genom en sms-leverantör och e-post genom en e-postserver, som båda är valda av dem som driver inloggningstjänsten.',
      texts: 'Sms går genom en sms-leverantör som är vald av dem som driver inloggningstjänsten.',
      mails: 'E-post går genom en e-postserver som är vald av dem som driver inloggningstjänsten.',
    },
    nobody:
      'Ingen annan. De här sidorna hämtar inget från andra webbplatser, räknar inga besök och visar ingen reklam.',
  },
  cookies: {
    heading: 'Kakor',
    what: (browserSeconds) =>
      `Två, och båda behövs. Den ena håller dig inloggad, tills du loggar ut eller stänger webbläsaren. Den andra gör att vi känner igen den här webbläsaren, i ${format.span(browserSeconds)}.`,
    language: (seconds: number): string =>
      `En tredje finns bara om du väljer ett språk, eller om en tjänst ber om ett: den minns vilket, i ${format.span(seconds)}.`,
  },
  operator: {
    heading: 'Frågor',
    ask: 'Kontakta dem som driver inloggningstjänsten, även för att se vad som är lagrat om dig, få det rättat eller raderat.',
    own: 'Vad de säger om personuppgifter',
  },
};
