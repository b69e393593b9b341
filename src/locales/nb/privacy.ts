import { format } from '#locales/nb/format.ts';
import type { Words } from '#locales/words.ts';

/** What the service itself stores, in Norwegian. */
export const privacy: Words['privacy'] = {
  heading: 'Personvern',
  lead: (service) => `Hva ${service} lagrer om deg, hvorfor, og hvor lenge.`,
  account: {
    heading: 'Kontoen din',
    what: 'Navnet og e-postadressen din, for å kjenne deg og kunne skrive til deg. Passordet ditt bare i en form som ingen kan lese det ut av. Alt sammen så lenge du har kontoen.',
  },
  authenticators: {
    heading: 'Det som bekrefter at det er deg',
    what: 'Nøkkelen til autentiseringsappen og nummeret til reservetelefonen, kryptert. Gjenopprettingskoden bare i en form som ingen kan lese den ut av. Hver av dem til du kobler den fra eller bytter den ut.',
    ended: (seconds) =>
      `Nøkkelen til en app som du har byttet ut eller koblet fra, lagres kryptert i ${format.span(seconds)}, så vi kan si fra når en kode kommer fra den. Den åpner ingenting lenger.`,
    unfinished: (seconds) =>
      `Det du begynte å sette opp og ikke ble ferdig med, slettes etter ${format.span(seconds)}.`,
  },
  signedIn: {
    heading: 'Her er du logget inn',
    what: ({ idle, whole }) =>
      `For hver nettleser: hva slags nettleser det er, adressen på internett og tidspunktene, så du kan se innloggingen og avslutte den. En innlogging slutter etter ${format.span(idle)} uten bruk. Dette slettes når du logger ut, og senest etter ${format.span(whole)}.`,
    applications:
      'Hvilke tjenester du har åpnet, så de også avsluttes når du logger ut. Til tilgangen din til dem er utløpt.',
    browsers:
      'Et merke for hver nettleser du har logget inn med, så fremmede med feil passord ikke kan stenge deg ute. Til passordet ditt blir byttet.',
  },
  happened: {
    heading: 'Det som har skjedd',
    what: 'Innlogginger, avviste forsøk og endringer av kontoen: hva, når, fra hvilken adresse og med hvilken nettleser. Det er der for å oppdage misbruk, ingen kan endre det, og tjenesten sletter det ikke av seg selv. Du ser de siste 90 dagene på kontosiden din.',
    counted:
      'Forsøk telles per konto, nummer og adresse, for å stoppe gjetting. Tallene lagres i høyst ett døgn.',
  },
  messages: {
    heading: 'SMS og e-post',
    what: (keptSeconds) =>
      `At det ble sendt, til hvilket nummer eller hvilken adresse (bare delvis), og om det kom fram. I ${format.span(keptSeconds)}. Det som sto i meldingen, slettes når den er sendt, eller, der flere leverandører kan måtte sende den, når den er kommet fram, og senest etter ti minutter.`,
  },
  others: {
    heading: 'Hvem andre får vite noe',
    applications:
      'En tjeneste som du åpner, får vite navnet ditt, e-postadressen din og hvordan du logget inn. Aldri passordet ditt, og ingenting om telefonen din.',
    carriers: {
      both: 'SMS sendes gjennom en SMS-leverandør og e-post gjennom en e-posttjener, begge valgt av dem som driver innloggingstjenesten.',
      texts: 'SMS sendes gjennom en SMS-leverandør som er valgt av dem som driver innloggingstjenesten.',
      mails: 'E-post sendes gjennom en e-posttjener som er valgt av dem som driver innloggingstjenesten.',
    },
    nobody:
      'Ingen andre. Disse sidene henter ingenting fra andre nettsteder, teller ingen besøk og viser ingen reklame.',
  },
  cookies: {
    heading: 'Informasjonskapsler',
    what: (browserSeconds) =>
      `To, og begge er nødvendige. Den ene holder deg innlogget, til du logger ut eller lukker nettleseren. Den andre gjør at vi kjenner igjen denne nettleseren, i ${format.span(browserSeconds)}.`,
    language: (seconds: number): string =>
      `En tredje er der bare hvis du velger et språk, eller en tjeneste ber om et: Den husker hvilket, i ${format.span(seconds)}.`,
  },
  operator: {
    heading: 'Spørsmål',
    ask: 'Kontakt dem som driver innloggingstjenesten, også for å få se det som er lagret om deg, eller for å få det rettet eller slettet.',
    own: 'Det de sier om personvern',
  },
};
