import type { Words } from '#locales/words.ts';

/** "Activity" on the account page, in Norwegian. */
export const activity: Words['activity'] = {
  events: {
    'account.created': 'Kontoen ble opprettet',
    'account.disabled': 'Kontoen ble stengt',
    'account.enabled': 'Kontoen ble åpnet igjen',
    'sign-in.password': { success: 'Passordet var riktig', failure: 'Et feil passord ble prøvd' },
    'sign-in.confirmation': {
      success: {
        push: 'Bekreftet på telefonen',
        totp: 'Bekreftet med autentiseringsappen',
        sms: 'Bekreftet med SMS',
        'recovery-code': 'Gjenopprettingskoden ble brukt',
      },
      failure: {
        push: 'Telefonen hadde ikke bekreftet',
        totp: {
          other: 'En kode fra appen ble avvist',
          replayed: 'En kode fra appen ble avvist: Den var brukt før',
          clock: 'En kode fra appen ble avvist: Klokken på telefonen går feil',
          'other-app': 'En kode fra en app som ikke lenger er koblet til, ble avvist',
        },
        sms: {
          other: 'En kode fra SMS ble avvist',
          replayed: 'En kode fra SMS ble avvist: Den var brukt før',
          expired: 'En kode fra SMS ble avvist: Den var for gammel',
        },
        'recovery-code': 'En gjenopprettingskode ble avvist',
      },
    },
    'sign-in.rehearsal': {
      success: 'En vei inn uten telefonen ble prøvd, og den virker',
      failure: 'En vei inn uten telefonen ble prøvd med feil kode',
    },
    'session.opened': 'Logget inn',
    'session.ended': {
      other: 'Logget ut',
      'another-browser': 'Logget ut i en annen nettleser',
      everywhere: 'Logget ut alle andre steder',
    },
    'session.postponed': 'Beskyttelse av kontoen ble utsatt',
    'authenticator.linked': {
      push: 'Telefon koblet til',
      totp: 'Autentiseringsapp koblet til',
      sms: 'Reservetelefon lagt til',
      'recovery-code': 'Gjenopprettingskode lagret',
    },
    'authenticator.replaced': {
      push: 'Telefon koblet til',
      totp: 'Autentiseringsapp byttet ut',
      sms: 'Reservetelefon endret',
      'recovery-code': 'Gjenopprettingskode byttet ut',
    },
    'authenticator.unlinked': {
      push: 'Telefon koblet fra',
      totp: 'Autentiseringsapp koblet fra',
      sms: 'Reservetelefon fjernet',
      'recovery-code': 'Gjenopprettingskode fjernet',
    },
    'authenticator.disabled': {
      push: {
        other: 'Telefonen ble slått av',
        'by-phone': 'Telefonen ble koblet fra i appen på telefonen',
        lost: 'Den mistede telefonen ble koblet fra',
      },
      totp: {
        other: 'Autentiseringsappen ble slått av: for mange feil koder',
        lost: 'Appen på den mistede telefonen ble koblet fra',
      },
      sms: 'Reservetelefonen ble slått av: for mange feil koder',
      'recovery-code': 'Gjenopprettingskoden ble slått av: for mange feil forsøk',
    },
    'enrolment.finished': 'Kontoen ble beskyttet',
    'enrolment.code': {
      success: 'Appen som kobles til, viste riktig kode',
      failure: 'Appen som kobles til, viste feil kode',
    },
    'text.requested': { success: 'En kode ble sendt på SMS', failure: 'Det ble bedt om for mange SMS-er' },
    'phone.linking': 'En telefon åpnet lenken for tilkobling',
    'phone.key-changed': 'Låsen for appen på telefonen ble endret',
    'request.asked': {
      success: 'En forespørsel ble sendt til telefonen',
      failure: {
        other: 'En forespørsel til telefonen ble avvist: for mange',
        paused: 'En forespørsel til telefonen ble avvist: De er satt på pause',
      },
    },
    'request.answered': {
      success: {
        other: 'Bekreftet på telefonen',
        linking: 'Telefonen som ble koblet til, svarte på testen',
        check: 'Et testvarsel nådde telefonen',
      },
      failure: {
        other: 'Et svar fra telefonen ble avvist',
        denied: 'Avvist på telefonen',
        'not-me': '«Det var ikke meg» ble trykket på telefonen',
        'wrong-number': 'Et feil tall ble skrevet inn på telefonen',
      },
    },
    'password.changed': { success: 'Passordet ble byttet', failure: 'Et bytte av passord ble avvist' },
    'password-link.requested': 'En lenke for nytt passord ble sendt',
    'password-link.used': 'En lenke for nytt passord ble brukt',
    'application.opened': (application) => `Åpnet ${application}`,
    'application.refused': (application) => `Ikke sluppet inn i ${application}`,
    'one-time.replayed': 'Noe som virker én gang, ble brukt igjen og avvist',
    'client.added': (application) => `Knyttet til ${application}`,
    'signing-key.rotated': 'Signeringsnøkkelen ble byttet ut',
  },
  something: 'Noe skjedde med denne kontoen',
  someApplication: 'en tjeneste',
  byOperator: 'Av dem som driver innloggingstjenesten',
  unknownPlace: 'Ikke kjent',
};
