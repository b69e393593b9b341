import { codes } from '#locales/de/authenticator-codes.ts';
import { lock, settings } from '#locales/de/authenticator-settings.ts';
import type { AppWords } from '#locales/words.ts';

const minutes = (seconds: number): string => {
  const left = Math.max(0, seconds);
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
};

const times = (count: number): string => (count === 1 ? 'noch einmal' : `noch ${count}-mal`);

/** Twofold Authenticator, the app on the phone, in German. */
export const authenticatorApp: AppWords = {
  codes,
  lock,
  settings,
  title: 'Twofold Authenticator',
  tabs: { requests: 'Anfragen', codes: 'Codes', settings: 'Einstellungen' },
  back: 'Zurück',
  cancel: 'Abbrechen',
  close: 'Schließen',
  done: 'Fertig',
  next: 'Weiter',
  remove: 'Entfernen',
  tryAgain: 'Erneut versuchen',
  problem: 'Es gibt ein Problem',
  skip: 'Zum Inhalt springen',
  broken: {
    heading: 'Dieser Browser speichert nichts',
    lead: 'Die App braucht den Speicher dieses Browsers und kann ihn nicht nutzen. In privaten Fenstern ist er oft abgeschaltet. Öffnen Sie die App in einem gewöhnlichen Fenster.',
  },
  requests: {
    heading: 'Anfragen',
    nothing: 'Nichts zu beantworten',
    nothingLead: 'Wenn Sie sich irgendwo anmelden, kommt die Frage hierher.',
    offline: 'Keine Verbindung. Die App versucht es von selbst wieder.',
    earlier: 'Frühere',
    noEarlier: 'Was Sie beantworten, steht hier 30 Tage lang.',
    earlierOffline: 'Die Liste kommt mit der Verbindung.',
    notifications: {
      off: 'Benachrichtigungen sind aus. Sie werden nur gefragt, solange die App offen ist.',
      blocked: 'Benachrichtigungen sind blockiert. Sie werden nur gefragt, solange die App offen ist.',
      impossible:
        'Dieser Browser kann Sie nicht benachrichtigen. Öffnen Sie die App, wenn Sie sich anmelden.',
      renewed: 'Dieses Telefon bekam keine Benachrichtigungen mehr. Jetzt bekommt es sie wieder.',
      lost: 'Dieses Telefon bekommt keine Benachrichtigungen mehr, und die App konnte sie nicht wieder einschalten. Öffnen Sie sie, wenn Sie sich anmelden.',
      turnOn: 'Benachrichtigungen einschalten',
      how: 'So schalten Sie sie ein',
    },
    waiting: (name) => `Bei ${name} anmelden? Jetzt antworten`,
    unlinked: (email) => `Dieses Handy ist nicht mehr mit ${email} verbunden`,
    unlinkedLead:
      'Es wurde getrennt und bestätigt deshalb nichts mehr. Um es wieder zu verbinden, öffnen Sie Ihr Konto in einem Browser und wählen dort „Handy verbinden“.',
    erased: (email) => `Der Schlüssel für ${email} ist gelöscht`,
    erasedLead:
      'Er wurde nach zehn falschen PINs gelöscht. Verbinden Sie dieses Handy neu: Melden Sie sich auf einem anderen Weg an, öffnen Sie Ihr Konto und wählen Sie „Handy verbinden“.',
  },
  question: {
    heading: {
      'sign-in': (name) => `Bei ${name} anmelden?`,
      linking: (name) => `Dieses Handy mit ${name} verbinden?`,
      check: () => 'Ist das angekommen?',
    },
    place: 'Ort',
    about: (place) => place.replace(/^about /, 'In der Nähe von '),
    unknownPlace: (address) => `Von der Adresse ${address}`,
    browser: 'Browser',
    isFirst: 'Ein Browser, den Sie hier noch nicht genutzt haben',
    time: 'Zeit',
    asked: (ago, clock) => (ago < 60 ? `Gerade eben, ${clock}` : `Vor ${minutes(ago)} Minuten, ${clock}`),
    account: 'Konto',
    left: (seconds) => `Noch ${minutes(seconds)}`,
    newer: 'Eine neuere Anfrage hat die ersetzt, die Sie gerade angesehen haben.',
    number: 'Geben Sie die Zahl von Ihrem Bildschirm ein',
    deleteDigit: 'Letzte Ziffer löschen',
    confirm: 'Bestätigen',
    deny: 'Ablehnen',
    notMe: 'Das war ich nicht',
    sending: 'Wird gesendet …',
    problems: {
      'number-missing': 'Geben Sie alle sechs Ziffern der Zahl auf Ihrem Bildschirm ein.',
      'number-wrong': (left) =>
        `Das ist nicht die Zahl. Sehen Sie noch einmal auf den Bildschirm. Sie können es ${times(left)} versuchen.`,
      'no-network': 'Keine Verbindung. Ihre Antwort wird gesendet, sobald es eine gibt.',
      busy: 'Der Dienst ist gerade ausgelastet. Ihre Antwort ist noch nicht angenommen. Drücken Sie gleich noch einmal.',
      'too-many': (seconds: number): string =>
        `Zu viele falsche Versuche für dieses Konto. Geprüft wurde nichts. Versuchen Sie es in ${minutes(seconds)} Minuten wieder.`,
      refused:
        'Der Dienst hat die Antwort nicht angenommen. Beginnen Sie die Anmeldung auf dem anderen Bildschirm neu.',
    },
  },
  notMe: {
    heading: 'Das waren nicht Sie?',
    lead: 'Dann kennt vielleicht jemand anderes Ihr Passwort. Wenn Sie das sagen:',
    consequences: [
      'endet die Anmeldung sofort',
      'bekommen Sie eine Stunde lang keine Anfragen',
      'braucht jeder Browser wieder die Zahl',
      'erfährt es der Betreiber des Dienstes',
    ],
    sure: 'Das war ich nicht',
    back: 'Zurück',
  },
  ended: {
    confirmed: {
      'sign-in': 'Bestätigt',
      linking: 'Ihr Handy hat geantwortet',
      check: 'Es funktioniert',
    },
    confirmedLead: {
      'sign-in': (name) => `Sie werden auf dem anderen Bildschirm bei ${name} angemeldet.`,
      linking: () => 'Machen Sie im Browser weiter: Dort ist der letzte Schritt.',
      check: () => 'Benachrichtigungen kommen auf diesem Handy an.',
    },
    headings: {
      denied: 'Abgelehnt',
      'not-me': 'Wir haben es gestoppt',
      expired: 'Die Zeit ist abgelaufen',
      superseded: 'Es gibt eine neuere Anfrage',
      left: 'Nicht mehr nötig',
      'wrong-number': 'Zu viele falsche Zahlen',
    },
    leads: {
      denied: 'Niemand wurde angemeldet. Sonst hat sich nichts geändert.',
      'not-me':
        'Die Anmeldung ist beendet, und eine Stunde lang kommen keine Anfragen, oder bis Sie ein neues Passwort haben. Ändern Sie es jetzt: Vielleicht kennt jemand das alte. Bestätigen Sie das auf einem anderen Weg oder mit einem Link per E-Mail.',
      expired: 'Niemand wurde angemeldet. Wenn Sie es waren, beginnen Sie auf dem anderen Bildschirm neu.',
      superseded: 'Nur die neueste lässt sich beantworten.',
      left: 'Die Anmeldung wurde verlassen oder auf einem anderen Weg bestätigt.',
      'wrong-number':
        'Niemand wurde angemeldet. Wenn Sie es waren, beginnen Sie auf dem anderen Bildschirm neu.',
    },
    elsewhere: 'Sie wurde auf diesem Handy schon beantwortet, außerhalb dieses Fensters.',
    changePassword: 'Passwort ändern',
  },
  outcomes: {
    confirmed: 'Bestätigt',
    denied: 'Abgelehnt',
    'not-me': 'Das waren nicht Sie',
    expired: 'Nicht beantwortet',
    superseded: 'Durch eine neuere ersetzt',
    left: 'Nicht nötig',
    'wrong-number': 'Falsche Zahl',
  },
  kinds: {
    'sign-in': (application) => application,
    linking: () => 'Verbinden dieses Handys',
    check: () => 'Test-Benachrichtigung',
  },
  linking: {
    welcome: 'Bestätigen Sie hier Ihre Anmeldungen',
    welcomeLead:
      'Verbinden Sie dieses Handy mit Ihrem Konto, und es fragt Sie, wenn sich jemand anmeldet. Sie brauchen dazu einen Browser auf einem anderen Bildschirm.',
    steps: 'Wo „Verbinden Sie Ihr Handy“ steht, gibt es einen QR-Code zum Scannen.',
    forgotten:
      'War dieses Handy schon verbunden? Dann hat der Browser gelöscht, was die App gespeichert hatte. Melden Sie sich auf einem anderen Weg an, öffnen Sie Ihr Konto und verbinden Sie das Handy neu.',
    scan: 'QR-Code scannen',
    paste: 'Stattdessen Link einfügen',
    pasteLabel: 'Link vom anderen Bildschirm',
    pasteHint: 'Er beginnt mit https:// und endet mit einem langen Code.',
    use: 'Diesen Link nutzen',
    notALink: 'Das ist kein Link für diese App. Kopieren Sie ihn noch einmal von „Verbinden Sie Ihr Handy“.',
    elsewhere: (host) => `Dieser Link gehört zu ${host}. Dort gibt es eine eigene App.`,
    elsewhereOpen: (host) => `App von ${host} öffnen`,
    heading: (service) => `Dieses Handy mit ${service} verbinden?`,
    opening: 'Der Link wird geprüft …',
    account: 'Konto',
    name: 'Name dieses Handys',
    nameHint: 'Damit Sie es in einer Liste wiedererkennen.',
    nameMissing: 'Geben Sie diesem Handy einen Namen mit 1 bis 40 Zeichen.',
    link: 'Dieses Handy verbinden',
    notMine: 'Das ist nicht mein Konto',
    locked: 'Entsperren Sie die App, um dieses Handy zu verbinden.',
    refusals: {
      'link-unknown': 'Diesen Link kennt niemand. Scannen Sie den QR-Code noch einmal.',
      'link-expired':
        'Dieser Link ist zu alt. Fordern Sie auf dem anderen Bildschirm einen neuen QR-Code an und scannen Sie den.',
      'link-used':
        'Mit diesem Code wurde schon ein Handy verbunden. Fordern Sie auf dem anderen Bildschirm einen neuen QR-Code an.',
    },
  },
  phoneNames: {
    ios: { phone: 'iPhone', tablet: 'iPad' },
    android: { phone: 'Android-Handy', tablet: 'Android-Tablet' },
    other: 'Dieser Computer',
  },
  home: {
    heading: 'Legen Sie die App zuerst auf Ihren Home-Bildschirm',
    lead: 'In Safari kann eine App, die nicht auf dem Home-Bildschirm liegt, Sie nicht benachrichtigen. Und Ihr Handy löscht vielleicht nach ein paar Wochen, was sie gespeichert hat.',
    steps: [
      'Tippen Sie am Rand des Bildschirms auf „Teilen“.',
      'Wählen Sie „Zum Home-Bildschirm“, dann „Hinzufügen“.',
      'Öffnen Sie die neue App und scannen Sie dort den QR-Code oder fügen Sie den Link ein.',
    ],
    copy: 'Link für später kopieren',
    copied: 'Kopiert',
    anyway: 'Trotzdem in diesem Browser verbinden',
  },
  notifications: {
    heading: 'Dürfen wir Sie benachrichtigen?',
    lead: 'Dann erscheint die Frage von selbst auf diesem Handy, auch wenn die App zu ist. Sie sagt, wo sich jemand anmeldet, und sonst nichts.',
    allow: 'Benachrichtigungen erlauben',
    later: 'Jetzt nicht',
    results: {
      on: 'Benachrichtigungen sind eingeschaltet.',
      off: 'Benachrichtigungen sind aus. Öffnen Sie die App, wenn Sie sich anmelden.',
      blocked: 'Benachrichtigungen sind blockiert. Öffnen Sie die App, wenn Sie sich anmelden.',
      impossible:
        'Dieser Browser kann Sie nicht benachrichtigen. Das macht nichts: Öffnen Sie die App, wenn Sie sich anmelden, und die Frage ist da.',
    },
  },
  scanner: {
    heading: 'QR-Code scannen',
    lead: 'Die App braucht dafür die Kamera. Das Bild bleibt auf diesem Handy.',
    start: 'Kamera nutzen',
    looking: 'Halten Sie den QR-Code vor die Kamera.',
    video: 'Was die Kamera sieht',
    image: 'Stattdessen ein Bild wählen',
    refusals: {
      refused:
        'Die Kamera ist für diese App blockiert. Erlauben Sie sie in den Einstellungen Ihres Browsers oder nehmen Sie unten einen anderen Weg.',
      none: 'Hier gibt es keine Kamera, die sich nutzen lässt. Nehmen Sie unten einen anderen Weg.',
      'no-code': 'In diesem Bild ist kein QR-Code, oder er ist zu klein. Wählen Sie ein anderes.',
      'not-an-image': 'Diese Datei ist kein Bild, das dieses Handy lesen kann.',
    },
  },
  network: {
    'no-network': 'Keine Verbindung. Prüfen Sie Ihr Netz und versuchen Sie es dann wieder.',
    'too-many': (seconds) =>
      `Zu viele Versuche. Versuchen Sie es in ${seconds === null ? 'ein paar Minuten' : `${minutes(seconds)} Minuten`} wieder.`,
    unavailable: 'Der Dienst ist gerade nicht erreichbar. Es ging nichts verloren. Versuchen Sie es wieder.',
    'phone-unlinked': 'Der Dienst kennt dieses Handy nicht mehr. Verbinden Sie es neu.',
    'clock-differs':
      'Die Uhr dieses Handys geht falsch. Lassen Sie sie automatisch stellen und versuchen Sie es dann wieder.',
    unexpected:
      'Der Dienst hat das nicht angenommen. Versuchen Sie es wieder. Wenn es dabei bleibt, schließen Sie die App und öffnen Sie sie neu.',
  },
};
