import { format } from '#locales/da/format.ts';
import type { Words } from '#locales/words.ts';

/** Forgotten, set and changed passwords, in Danish. */
export const password: Words['password'] = {
  forgotten: {
    heading: 'Har du glemt adgangskoden?',
    lead: 'Fortæl os din e-mailadresse. Hvis der er en konto med den, sender vi et link, hvor du kan vælge en ny adgangskode.',
    email: 'E-mail',
    submit: 'Send linket',
    emailMissing: 'Indtast din e-mailadresse.',
    emailMalformed: 'Indtast en e-mailadresse som navn@example.com.',
    sentHeading: 'Se i din e-mail',
    sent: 'Hvis der er en konto med den e-mailadresse, er et link på vej. Det virker én gang, inden for 30 minutter.',
    secondStays: 'Din telefon bekræfter stadig, at det er dig. Det ændrer en ny adgangskode ikke på.',
    back: 'Tilbage til login',
    throttled: (seconds) => `Der er bedt om for mange links. Prøv igen om ${format.wait(seconds)}.`,
  },
  set: {
    heading: 'Vælg en ny adgangskode',
    lead: (least) => `Mindst ${least} tegn. Nogle få ord, du kan huske, er bedre end ét mærkeligt ord.`,
    password: 'Ny adgangskode',
    submit: 'Gem adgangskoden',
    deadHeading: 'Dette link virker ikke længere',
    dead: 'Links virker én gang, i kort tid, og ikke efter at adgangskoden er skiftet. Bed om et nyt.',
    again: 'Send et nyt link',
  },
  change: {
    heading: 'Skift din adgangskode',
    current: 'Nuværende adgangskode',
    wrongCurrent: 'Det er ikke din nuværende adgangskode.',
    others: 'Alle andre steder bliver du logget ud.',
  },
  refusals: {
    'too-short': (least) => `Den er for kort. Brug mindst ${least} tegn.`,
    'too-long': 'Den er for lang. Brug højst 256 tegn.',
    common: 'Den adgangskode står på de lister, som angribere prøver først. Vælg en anden.',
    'about-you':
      'Det er mest dit navn, din e-mailadresse eller navnet på denne tjeneste, så den er let at gætte. Vælg en anden.',
    unreadable: 'Den indeholder tegn, som intet tastatur giver. Vælg en anden.',
  },
};
