import { format } from '#locales/de/format.ts';
import type { Words } from '#locales/words.ts';

/** Asking a phone, in German. */
export const push: Words['push'] = {
  heading: 'Bestätigen Sie auf Ihrem Handy',
  inNotification: {
    typeNumber: (phone) =>
      `Öffnen Sie die Benachrichtigung auf „${phone}“ und geben Sie dort diese Zahl ein.`,
    tap: (phone) => `Öffnen Sie die Benachrichtigung auf „${phone}“ und drücken Sie auf „Bestätigen“.`,
  },
  inApp: {
    typeNumber: (phone) =>
      `Öffnen Sie Twofold Authenticator auf „${phone}“ und geben Sie dort diese Zahl ein.`,
    tap: (phone) => `Öffnen Sie Twofold Authenticator auf „${phone}“ und drücken Sie auf „Bestätigen“.`,
  },
  number: 'Zahl für Ihr Handy',
  ask: 'Anfrage an Ihr Handy schicken',
  notAsked: (phone) => `Wir fragen auf „${phone}“, ob Sie das sind.`,
  sendAgain: 'Erneut schicken',
  sendTo: (phone) => `An „${phone}“ schicken`,
  anotherPhone: 'Ein anderes Handy fragen',
  continue: 'Weiter',
  nothing: 'Nichts auf Ihrem Handy?',
  nothingHelp:
    'Öffnen Sie Twofold Authenticator auf dem Handy: Die App findet die Anfrage von selbst. Wenn das Handy nicht zur Hand ist oder kein Internet hat, wählen Sie einen anderen Weg. Wenn die App dort das Handy verbinden will, hat sie ihren Schlüssel verloren: Wählen Sie einen anderen Weg und verbinden Sie das Handy auf Ihrer Kontoseite neu.',
  sent: (phone) => `An „${phone}“ geschickt`,
  reached: (phone) => `Auf „${phone}“ angekommen`,
  opened: (phone) => `Auf „${phone}“ geöffnet`,
  waiting: 'Wir warten auf Ihre Antwort',
  until: (at) => `bis ${format.second(at)}`,
  openApp: (phone) => `Öffnen Sie die App auf „${phone}“: Sie findet die Anfrage von selbst.`,
  unheard: (phone, seen, isLongAgo) =>
    `Auf „${phone}“ ist nichts angekommen. Zuletzt hat sich das Gerät ${isLongAgo ? `am ${format.moment(seen)}` : `um ${format.second(seen)}`} gemeldet. Vielleicht hat es keine Verbindung oder spart Akku. Öffnen Sie dort die App.`,
  silent: (phone) =>
    `Die Anfrage ist auf „${phone}“ und wurde noch nicht geöffnet. Vielleicht ist „Nicht stören“ eingeschaltet: Sehen Sie auf das Handy oder öffnen Sie dort die App.`,
  allowHow: 'So erlauben Sie Benachrichtigungen auf dem Handy',
  allow: {
    ios: [
      'Öffnen Sie Twofold Authenticator vom Home-Bildschirm aus: Im Browser allein kann ein iPhone Sie nicht benachrichtigen. Um die App dorthin zu legen, tippen Sie in Safari auf „Teilen“ und dann auf „Zum Home-Bildschirm“.',
      'Öffnen Sie „Einstellungen“, dann „Mitteilungen“, und wählen Sie die App in der Liste.',
      'Schalten Sie „Mitteilungen erlauben“ ein und öffnen Sie die App einmal.',
    ],
    android: [
      'Halten Sie das Symbol der App oder Ihres Browsers gedrückt und wählen Sie „App-Info“.',
      'Wählen Sie „Benachrichtigungen“ und erlauben Sie sie.',
      'Öffnen Sie die App einmal.',
    ],
    other: [
      'Öffnen Sie die App in ihrem Browser und drücken Sie auf das Symbol vor der Adresse.',
      'Suchen Sie „Benachrichtigungen“ und erlauben Sie sie.',
      'Laden Sie die Seite neu.',
    ],
  },
  check: {
    heading: (phone) => `Benachrichtigungen auf „${phone}“ prüfen`,
    lead: 'Wir schicken eine Test-Benachrichtigung, und Sie sehen hier, wie weit sie kommt. Zu beantworten gibt es nichts.',
    send: 'Test-Benachrichtigung schicken',
    sendAgain: 'Noch eine schicken',
    waiting: 'Wir warten auf ein Zeichen des Handys',
    arrived: (phone) =>
      `Benachrichtigungen kommen auf „${phone}“ an. Wenn keine zu sehen war, prüfen Sie dort „Nicht stören“.`,
    over: (phone) => `„${phone}“ hat sich zwei Minuten lang nicht gemeldet.`,
    superseded:
      'Inzwischen ging eine neuere Anfrage an Ihr Handy. Schicken Sie einen neuen Test, wann Sie möchten.',
    throttled: (seconds) => `Zu viele Tests. In ${format.wait(seconds)} können Sie den nächsten schicken.`,
    back: 'Zu Ihrem Konto',
  },
  notDelivered: (phone) =>
    `Die Benachrichtigung ließ sich nicht zustellen. Öffnen Sie die App auf „${phone}“.`,
  reach: {
    off: (phone) => `Auf „${phone}“ sind Benachrichtigungen nicht eingeschaltet. Öffnen Sie dort die App.`,
    blocked: (phone) => `Auf „${phone}“ sind Benachrichtigungen blockiert. Öffnen Sie dort die App.`,
    impossible: (phone) => `Auf „${phone}“ sind Benachrichtigungen nicht möglich. Öffnen Sie dort die App.`,
    gone: (phone) =>
      `„${phone}“ empfängt keine Benachrichtigungen mehr. Öffnen Sie dort die App, dann geht es wieder.`,
  },
  unlinked: 'Das gefragte Handy ist getrennt und kann nicht mehr antworten.',
  outcomes: {
    confirmed: 'Bestätigt',
    denied: 'Sie haben das auf Ihrem Handy abgelehnt.',
    'not-me':
      'Sie haben auf Ihrem Handy gesagt, dass Sie das nicht waren. Vielleicht kennt jemand Ihr Passwort: Ändern Sie es.',
    expired: 'Zwei Minuten lang kam keine Antwort, oder diese Seite kam zu spät zurück.',
    superseded: 'Eine neuere Anfrage ging an Ihr Handy, deshalb ist diese beendet.',
    'wrong-number':
      'Auf dem Handy wurde dreimal eine falsche Zahl eingegeben, deshalb ist diese Anfrage beendet.',
  },
  refusals: {
    'too-many': (seconds, most) =>
      `${most === 1 ? 'Eine Anfrage wurde' : `${most} Anfragen wurden`} nicht bestätigt. In ${format.wait(seconds)} können Sie eine neue schicken. Oder wählen Sie einen anderen Weg.`,
    paused: (seconds) =>
      `Anfragen an Ihr Handy pausieren, weil eine mit „Das war ich nicht“ beantwortet wurde. Weiter geht es in ${format.wait(seconds)} oder sobald Sie ein neues Passwort haben. Wählen Sie bis dahin einen anderen Weg.`,
  },
  link: {
    heading: 'Verbinden Sie Ihr Handy',
    scan: 'Twofold Authenticator öffnet sich auf Ihrem Handy von selbst. Sie brauchen keinen App-Store.',
    camera: 'Richten Sie die Kamera Ihres Handys auf diesen Code und öffnen Sie den Link, den sie zeigt.',
    qr: 'QR-Code',
    cannotScan: 'QR-Code lässt sich nicht scannen?',
    copyHint:
      'Schicken Sie diesen Link an Ihr Handy oder öffnen Sie ihn dort. Er gilt zehn Minuten, für ein Handy.',
    copy: 'Link kopieren',
    here: 'Dieses Handy verbinden',
    hereHint:
      'Wenn Sie gerade am Handy sind: Das öffnet Twofold Authenticator in einem neuen Tab und verbindet es. Die Zahl zum Eintippen bleibt hier stehen.',
    waitingForScan: 'Wir warten auf Ihr Handy',
    waitingForPhone: 'Wir warten darauf, dass Sie dort auf „Dieses Handy verbinden“ drücken',
    onPhone: (phone) =>
      `„${phone}“ ist verbunden. Machen Sie dort weiter: Sie werden gefragt, ob die App Sie benachrichtigen darf.`,
    already: 'Ihr Handy ist verbunden. Sie können weitergehen.',
    linkOpened: 'Auf Ihrem Handy geöffnet',
    linked: (phone) => `„${phone}“ ist da`,
    waitingForNotifications: 'Wir warten darauf, dass Sie Benachrichtigungen erlauben',
    notifications: {
      on: 'Benachrichtigungen sind eingeschaltet',
      off: 'Benachrichtigungen sind nicht eingeschaltet. Es geht, wenn die App offen ist.',
      blocked: 'Benachrichtigungen sind dort blockiert. Es geht, wenn die App offen ist.',
      impossible: 'Dieser Browser kann keine Benachrichtigungen zeigen. Es geht, wenn die App offen ist.',
      gone: 'Benachrichtigungen kommen nicht mehr an. Es geht, wenn die App offen ist.',
    },
    type: (phone) => `Probieren Sie es jetzt aus: Geben Sie diese Zahl auf „${phone}“ ein.`,
    over: (phone) =>
      `Der Versuch wurde nicht bestätigt. Schicken Sie ihn noch einmal und geben Sie die Zahl auf „${phone}“ ein.`,
    check: 'Benachrichtigungen prüfen',
    checkHint:
      'Damit schicken wir eine neue Benachrichtigung mit einer neuen Zahl, und Sie sehen oben, wie weit sie kommt. Sie können auch die App auf dem Handy öffnen: Sie findet die Anfrage von selbst.',
    done: (phone) => `„${phone}“ funktioniert. Sie können weitergehen.`,
  },
};
