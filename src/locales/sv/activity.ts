import type { Words } from '#locales/words.ts';

/** "Activity" on the account page, in Swedish. */
export const activity: Words['activity'] = {
  events: {
    'account.created': 'Kontot skapades',
    'account.disabled': 'Kontot stängdes',
    'account.enabled': 'Kontot öppnades igen',
    'sign-in.password': { success: 'Lösenordet var rätt', failure: 'Ett felaktigt lösenord prövades' },
    'sign-in.confirmation': {
      success: {
        push: 'Bekräftat på telefonen',
        totp: 'Bekräftat med autentiseringsappen',
        sms: 'Bekräftat med sms',
        'recovery-code': 'Återställningskoden användes',
      },
      failure: {
        push: 'Telefonen hade inte bekräftat',
        totp: {
          other: 'En kod från appen godtogs inte',
          replayed: 'En kod från appen godtogs inte: den hade använts förut',
          clock: 'En kod från appen godtogs inte: telefonens klocka går fel',
          'other-app': 'En kod från en app som inte längre är kopplad godtogs inte',
        },
        sms: {
          other: 'En kod från ett sms godtogs inte',
          replayed: 'En kod från ett sms godtogs inte: den hade använts förut',
          expired: 'En kod från ett sms godtogs inte: den var för gammal',
        },
        'recovery-code': 'En återställningskod godtogs inte',
      },
    },
    'sign-in.rehearsal': {
      success: 'En väg in utan telefonen prövades, och den fungerar',
      failure: 'En väg in utan telefonen prövades med fel kod',
    },
    'session.opened': 'Inloggad',
    'session.ended': {
      other: 'Utloggad',
      'another-browser': 'Utloggad i en annan webbläsare',
      everywhere: 'Utloggad överallt annars',
    },
    'session.postponed': 'Skyddet av kontot sköts upp',
    'authenticator.linked': {
      push: 'Telefon kopplad',
      totp: 'Autentiseringsapp kopplad',
      sms: 'Reservtelefon tillagd',
      'recovery-code': 'Återställningskod sparad',
    },
    'authenticator.replaced': {
      push: 'Telefon kopplad',
      totp: 'Autentiseringsapp utbytt',
      sms: 'Reservtelefon ändrad',
      'recovery-code': 'Återställningskod utbytt',
    },
    'authenticator.unlinked': {
      push: 'Telefon bortkopplad',
      totp: 'Autentiseringsapp bortkopplad',
      sms: 'Reservtelefon borttagen',
      'recovery-code': 'Återställningskod borttagen',
    },
    'authenticator.disabled': {
      push: {
        other: 'Telefonen stängdes av',
        'by-phone': 'Telefonen kopplades bort i appen på telefonen',
        lost: 'Den borttappade telefonen kopplades bort',
      },
      totp: {
        other: 'Autentiseringsappen stängdes av: för många felaktiga koder',
        lost: 'Appen på den borttappade telefonen kopplades bort',
      },
      sms: 'Reservtelefonen stängdes av: för många felaktiga koder',
      'recovery-code': 'Återställningskoden stängdes av: för många felaktiga försök',
    },
    'enrolment.finished': 'Kontot skyddades',
    'enrolment.code': {
      success: 'Appen som kopplas visade rätt kod',
      failure: 'Appen som kopplas visade fel kod',
    },
    'text.requested': { success: 'En kod skickades med sms', failure: 'För många sms begärdes' },
    'phone.linking': 'En telefon öppnade länken för koppling',
    'phone.key-changed': 'Låset för appen på telefonen ändrades',
    'request.asked': {
      success: 'En förfrågan skickades till telefonen',
      failure: {
        other: 'En förfrågan till telefonen stoppades: för många',
        paused: 'En förfrågan till telefonen stoppades: de är pausade',
      },
    },
    'request.answered': {
      success: {
        other: 'Bekräftat på telefonen',
        linking: 'Telefonen som kopplades svarade på testet',
        check: 'En testnotis nådde telefonen',
      },
      failure: {
        other: 'Ett svar från telefonen godtogs inte',
        denied: 'Nekat på telefonen',
        'not-me': '”Det var inte jag” trycktes på telefonen',
        'wrong-number': 'Fel siffror skrevs in på telefonen',
      },
    },
    'password.changed': { success: 'Lösenordet byttes', failure: 'Ett byte av lösenord godtogs inte' },
    'password-link.requested': 'En länk för nytt lösenord skickades',
    'password-link.used': 'En länk för nytt lösenord användes',
    'application.opened': (application) => `Öppnade ${application}`,
    'application.refused': (application) => `Inte insläppt i ${application}`,
    'one-time.replayed': 'Något som fungerar en gång användes igen och godtogs inte',
    'client.added': (application) => `Anslöt ${application}`,
    'signing-key.rotated': 'Signeringsnyckeln byttes ut',
  },
  something: 'Något hände med det här kontot',
  someApplication: 'en tjänst',
  byOperator: 'Av dem som driver inloggningstjänsten',
  unknownPlace: 'Okänt',
};
