import type { Words } from '#locales/words.ts';

/** "Activity" on the account page, in Danish. */
export const activity: Words['activity'] = {
  events: {
    'account.created': 'Kontoen blev oprettet',
    'account.disabled': 'Kontoen blev lukket',
    'account.enabled': 'Kontoen blev åbnet igen',
    'sign-in.password': { success: 'Adgangskoden var rigtig', failure: 'En forkert adgangskode blev prøvet' },
    'sign-in.confirmation': {
      success: {
        push: 'Bekræftet på telefonen',
        totp: 'Bekræftet med godkendelsesappen',
        sms: 'Bekræftet med sms',
        'recovery-code': 'Gendannelseskoden blev brugt',
      },
      failure: {
        push: 'Telefonen havde ikke bekræftet',
        totp: {
          other: 'En kode fra appen blev afvist',
          replayed: 'En kode fra appen blev afvist: Den var brugt før',
          clock: 'En kode fra appen blev afvist: Telefonens ur går forkert',
          'other-app': 'En kode fra en app, der ikke længere er koblet til, blev afvist',
        },
        sms: {
          other: 'En kode fra en sms blev afvist',
          replayed: 'En kode fra en sms blev afvist: Den var brugt før',
          expired: 'En kode fra en sms blev afvist: Den var for gammel',
        },
        'recovery-code': 'En gendannelseskode blev afvist',
      },
    },
    'sign-in.rehearsal': {
      success: 'En vej ind uden telefonen blev prøvet, og den virker',
      failure: 'En vej ind uden telefonen blev prøvet med en forkert kode',
    },
    'session.opened': 'Logget ind',
    'session.ended': {
      other: 'Logget ud',
      'another-browser': 'Logget ud i en anden browser',
      everywhere: 'Logget ud alle andre steder',
    },
    'session.postponed': 'Beskyttelse af kontoen blev udskudt',
    'authenticator.linked': {
      push: 'Telefon koblet til',
      totp: 'Godkendelsesapp koblet til',
      sms: 'Reservetelefon tilføjet',
      'recovery-code': 'Gendannelseskode gemt',
    },
    'authenticator.replaced': {
      push: 'Telefon koblet til',
      totp: 'Godkendelsesapp udskiftet',
      sms: 'Reservetelefon rettet',
      'recovery-code': 'Gendannelseskode udskiftet',
    },
    'authenticator.unlinked': {
      push: 'Telefon koblet fra',
      totp: 'Godkendelsesapp koblet fra',
      sms: 'Reservetelefon fjernet',
      'recovery-code': 'Gendannelseskode fjernet',
    },
    'authenticator.disabled': {
      push: {
        other: 'Telefonen blev slået fra',
        'by-phone': 'Telefonen blev koblet fra i appen på telefonen',
        lost: 'Den mistede telefon blev koblet fra',
      },
      totp: {
        other: 'Godkendelsesappen blev slået fra: for mange forkerte koder',
        lost: 'Appen på den mistede telefon blev koblet fra',
      },
      sms: 'Reservetelefonen blev slået fra: for mange forkerte koder',
      'recovery-code': 'Gendannelseskoden blev slået fra: for mange forkerte forsøg',
    },
    'enrolment.finished': 'Kontoen blev beskyttet',
    'enrolment.code': {
      success: 'Den app, der kobles til, viste den rigtige kode',
      failure: 'Den app, der kobles til, viste en forkert kode',
    },
    'text.requested': { success: 'En kode blev sendt på sms', failure: 'Der blev bedt om for mange sms’er' },
    'phone.linking': 'En telefon åbnede linket til tilkobling',
    'phone.key-changed': 'Låsen til appen på telefonen blev ændret',
    'request.asked': {
      success: 'En anmodning blev sendt til telefonen',
      failure: {
        other: 'En anmodning til telefonen blev afvist: for mange',
        paused: 'En anmodning til telefonen blev afvist: De er sat på pause',
      },
    },
    'request.answered': {
      success: {
        other: 'Bekræftet på telefonen',
        linking: 'Telefonen, der blev koblet til, besvarede testen',
        check: 'En testnotifikation nåede telefonen',
      },
      failure: {
        other: 'Et svar fra telefonen blev afvist',
        denied: 'Afvist på telefonen',
        'not-me': 'Der blev trykket på ”Det var ikke mig” på telefonen',
        'wrong-number': 'Et forkert tal blev indtastet på telefonen',
      },
    },
    'password.changed': {
      success: 'Adgangskoden blev skiftet',
      failure: 'Et skift af adgangskode blev afvist',
    },
    'password-link.requested': 'Et link til en ny adgangskode blev sendt',
    'password-link.used': 'Et link til en ny adgangskode blev brugt',
    'application.opened': (application) => `Åbnede ${application}`,
    'application.refused': (application) => `Ikke lukket ind i ${application}`,
    'one-time.replayed': 'Noget, der virker én gang, blev brugt igen og afvist',
    'client.added': (application) => `Tilknyttede ${application}`,
    'signing-key.rotated': 'Signeringsnøglen blev udskiftet',
  },
  something: 'Der skete noget med denne konto',
  someApplication: 'en tjeneste',
  byOperator: 'Af dem, der driver logintjenesten',
  unknownPlace: 'Ukendt',
};
