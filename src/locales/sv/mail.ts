import type { Words } from '#locales/words.ts';

/** Mails, in Swedish. */
export const mail: Words['mail'] = {
  greeting: (name) => `Hej ${name},`,
  circumstances: ({ when, where, browser }) => `När: ${when}\nFrån: ${where}\nWebbläsare: ${browser}`,
  notMe:
    'Om det var du behöver du inte göra något. Om det inte var du byter du ditt lösenord nu och ser över ditt konto:',
  unknownPlace: 'inloggningstjänstens kommandorad',
  signature: (service) => `${service}`,
  passwordLink: {
    subject: (service) => `Välj ett nytt lösenord för ${service}`,
    text: 'Någon, förhoppningsvis du, har bett om att få välja ett nytt lösenord för det här kontot. Länken fungerar en gång, inom 30 minuter:',
    ignore: 'Om du inte har bett om den behöver du inte göra något. Ditt lösenord förblir som det är.',
  },
  notices: {
    'enrolment-finished': {
      subject: 'Ditt konto är nu skyddat',
      text: 'Från och med nu bekräftar din telefon att det är du, i alla anslutna tjänster.',
    },
    'app-linked': {
      subject: 'En autentiseringsapp kopplades',
      text: 'En autentiseringsapp kopplades till ditt konto.',
    },
    'app-replaced': {
      subject: 'Din autentiseringsapp byttes ut',
      text: 'En annan autentiseringsapp kopplades till ditt konto. Den förra fungerar inte längre.',
    },
    'app-unlinked': {
      subject: 'Din autentiseringsapp kopplades bort',
      text: 'Autentiseringsappen kopplades bort, så ditt konto skyddas inte längre av din telefon.',
    },
    'phone-linked': {
      subject: 'En telefon kopplades',
      text: 'En telefon med Twofold Authenticator kopplades till ditt konto, och kan bekräfta att det är du.',
    },
    'phone-unlinked': {
      subject: 'En telefon kopplades bort',
      text: 'En telefon med Twofold Authenticator kopplades bort från ditt konto. Den kan inte bekräfta något längre.',
    },
    'phone-lost': {
      subject: 'En borttappad telefon kopplades bort',
      text: 'En telefon anmäldes som borttappad och kan inte bekräfta något längre. Alla andra webbläsare loggades ut.',
    },
    'not-me': {
      subject: 'Någon kan ha fått reda på ditt lösenord',
      text: 'På telefonen svarade du ”Det var inte jag”. Den inloggningen avbröts, och inga förfrågningar skickas till din telefon under en timme. Byt ditt lösenord nu: därefter får din telefon förfrågningar igen.',
    },
    'phone-added': {
      subject: 'En reservtelefon lades till',
      text: 'En reservtelefon lades till för ditt konto. Sms är lättare för andra att komma åt än en app, så vi använder dem sist.',
    },
    'phone-changed': {
      subject: 'Din reservtelefon ändrades',
      text: 'Reservtelefonen för ditt konto ändrades till ett annat nummer.',
    },
    'phone-removed': {
      subject: 'Din reservtelefon togs bort',
      text: 'Reservtelefonen togs bort från ditt konto.',
    },
    'recovery-code-replaced': {
      subject: 'Du har en ny återställningskod',
      text: 'En ny återställningskod sparades. Den förra fungerar inte längre.',
    },
    'recovery-code-used': {
      subject: 'Din återställningskod användes',
      text: 'Någon loggade in med ditt lösenord och din återställningskod, och kan nu koppla en ny telefon. Alla webbläsare loggades ut.',
    },
    'password-changed': {
      subject: 'Ditt lösenord byttes',
      text: 'Lösenordet för ditt konto byttes. Alla andra webbläsare loggades ut.',
    },
    'new-browser': {
      subject: 'En ny webbläsare loggade in',
      text: 'Ditt konto användes i en webbläsare som vi inte hade sett förut.',
    },
    'wrong-codes': {
      subject: 'Många felaktiga koder för ditt konto',
      text: 'Någon som kan ditt lösenord skrev många felaktiga koder. Ingen av dem godtogs.',
    },
    'authenticator-disabled': {
      subject: 'Ett sätt att bekräfta stängdes av',
      text: 'Efter hundra felaktiga försök stängdes ett sätt att bekräfta av. Koppla det igen på din kontosida.',
    },
    'unlinked-by-operator': {
      subject: 'Din telefon kopplades bort',
      text: 'De som driver inloggningstjänsten kopplade bort sätten att bekräfta för ditt konto. Du ordnar dem igen när du loggar in.',
    },
  },
};
