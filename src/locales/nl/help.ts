import type { Words } from '#locales/words.ts';

/** The page of help, in Dutch. */
export const help: Words['help'] = {
  heading: 'Hulp',
  lead: 'Zoek wat er bij jou is gebeurd. Wat je was begonnen, is niet weg: ga terug in je browser en ga verder.',
  code: {
    heading: 'De code uit mijn app wordt niet geaccepteerd',
    newest: (service) =>
      `Vul de code in die de app op dit moment voor ${service} toont. Die wisselt elke 30 seconden en elke code werkt één keer.`,
    clock:
      'Wordt ook de volgende geweigerd? Dan loopt de klok van je telefoon waarschijnlijk verkeerd. Zet die op automatisch.',
    compare: 'Je klok met die van ons vergelijken',
  },
  text: {
    heading: 'Er komt geen sms',
    signal:
      'Kijk of de telefoon bereik heeft en niet in de vliegtuigstand staat. Een sms kan een minuut duren. Druk daarna op ‘Nieuwe code sturen’.',
    other: 'Komt er nog steeds geen, druk dan op ‘Andere manier kiezen’.',
  },
  phone: {
    heading: 'Mijn telefoon is kwijt, kapot of nieuw',
    lost: 'Log in met je wachtwoord zoals altijd en kies dan ‘Ik ben mijn telefoon kwijt’. De pagina laat zien wat nog werkt.',
    new: 'Heb je de oude telefoon nog? Vervang dan de app op je accountpagina voordat je de telefoon wegdoet.',
    account: 'Naar je account',
  },
  password: {
    heading: 'Ik ben mijn wachtwoord vergeten',
    link: 'We kunnen je een link mailen om een nieuw wachtwoord in te stellen. Je telefoon bevestigt nog steeds dat jij het bent.',
    forgotten: 'Stuur me een link',
    ask: 'Vraag de beheerder van deze dienst om een link om een nieuw wachtwoord in te stellen.',
  },
  stranger: {
    heading: 'Er is iets gebeurd dat ik niet heb gedaan',
    change:
      'Misschien kent iemand je wachtwoord. Wijzig het nu: elke andere browser wordt uitgelogd. Lees daarna ‘Activiteit’ op je accountpagina.',
    password: 'Mijn wachtwoord wijzigen',
    never: 'Wie je helpt, heeft je wachtwoord, een code of je herstelcode nooit nodig. Geef ze aan niemand.',
  },
  guide: {
    heading: 'Zelf opzoeken',
    troubleshooting: 'Kies wat je ziet en zoek uit wat er mis is',
    read: 'Handleiding lezen',
  },
  desk: {
    heading: 'Heeft dit allemaal niet geholpen?',
    ask: 'Vraag het de beheerder van deze dienst. Die kan zorgen dat je weer een telefoon kunt koppelen.',
    mail: (address) => `Schrijf naar ${address}`,
    telephone: (number) => `Bel ${number}`,
    page: 'Naar de helpdesk',
  },
};
