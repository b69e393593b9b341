import type { Words } from '#locales/words.ts';

/** Mails, in Norwegian. */
export const mail: Words['mail'] = {
  greeting: (name) => `Hei, ${name}`,
  circumstances: ({ when, where, browser }) => `Når: ${when}\nFra: ${where}\nNettleser: ${browser}`,
  notMe:
    'Var dette deg, trenger du ikke gjøre noe. Var det ikke deg, bytter du passordet nå og ser på kontoen din:',
  unknownPlace: 'kommandolinjen til innloggingstjenesten',
  signature: (service) => `${service}`,
  passwordLink: {
    subject: (service) => `Lag et nytt passord for ${service}`,
    text: 'Noen, forhåpentligvis du, har bedt om å få lage et nytt passord for denne kontoen. Denne lenken virker én gang, innen 30 minutter:',
    ignore: 'Har du ikke bedt om den, skal du ikke gjøre noe. Passordet ditt blir som det er.',
  },
  notices: {
    'enrolment-finished': {
      subject: 'Kontoen din er nå beskyttet',
      text: 'Fra nå av bekrefter telefonen din at det er deg, i alle tilknyttede tjenester.',
    },
    'app-linked': {
      subject: 'En autentiseringsapp ble koblet til',
      text: 'En autentiseringsapp ble koblet til kontoen din.',
    },
    'app-replaced': {
      subject: 'Autentiseringsappen din ble byttet ut',
      text: 'En annen autentiseringsapp ble koblet til kontoen din. Den forrige virker ikke lenger.',
    },
    'app-unlinked': {
      subject: 'Autentiseringsappen din ble koblet fra',
      text: 'Autentiseringsappen ble koblet fra, så kontoen din er ikke lenger beskyttet av telefonen.',
    },
    'phone-linked': {
      subject: 'En telefon ble koblet til',
      text: 'En telefon med Twofold Authenticator ble koblet til kontoen din, og kan bekrefte at det er deg.',
    },
    'phone-unlinked': {
      subject: 'En telefon ble koblet fra',
      text: 'En telefon med Twofold Authenticator ble koblet fra kontoen din. Den kan ikke bekrefte noe lenger.',
    },
    'phone-lost': {
      subject: 'En mistet telefon ble koblet fra',
      text: 'En telefon ble meldt mistet, og kan ikke bekrefte noe lenger. Alle andre nettlesere ble logget ut.',
    },
    'not-me': {
      subject: 'Noen kan kjenne passordet ditt',
      text: 'På telefonen svarte du «Det var ikke meg». Innloggingen ble avbrutt, og telefonen får ingen forespørsler på en time. Bytt passordet ditt nå: Fra da av blir telefonen spurt igjen.',
    },
    'phone-added': {
      subject: 'En reservetelefon ble lagt til',
      text: 'En reservetelefon ble lagt til for kontoen din. SMS er lettere å fange opp for andre enn en app, så det bruker vi sist.',
    },
    'phone-changed': {
      subject: 'Reservetelefonen din ble endret',
      text: 'Reservetelefonen for kontoen din ble endret til et annet nummer.',
    },
    'phone-removed': {
      subject: 'Reservetelefonen din ble fjernet',
      text: 'Reservetelefonen ble fjernet fra kontoen din.',
    },
    'recovery-code-replaced': {
      subject: 'Du har en ny gjenopprettingskode',
      text: 'En ny gjenopprettingskode ble lagret. Den forrige virker ikke lenger.',
    },
    'recovery-code-used': {
      subject: 'Gjenopprettingskoden din ble brukt',
      text: 'Noen logget inn med passordet ditt og gjenopprettingskoden din, og kan nå koble til en ny telefon. Alle nettlesere ble logget ut.',
    },
    'password-changed': {
      subject: 'Passordet ditt ble byttet',
      text: 'Passordet for kontoen din ble byttet. Alle andre nettlesere ble logget ut.',
    },
    'new-browser': {
      subject: 'En ny nettleser logget inn',
      text: 'Kontoen din ble brukt i en nettleser som vi ikke har sett før.',
    },
    'wrong-codes': {
      subject: 'Mange feil koder for kontoen din',
      text: 'Noen som kjenner passordet ditt, skrev inn mange feil koder. Alle ble avvist.',
    },
    'authenticator-disabled': {
      subject: 'En måte å bekrefte på ble slått av',
      text: 'Etter hundre feil forsøk ble en av måtene å bekrefte på slått av. Koble den til igjen på kontosiden din.',
    },
    'unlinked-by-operator': {
      subject: 'Telefonen din ble koblet fra',
      text: 'De som driver innloggingstjenesten, koblet fra måtene du bekrefter på for kontoen din. Du setter dem opp igjen når du logger inn.',
    },
  },
};
