/** "Activity" on the account page: what happened, as a person would say it. By event, outcome and reason. */
export const activity = {
  events: {
    'account.created': 'Account made',
    'account.disabled': 'Account closed',
    'sign-in.password': { success: 'Password was right', failure: 'A wrong password was tried' },
    'sign-in.confirmation': {
      success: {
        totp: 'Confirmed with the authenticator app',
        sms: 'Confirmed by text message',
        'recovery-code': 'The recovery code was used',
      },
      failure: {
        totp: 'A code of the app was refused',
        sms: 'A texted code was refused',
        'recovery-code': 'A recovery code was refused',
      },
    },
    'session.opened': 'Signed in',
    'session.ended': 'Signed out',
    'session.postponed': 'Protecting the account was left for later',
    'authenticator.linked': {
      totp: 'Authenticator app linked',
      sms: 'Backup phone added',
      'recovery-code': 'Recovery code saved',
    },
    'authenticator.replaced': {
      totp: 'Authenticator app replaced',
      sms: 'Backup phone changed',
      'recovery-code': 'Recovery code replaced',
    },
    'authenticator.unlinked': {
      totp: 'Authenticator app unlinked',
      sms: 'Backup phone removed',
      'recovery-code': 'Recovery code removed',
    },
    'authenticator.disabled': 'A way to confirm was switched off',
    'enrolment.finished': 'Account protected',
    'enrolment.code': {
      success: 'The app being linked showed the right code',
      failure: 'The app being linked showed a wrong code',
    },
    'text.requested': { success: 'A code was texted', failure: 'Too many texts were asked for' },
    'password.changed': 'Password changed',
    'password-link.requested': 'A link for a new password was sent',
    'password-link.used': 'A link for a new password was used',
    'application.opened': 'Opened',
    'application.refused': 'An application was refused',
    'one-time.replayed': 'Something that works once was used again, and refused',
    'client.added': 'Application linked',
    'signing-key.rotated': 'Signing key replaced',
  },
} as const;
