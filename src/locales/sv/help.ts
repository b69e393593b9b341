import type { Words } from '#locales/words.ts';

/** The page of help, in Swedish. */
export const help: Words['help'] = {
  heading: 'Hjälp',
  lead: 'Leta upp det som har hänt dig. Det du påbörjade är inte borta: gå tillbaka i webbläsaren och fortsätt.',
  code: {
    heading: 'Koden från appen godtas inte',
    newest: (service) =>
      `Skriv koden som appen visar för ${service} just nu. Den byts var trettionde sekund, och varje kod fungerar en gång.`,
    clock:
      'Om inte heller nästa kod godtas går telefonens klocka förmodligen fel. Låt telefonen ställa den automatiskt.',
    compare: 'Jämför din klocka med vår',
  },
  text: {
    heading: 'Det kommer inget sms',
    signal:
      'Se till att telefonen har täckning och inte är i flygplansläge. Ett sms kan ta en minut. Tryck sedan på ”Skicka en ny kod”.',
    other: 'Om det fortfarande inte kommer något trycker du på ”Prova ett annat sätt”.',
  },
  phone: {
    heading: 'Telefonen är borta, trasig eller ny',
    lost: 'Logga in med ditt lösenord som vanligt och välj ”Jag har tappat bort telefonen”. Sidan visar vad som fortfarande fungerar.',
    new: 'Om du har den gamla telefonen kvar byter du ut appen på din kontosida innan du lämnar ifrån dig telefonen.',
    account: 'Gå till ditt konto',
  },
  password: {
    heading: 'Jag har glömt mitt lösenord',
    link: 'Vi kan skicka en länk till din e-post, så att du kan välja ett nytt. Telefonen bekräftar fortfarande att det är du.',
    forgotten: 'Skicka en länk till mig',
    ask: 'Be dem som driver inloggningstjänsten om en länk för att välja ett nytt.',
  },
  stranger: {
    heading: 'Det hände något som inte var jag',
    change:
      'Någon kan ha fått reda på ditt lösenord. Byt det nu, då loggas alla andra webbläsare ut. Läs sedan ”Aktivitet” på din kontosida.',
    password: 'Byt mitt lösenord',
    never:
      'Ingen som hjälper dig behöver ditt lösenord, en kod eller din återställningskod. Lämna inte ut dem till någon.',
  },
  guide: {
    heading: 'Leta upp svaret själv',
    troubleshooting: 'Välj det du ser och ta reda på vad som är fel',
    read: 'Läs guiden',
  },
  desk: {
    heading: 'Hjälpte inget av det?',
    ask: 'Kontakta dem som driver inloggningstjänsten. De kan låta dig koppla en telefon igen.',
    mail: (address) => `Skriv till ${address}`,
    telephone: (number) => `Ring ${number}`,
    page: 'Gå till supporten',
  },
};
