import type { Words } from '#locales/words.ts';

/** What happened to the account, in German. */
export const activity: Words['activity'] = {
  events: {
    'account.created': 'Konto angelegt',
    'account.disabled': 'Konto geschlossen',
    'account.enabled': 'Konto wieder geöffnet',
    'sign-in.password': { success: 'Passwort war richtig', failure: 'Ein falsches Passwort wurde versucht' },
    'sign-in.confirmation': {
      success: {
        push: 'Auf dem Handy bestätigt',
        totp: 'Mit der Authenticator-App bestätigt',
        sms: 'Per SMS bestätigt',
        'recovery-code': 'Der Notfallcode wurde genutzt',
      },
      failure: {
        push: 'Das Handy hatte nicht bestätigt',
        totp: {
          other: 'Ein Code der App wurde abgelehnt',
          replayed: 'Ein Code der App wurde abgelehnt: Er war schon benutzt',
          clock: 'Ein Code der App wurde abgelehnt: Die Uhr des Handys geht falsch',
          'other-app': 'Ein Code einer App, die nicht mehr verbunden ist, wurde abgelehnt',
        },
        sms: {
          other: 'Ein Code aus einer SMS wurde abgelehnt',
          replayed: 'Ein Code aus einer SMS wurde abgelehnt: Er war schon benutzt',
          expired: 'Ein Code aus einer SMS wurde abgelehnt: Er war zu alt',
        },
        'recovery-code': 'Ein Notfallcode wurde abgelehnt',
      },
    },
    'sign-in.rehearsal': {
      success: 'Ein Weg ohne Handy wurde geprobt und funktioniert',
      failure: 'Ein Weg ohne Handy wurde mit einem falschen Code geprobt',
    },
    'session.opened': 'Angemeldet',
    'session.ended': {
      other: 'Abgemeldet',
      'another-browser': 'In einem anderen Browser abgemeldet',
      everywhere: 'Überall sonst abgemeldet',
    },
    'session.postponed': 'Der Schutz des Kontos wurde auf später verschoben',
    'authenticator.linked': {
      push: 'Handy verbunden',
      totp: 'Authenticator-App verbunden',
      sms: 'Ersatznummer hinzugefügt',
      'recovery-code': 'Notfallcode gesichert',
    },
    'authenticator.replaced': {
      push: 'Handy verbunden',
      totp: 'Authenticator-App ersetzt',
      sms: 'Ersatznummer geändert',
      'recovery-code': 'Notfallcode ersetzt',
    },
    'authenticator.unlinked': {
      push: 'Handy getrennt',
      totp: 'Authenticator-App getrennt',
      sms: 'Ersatznummer entfernt',
      'recovery-code': 'Notfallcode entfernt',
    },
    'authenticator.disabled': {
      push: {
        other: 'Das Handy wurde abgeschaltet',
        'by-phone': 'Das Handy wurde in seiner App getrennt',
        lost: 'Das verlorene Handy wurde getrennt',
      },
      totp: {
        other: 'Die Authenticator-App wurde abgeschaltet: zu viele falsche Codes',
        lost: 'Die App auf dem verlorenen Handy wurde getrennt',
      },
      sms: 'Die Ersatznummer wurde abgeschaltet: zu viele falsche Codes',
      'recovery-code': 'Der Notfallcode wurde abgeschaltet: zu viele falsche Versuche',
    },
    'enrolment.finished': 'Konto geschützt',
    'enrolment.code': {
      success: 'Die neue App zeigte den richtigen Code',
      failure: 'Die neue App zeigte einen falschen Code',
    },
    'text.requested': {
      success: 'Ein Code wurde per SMS geschickt',
      failure: 'Es wurden zu viele SMS angefordert',
    },
    'phone.linking': 'Ein Handy hat den Link zum Einrichten geöffnet',
    'phone.key-changed': 'Die Sperre der App auf dem Handy wurde geändert',
    'request.asked': {
      success: 'Eine Anfrage wurde an das Handy geschickt',
      failure: {
        other: 'Eine Anfrage an das Handy wurde abgelehnt: zu viele',
        paused: 'Eine Anfrage an das Handy wurde abgelehnt: Anfragen pausieren',
      },
    },
    'request.answered': {
      success: {
        other: 'Auf dem Handy bestätigt',
        linking: 'Das Handy, das verbunden wurde, hat auf den Versuch geantwortet',
        check: 'Eine Test-Benachrichtigung kam auf dem Handy an',
      },
      failure: {
        other: 'Eine Antwort des Handys wurde abgelehnt',
        denied: 'Auf dem Handy abgelehnt',
        'not-me': 'Auf dem Handy wurde „Das war ich nicht“ gedrückt',
        'wrong-number': 'Auf dem Handy wurde eine falsche Zahl eingegeben',
      },
    },
    'password.changed': {
      success: 'Passwort geändert',
      failure: 'Eine Änderung des Passworts wurde abgelehnt',
    },
    'password-link.requested': 'Ein Link für ein neues Passwort wurde verschickt',
    'password-link.used': 'Ein Link für ein neues Passwort wurde benutzt',
    'application.opened': (application) => `${application} geöffnet`,
    'application.refused': (application) => `Kein Zugang zu ${application}`,
    'one-time.replayed': 'Etwas, das nur einmal gilt, wurde erneut benutzt und abgelehnt',
    'client.added': (application) => `${application} verbunden`,
    'signing-key.rotated': 'Signaturschlüssel ersetzt',
  },
  something: 'Mit diesem Konto ist etwas geschehen',
  someApplication: 'eine Anwendung',
  byOperator: 'Durch den Betreiber dieses Dienstes',
  unknownPlace: 'Nicht bekannt',
};
