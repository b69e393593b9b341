import type { Words } from '#locales/words.ts';

/** Mails, in German. */
export const mail: Words['mail'] = {
  greeting: (name) => `Guten Tag ${name},`,
  circumstances: ({ when, where, browser }) => `Wann: ${when}\nVon: ${where}\nBrowser: ${browser}`,
  notMe:
    'Wenn Sie das waren, brauchen Sie nichts zu tun. Wenn nicht, ändern Sie jetzt Ihr Passwort und sehen Sie sich Ihr Konto an:',
  unknownPlace: 'der Kommandozeile des Dienstes',
  signature: (service) => `${service}`,
  passwordLink: {
    subject: (service) => `Neues Passwort für ${service} festlegen`,
    text: 'Jemand, hoffentlich Sie, möchte für dieses Konto ein neues Passwort festlegen. Dieser Link gilt einmal und 30 Minuten lang:',
    ignore: 'Wenn Sie das nicht waren, tun Sie nichts. Ihr Passwort bleibt, wie es ist.',
  },
  notices: {
    'enrolment-finished': {
      subject: 'Ihr Konto ist jetzt geschützt',
      text: 'Von jetzt an bestätigt Ihr Handy in jeder verbundenen Anwendung, dass Sie es sind.',
    },
    'app-linked': {
      subject: 'Eine Authenticator-App wurde verbunden',
      text: 'Eine Authenticator-App wurde mit Ihrem Konto verbunden.',
    },
    'app-replaced': {
      subject: 'Ihre Authenticator-App wurde ersetzt',
      text: 'Eine andere Authenticator-App wurde mit Ihrem Konto verbunden. Die bisherige gilt nicht mehr.',
    },
    'app-unlinked': {
      subject: 'Ihre Authenticator-App wurde getrennt',
      text: 'Die Authenticator-App wurde getrennt. Ihr Konto ist deshalb nicht mehr durch Ihr Handy geschützt.',
    },
    'phone-linked': {
      subject: 'Ein Handy wurde verbunden',
      text: 'Ein Handy mit Twofold Authenticator wurde mit Ihrem Konto verbunden und kann bestätigen, dass Sie es sind.',
    },
    'phone-unlinked': {
      subject: 'Ein Handy wurde getrennt',
      text: 'Ein Handy mit Twofold Authenticator wurde von Ihrem Konto getrennt. Es bestätigt nichts mehr.',
    },
    'phone-lost': {
      subject: 'Ein verlorenes Handy wurde getrennt',
      text: 'Ein Handy wurde als verloren gemeldet und bestätigt nichts mehr. Jeder andere Browser wurde abgemeldet.',
    },
    'not-me': {
      subject: 'Vielleicht kennt jemand Ihr Passwort',
      text: 'Sie haben auf Ihrem Handy mit „Das war ich nicht“ geantwortet. Diese Anmeldung wurde beendet, und Ihr Handy bekommt eine Stunde lang keine Anfragen. Ändern Sie jetzt Ihr Passwort: Danach bekommt Ihr Handy wieder Anfragen.',
    },
    'phone-added': {
      subject: 'Eine Ersatznummer wurde hinzugefügt',
      text: 'Ihrem Konto wurde eine Ersatznummer hinzugefügt. SMS lassen sich leichter abfangen als eine App, deshalb nutzen wir sie zuletzt.',
    },
    'phone-changed': {
      subject: 'Ihre Ersatznummer wurde geändert',
      text: 'Die Ersatznummer Ihres Kontos wurde durch eine andere ersetzt.',
    },
    'phone-removed': {
      subject: 'Ihre Ersatznummer wurde entfernt',
      text: 'Die Ersatznummer wurde aus Ihrem Konto entfernt.',
    },
    'recovery-code-replaced': {
      subject: 'Sie haben einen neuen Notfallcode',
      text: 'Ein neuer Notfallcode wurde gesichert. Der bisherige gilt nicht mehr.',
    },
    'recovery-code-used': {
      subject: 'Ihr Notfallcode wurde genutzt',
      text: 'Jemand hat sich mit Ihrem Passwort und Ihrem Notfallcode angemeldet und kann jetzt ein neues Handy verbinden. Jeder Browser wurde abgemeldet.',
    },
    'password-changed': {
      subject: 'Ihr Passwort wurde geändert',
      text: 'Das Passwort Ihres Kontos wurde geändert. Jeder andere Browser wurde abgemeldet.',
    },
    'new-browser': {
      subject: 'Anmeldung in einem neuen Browser',
      text: 'Ihr Konto wurde in einem Browser genutzt, den wir noch nicht kannten.',
    },
    'wrong-codes': {
      subject: 'Viele falsche Codes für Ihr Konto',
      text: 'Jemand, der Ihr Passwort kennt, hat viele falsche Codes eingegeben. Sie wurden alle abgelehnt.',
    },
    'authenticator-disabled': {
      subject: 'Ein Weg zum Bestätigen wurde abgeschaltet',
      text: 'Nach hundert falschen Versuchen wurde ein Weg zum Bestätigen abgeschaltet. Verbinden Sie ihn auf Ihrer Kontoseite neu.',
    },
    'unlinked-by-operator': {
      subject: 'Ihr Handy wurde getrennt',
      text: 'Der Betreiber dieses Dienstes hat die Wege zum Bestätigen von Ihrem Konto getrennt. Sie richten sie neu ein, wenn Sie sich anmelden.',
    },
  },
};
