import { format } from '#locales/nl/format.ts';
import type { Words } from '#locales/words.ts';

/** Forgotten, set and changed passwords, in Dutch. */
export const password: Words['password'] = {
  forgotten: {
    heading: 'Wachtwoord vergeten?',
    lead: 'Geef ons je e-mailadres. Als er een account bij hoort, sturen we een link om een nieuw wachtwoord in te stellen.',
    email: 'E-mailadres',
    submit: 'Link sturen',
    emailMissing: 'Vul je e-mailadres in.',
    emailMalformed: 'Vul een e-mailadres in zoals naam@example.com.',
    sentHeading: 'Kijk in je mail',
    sent: 'Als er een account is met dit e-mailadres, is er een link onderweg. Die werkt één keer, 30 minuten lang.',
    secondStays:
      'Je telefoon bevestigt nog steeds dat jij het bent: een nieuw wachtwoord verandert dat niet.',
    back: 'Terug naar inloggen',
    throttled: (seconds) =>
      `Er zijn te veel links aangevraagd. Probeer het over ${format.wait(seconds)} opnieuw.`,
  },
  set: {
    heading: 'Stel een nieuw wachtwoord in',
    lead: (least) =>
      `Minstens ${least} tekens. Een paar woorden die je kunt onthouden, zijn beter dan één vreemd woord.`,
    password: 'Nieuw wachtwoord',
    submit: 'Wachtwoord opslaan',
    deadHeading: 'Deze link werkt niet meer',
    dead: 'Links werken één keer en maar kort. Ze stoppen ook als het wachtwoord wordt gewijzigd. Vraag een nieuwe aan.',
    again: 'Nieuwe link sturen',
  },
  change: {
    heading: 'Wijzig je wachtwoord',
    current: 'Huidig wachtwoord',
    wrongCurrent: 'Dit is niet je huidige wachtwoord.',
    others: 'Overal elders word je uitgelogd.',
  },
  refusals: {
    'too-short': (least) => `Dit is te kort. Gebruik minstens ${least} tekens.`,
    'too-long': 'Dit is te lang. Gebruik hoogstens 256 tekens.',
    common: 'Dit wachtwoord staat op de lijsten die aanvallers als eerste proberen. Kies een ander.',
    'about-you':
      'Dit is vooral je naam, je e-mailadres of de naam van deze dienst, en dus makkelijk te raden. Kies een ander.',
    unreadable: 'Er staan tekens in die op geen enkel toetsenbord zitten. Kies een ander.',
  },
};
