import { format } from '#locales/da/format.ts';
import type { Words } from '#locales/words.ts';

/** What the service itself stores, in Danish. */
export const privacy: Words['privacy'] = {
  heading: 'Personoplysninger',
  lead: (service) => `Hvad ${service} gemmer om dig, hvorfor og hvor længe.`,
  account: {
    heading: 'Din konto',
    what: 'Dit navn og din e-mailadresse, for at kende dig og kunne skrive til dig. Din adgangskode kun i en form, som ingen kan læse den ud af. Det hele, så længe du har kontoen.',
  },
  authenticators: {
    heading: 'Det, der bekræfter, at det er dig',
    what: 'Nøglen til din godkendelsesapp og nummeret på din reservetelefon, krypteret. Din gendannelseskode kun i en form, som ingen kan læse den ud af. Hver af dem, indtil du kobler den fra eller udskifter den.',
    ended: (seconds) =>
      `Nøglen til en app, du har udskiftet eller koblet fra, gemmes krypteret i ${format.span(seconds)}, så vi kan sige det, hvis en kode kommer fra den. Den åbner ikke noget mere.`,
    unfinished: (seconds) =>
      `Det, du begyndte at sætte op og ikke blev færdig med, slettes efter ${format.span(seconds)}.`,
  },
  signedIn: {
    heading: 'Her er du logget ind',
    what: ({ idle, whole }) =>
      `For hver browser: hvilken slags det er, dens adresse på internettet og tidspunkterne, så du kan se dit login og afslutte det. Et login slutter efter ${format.span(idle)} uden brug. Dette slettes, når du logger ud, og senest efter ${format.span(whole)}.`,
    applications:
      'Hvilke tjenester du har åbnet, så de også afsluttes, når du logger ud. Indtil din adgang til dem er udløbet.',
    browsers:
      'Et mærke for hver browser, du har logget ind med, så fremmede med forkerte adgangskoder ikke kan lukke dig ude. Indtil din adgangskode bliver skiftet.',
  },
  happened: {
    heading: 'Det, der er sket',
    what: 'Login, afviste forsøg og ændringer af din konto: hvad, hvornår, fra hvilken adresse og med hvilken browser. Det er der for at opdage misbrug, ingen kan ændre det, og tjenesten sletter det ikke af sig selv. Du ser de seneste 90 dage på din kontoside.',
    counted: 'Forsøg tælles pr. konto, nummer og adresse for at stoppe gætteri. I højst et døgn.',
  },
  messages: {
    heading: 'Sms’er og e-mails',
    what: (keptSeconds) =>
      `At det blev sendt, til hvilket nummer eller hvilken adresse (kun en del af det), og om det nåede frem. I ${format.span(keptSeconds)}. Det, der stod i beskeden, slettes, når den er sendt. Hvor flere sms-leverandører måske skal sende den, slettes det først, når den er nået frem, og senest efter ti minutter.`,
  },
  others: {
    heading: 'Hvem der ellers får noget at vide',
    applications:
      'En tjeneste, du åbner, får at vide, hvad du hedder, hvad din e-mailadresse er, og hvordan du loggede ind. Aldrig din adgangskode, og intet om din telefon.',
    carriers: {
      both: 'Sms’er går gennem en sms-leverandør og e-mails gennem en mailserver, begge valgt af dem, der driver logintjenesten.',
      texts: 'Sms’er går gennem en sms-leverandør, der er valgt af dem, der driver logintjenesten.',
      mails: 'E-mails går gennem en mailserver, der er valgt af dem, der driver logintjenesten.',
    },
    nobody:
      'Ingen andre. Disse sider henter intet fra andre websteder, tæller ingen besøg og viser ingen reklamer.',
  },
  cookies: {
    heading: 'Cookies',
    what: (browserSeconds) =>
      `To, og begge er nødvendige. Den ene holder dig logget ind, indtil du logger ud eller lukker browseren. Den anden lader os kende denne browser igen, i ${format.span(browserSeconds)}.`,
    language: (seconds: number): string =>
      `En tredje er der kun, hvis du vælger et sprog, eller en tjeneste beder om et: Den husker hvilket, i ${format.span(seconds)}.`,
  },
  operator: {
    heading: 'Spørgsmål',
    ask: 'Kontakt dem, der driver logintjenesten, også for at se, hvad der er gemt om dig, eller få det rettet eller slettet.',
    own: 'Det siger de om personoplysninger',
  },
};
