import type { Words } from '#locales/words.ts';

/** Mails, in Danish. */
export const mail: Words['mail'] = {
  greeting: (name) => `Hej ${name}`,
  circumstances: ({ when, where, browser }) => `Hvornår: ${when}\nFra: ${where}\nBrowser: ${browser}`,
  notMe:
    'Hvis det var dig, skal du ikke gøre noget. Hvis det ikke var dig, skal du skifte din adgangskode nu og se på din konto:',
  unknownPlace: 'logintjenestens kommandolinje',
  signature: (service) => `${service}`,
  passwordLink: {
    subject: (service) => `Vælg en ny adgangskode til ${service}`,
    text: 'Nogen, forhåbentlig dig, har bedt om at vælge en ny adgangskode til denne konto. Dette link virker én gang, inden for 30 minutter:',
    ignore: 'Hvis du ikke har bedt om det, skal du ikke gøre noget. Din adgangskode forbliver, som den er.',
  },
  notices: {
    'enrolment-finished': {
      subject: 'Din konto er nu beskyttet',
      text: 'Fra nu af bekræfter din telefon, at det er dig, i alle tilknyttede tjenester.',
    },
    'app-linked': {
      subject: 'En godkendelsesapp blev koblet til',
      text: 'En godkendelsesapp blev koblet til din konto.',
    },
    'app-replaced': {
      subject: 'Din godkendelsesapp blev udskiftet',
      text: 'En anden godkendelsesapp blev koblet til din konto. Den forrige virker ikke længere.',
    },
    'app-unlinked': {
      subject: 'Din godkendelsesapp blev koblet fra',
      text: 'Godkendelsesappen blev koblet fra, så din konto er ikke længere beskyttet af din telefon.',
    },
    'phone-linked': {
      subject: 'En telefon blev koblet til',
      text: 'En telefon med Twofold Authenticator blev koblet til din konto og kan bekræfte, at det er dig.',
    },
    'phone-unlinked': {
      subject: 'En telefon blev koblet fra',
      text: 'En telefon med Twofold Authenticator blev koblet fra din konto. Den kan ikke bekræfte noget mere.',
    },
    'phone-lost': {
      subject: 'En mistet telefon blev koblet fra',
      text: 'En telefon blev meldt mistet og kan ikke bekræfte noget mere. Alle andre browsere blev logget ud.',
    },
    'not-me': {
      subject: 'Nogen kender måske din adgangskode',
      text: 'På din telefon svarede du ”Det var ikke mig”. Det login blev afbrudt, og der sendes ingen anmodninger til din telefon i en time. Skift din adgangskode nu. Derefter får din telefon anmodninger igen.',
    },
    'phone-added': {
      subject: 'En reservetelefon blev tilføjet',
      text: 'En reservetelefon blev tilføjet til din konto. Sms’er er nemmere at opsnappe end en app, så vi bruger dem sidst.',
    },
    'phone-changed': {
      subject: 'Din reservetelefon blev rettet',
      text: 'Reservetelefonen til din konto blev rettet til et andet nummer.',
    },
    'phone-removed': {
      subject: 'Din reservetelefon blev fjernet',
      text: 'Reservetelefonen blev fjernet fra din konto.',
    },
    'recovery-code-replaced': {
      subject: 'Du har en ny gendannelseskode',
      text: 'En ny gendannelseskode blev gemt. Den forrige virker ikke længere.',
    },
    'recovery-code-used': {
      subject: 'Din gendannelseskode blev brugt',
      text: 'Nogen loggede ind med din adgangskode og din gendannelseskode og kan nu koble en ny telefon til. Alle browsere blev logget ud.',
    },
    'password-changed': {
      subject: 'Din adgangskode blev skiftet',
      text: 'Adgangskoden til din konto blev skiftet. Alle andre browsere blev logget ud.',
    },
    'new-browser': {
      subject: 'En ny browser loggede ind',
      text: 'Din konto blev brugt i en browser, som vi ikke havde set før.',
    },
    'wrong-codes': {
      subject: 'Mange forkerte koder til din konto',
      text: 'Nogen, der kender din adgangskode, indtastede mange forkerte koder. De blev alle afvist.',
    },
    'authenticator-disabled': {
      subject: 'En måde at bekræfte på blev slået fra',
      text: 'Efter hundrede forkerte forsøg blev en måde at bekræfte på slået fra. Kobl den til igen på din kontoside.',
    },
    'unlinked-by-operator': {
      subject: 'Din telefon blev koblet fra',
      text: 'De, der driver logintjenesten, har koblet dine måder at bekræfte på fra din konto. Du sætter dem op igen, når du logger ind.',
    },
  },
};
