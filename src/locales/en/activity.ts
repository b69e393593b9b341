/**
 * "Activity" on the account page: what happened, as a person would say it. By event, and where it makes a
 * difference by outcome, by what it was done with, and by reason (`other` for all reasons without words).
 */
export const activity = {
  events: {
    'account.created': 'Account made',
    'account.disabled': 'Account closed',
    'account.enabled': 'Account opened again',
    'sign-in.password': { success: 'Password was right', failure: 'A wrong password was tried' },
    'sign-in.confirmation': {
      success: {
        push: 'Confirmed on the phone',
        totp: 'Confirmed with the authenticator app',
        sms: 'Confirmed by text message',
        'recovery-code': 'The recovery code was used',
      },
      failure: {
        push: 'The phone had not confirmed',
        totp: {
          other: 'A code of the app was refused',
          replayed: 'A code of the app was refused: it had been used before',
          clock: "A code of the app was refused: the phone's clock is wrong",
          'other-app': 'A code of an app that is not linked any more was refused',
        },
        sms: {
          other: 'A texted code was refused',
          replayed: 'A texted code was refused: it had been used before',
          expired: 'A texted code was refused: it was too old',
        },
        'recovery-code': 'A recovery code was refused',
      },
    },
    'sign-in.rehearsal': {
      success: 'A way in without the phone was tried, and works',
      failure: 'A way in without the phone was tried with a wrong code',
    },
    'session.opened': 'Signed in',
    'session.ended': {
      other: 'Signed out',
      'another-browser': 'Signed out in another browser',
      everywhere: 'Signed out everywhere else',
    },
    'session.postponed': 'Protecting the account was left for later',
    'authenticator.linked': {
      push: 'Phone linked',
      totp: 'Authenticator app linked',
      sms: 'Backup phone added',
      'recovery-code': 'Recovery code saved',
    },
    'authenticator.replaced': {
      push: 'Phone linked',
      totp: 'Authenticator app replaced',
      sms: 'Backup phone changed',
      'recovery-code': 'Recovery code replaced',
    },
    'authenticator.unlinked': {
      push: 'Phone unlinked',
      totp: 'Authenticator app unlinked',
      sms: 'Backup phone removed',
      'recovery-code': 'Recovery code removed',
    },
    'authenticator.disabled': {
      push: {
        other: 'The phone was switched off',
        'by-phone': 'The phone was unlinked in its app',
        lost: 'The lost phone was unlinked',
      },
      totp: {
        other: 'The authenticator app was switched off: too many wrong codes',
        lost: 'The app on the lost phone was unlinked',
      },
      sms: 'The backup phone was switched off: too many wrong codes',
      'recovery-code': 'The recovery code was switched off: too many wrong attempts',
    },
    'enrolment.finished': 'Account protected',
    'enrolment.code': {
      success: 'The app being linked showed the right code',
      failure: 'The app being linked showed a wrong code',
    },
    'text.requested': { success: 'A code was texted', failure: 'Too many texts were asked for' },
    'phone.linking': 'A phone opened the link of the setup',
    'phone.key-changed': 'The lock of the app on the phone was changed',
    'request.asked': {
      success: 'A request was sent to the phone',
      failure: {
        other: 'A request to the phone was refused: too many',
        paused: 'A request to the phone was refused: they are paused',
      },
    },
    'request.answered': {
      success: {
        other: 'Confirmed on the phone',
        linking: 'The phone being linked answered its trial',
        check: 'A test notification reached the phone',
      },
      failure: {
        other: 'An answer of the phone was refused',
        denied: 'Denied on the phone',
        'not-me': "“This wasn't me” was pressed on the phone",
        'wrong-number': 'A wrong number was typed on the phone',
      },
    },
    'password.changed': { success: 'Password changed', failure: 'A change of the password was refused' },
    'password-link.requested': 'A link for a new password was sent',
    'password-link.used': 'A link for a new password was used',
    'application.opened': (application: string): string => `Opened ${application}`,
    'application.refused': (application: string): string => `Not let in to ${application}`,
    'one-time.replayed': 'Something that works once was used again, and refused',
    'client.added': (application: string): string => `Linked ${application}`,
    'signing-key.rotated': 'Signing key replaced',
  },
  /** For what a newer version of the service wrote. */
  something: 'Something about this account happened',
  someApplication: 'an application',
  byOperator: 'By the people who run this service',
  unknownPlace: 'Not known',
} as const;
