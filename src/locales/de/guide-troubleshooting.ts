import { format } from '#locales/de/format.ts';
import type { Words } from '#locales/words.ts';

const page: Words['guide']['pages']['troubleshooting'] = {
  heading: 'Hilfe bei Problemen',
  lead: 'Wählen Sie, was Sie sehen. Was Sie begonnen haben, ist nicht verloren: Gehen Sie im Browser zurück und machen Sie weiter.',
  sections: {
    'code-refused': {
      heading: 'Der Code aus meiner App wird nicht angenommen',
      text: [
        'Fast immer liegt es an einem von drei Dingen: Der Code ist ein alter, er gehört zu einem anderen Konto, oder die Uhr des Handys geht falsch.',
      ],
      steps: [
        'Geben Sie den Code ein, den die App gerade zeigt. Er wechselt alle 30 Sekunden, und jeder gilt einmal.',
        'Prüfen Sie, ob es der Code für diesen Dienst und für diese E-Mail-Adresse ist.',
        'Lassen Sie die Uhr des Handys automatisch stellen. Auf einem iPhone: „Einstellungen“, „Allgemein“, „Datum & Uhrzeit“. Auf Android: „Einstellungen“, „System“, „Datum & Uhrzeit“.',
        'Nach mehreren falschen Codes müssen Sie ein paar Minuten warten. Die Seite sagt, wie lange. Auch ein anderer Weg geht dann wieder.',
      ],
    },
    'no-text': {
      heading: 'Es kommt keine SMS',
      text: [
        'Eine SMS kann eine Minute brauchen. Die früheren Codes gelten auch noch, wenn Sie einen neuen anfordern.',
      ],
      steps: [
        'Prüfen Sie, ob das Handy Empfang hat und der Flugmodus aus ist.',
        'Vergleichen Sie die letzten Ziffern der Nummer auf der Seite mit Ihrer eigenen.',
        'Drücken Sie auf „Neuen Code schicken“.',
        'Wenn immer noch keine kommt, drücken Sie auf „Anderen Weg wählen“.',
      ],
    },
    'no-question': {
      heading: 'Mein Handy fragt nicht',
      text: [
        'Es geht auch ohne Benachrichtigungen: Öffnen Sie Twofold Authenticator, und die App findet die Anfrage von selbst.',
      ],
      steps: [
        'Öffnen Sie Twofold Authenticator auf dem Handy.',
        'Wenn es nichts zu beantworten gibt, prüfen Sie, ob das Handy Internet hat. Drücken Sie dann auf der Seite auf „Erneut schicken“.',
        'Um zu sehen, wie weit Benachrichtigungen kommen, schicken Sie einen Test: Drücken Sie auf Ihrer Kontoseite neben dem Handy auf „Prüfen“.',
        'Auf einem iPhone muss die App auf dem Home-Bildschirm liegen, damit sie Sie benachrichtigen kann.',
      ],
    },
    'no-scan': {
      heading: 'Der QR-Code lässt sich nicht scannen',
      text: ['Es gibt immer einen Weg ohne Kamera.'],
      steps: [
        'Machen Sie die Seite größer und den Bildschirm heller, und wischen Sie die Linse ab.',
        'Wenn Sie länger als zehn Minuten gewartet haben, laden Sie die Seite neu: Der Code für Twofold Authenticator wird dann erneuert.',
        'Drücken Sie darunter auf „QR-Code lässt sich nicht scannen?“. Dort steht ein Link, den Sie auf dem Handy öffnen, oder ein Schlüssel, den Sie in die App eingeben.',
      ],
    },
    'phone-gone': {
      heading: 'Mein Handy ist weg, kaputt oder gestohlen',
      text: ['Sie kommen ohne Handy hinein und machen es danach für jeden nutzlos, der es hat.'],
      steps: [
        'Melden Sie sich mit Ihrem Passwort an und drücken Sie auf „Mein Handy ist weg“.',
        'Nutzen Sie, was noch da ist.',
        'Dann trennt die Seite das verlorene Handy, meldet jeden anderen Browser ab und hilft Ihnen, ein anderes zu verbinden.',
      ],
      link: 'Wenn Sie Ihr Handy verlieren',
    },
    'recovery-refused': {
      heading: 'Mein Notfallcode wird nicht angenommen',
      text: [
        'Ein Code gilt einmal, und ein neuerer ersetzt ihn. Wenn die Seite sagt, dass ein Zeichen wohl falsch ist, vergleichen Sie ihn noch einmal mit Ihrer Notiz: Der Buchstabe O kommt darin nicht vor, und auch kein I und kein L.',
      ],
      steps: [
        'Suchen Sie den neuesten Code, den Sie sich notiert haben.',
        'Geben Sie alle 25 Zeichen ein. Großbuchstaben, Leerzeichen und Striche spielen keine Rolle.',
        'Wenn er nicht angenommen wird, wenden Sie sich an den Betreiber dieses Dienstes.',
      ],
      link: 'Mehr über den Notfallcode',
    },
    password: {
      heading: 'Ich habe mein Passwort vergessen',
      text: ['Ein neues Passwort ändert nichts an Ihrem Handy: Es bestätigt weiterhin, dass Sie es sind.'],
      steps: [
        'Drücken Sie auf der Seite „Anmelden“ auf „Passwort vergessen?“.',
        'Öffnen Sie den Link, den wir Ihnen per E-Mail schicken. Er gilt einmal und 30 Minuten lang.',
        'Wenn keine E-Mail kommt, wenden Sie sich an den Betreiber dieses Dienstes.',
      ],
      link: 'Neues Passwort festlegen',
    },
    locked: {
      heading: 'Zu viele Versuche, oder ein Weg ist abgeschaltet',
      text: [
        'Nach fünf falschen Codes warten Sie: Alle drei Minuten gibt es einen Versuch mehr. Das hält Fremde von Ihrem Konto fern und kostet Sie nur etwas Geduld.',
        'Nach hundert falschen Versuchen hintereinander wird ein Weg abgeschaltet. Die anderen gelten weiter.',
        'Auch zu viele falsche Passwörter sperren: Browser, die für Ihr Konto neu sind, müssen dann bis zu einer Viertelstunde warten. Ein Fremder kann einen Browser, den Sie schon benutzt haben, nicht aussperren.',
      ],
      steps: [
        'Warten Sie so lange, wie die Seite sagt, oder kommen Sie später wieder.',
        'Melden Sie sich auf einem anderen Weg an und verbinden Sie den abgeschalteten auf Ihrer Kontoseite neu.',
      ],
    },
    stranger: {
      heading: 'Da ist etwas passiert, und ich war es nicht',
      text: [
        'Eine Frage auf Ihrem Handy oder eine SMS, die Sie nicht angefordert haben, bedeutet: Vielleicht kennt jemand Ihr Passwort. Ohne Ihr Handy reicht das nicht, um hineinzukommen.',
      ],
      steps: [
        'Drücken Sie auf dem Handy auf „Das war ich nicht“ und geben Sie niemandem einen Code.',
        'Ändern Sie Ihr Passwort. Damit wird jeder andere Browser abgemeldet.',
        'Lesen Sie „Aktivität“ auf Ihrer Kontoseite und sagen Sie dem Betreiber dieses Dienstes Bescheid.',
      ],
      link: 'Mein Passwort ändern',
    },
  },
};

const seen: Words['guide']['seen'] = {
  heading: 'Was wir zu Ihrem Konto sehen',
  whose: (email) => `Sie sind als ${email} angemeldet, deshalb haben wir nachgesehen.`,
  anonymous: 'Melden Sie sich an, und diese Seite sieht nach, was über Ihr eigenes Konto bekannt ist.',
  signIn: 'Anmelden und nachsehen',
  settingUp:
    'Sie sind gerade dabei, Ihr Konto zu schützen, deshalb gibt es noch nichts nachzusehen. Was Sie begonnen haben, bleibt erhalten.',
  back: 'Zurück zu dem, was Sie begonnen haben',
  stillHere: 'Etwas anderes?',
  app: {
    none: 'In Ihrem Konto gibt es keine Authenticator-App.',
    unused: (linked) =>
      `Ihre Authenticator-App wurde am ${format.day(linked)} verbunden und noch nicht genutzt.`,
    used: (at) => `Zuletzt wurde am ${format.moment(at)} ein Code Ihrer Authenticator-App angenommen.`,
    disabled:
      'Ihre Authenticator-App ist nach zu vielen falschen Codes abgeschaltet. Ersetzen Sie sie, dann geht es wieder.',
    lost: 'Ihre Authenticator-App wurde getrennt, weil ihr Handy verloren ist. Verbinden Sie stattdessen ein anderes Handy oder eine andere App.',
    onLost: (linked) =>
      `Die Authenticator-App, die Sie am ${format.day(linked)} verbunden haben, bestätigt für Sie. War sie auf dem verlorenen Handy, dann trennen Sie sie.`,
    replace: 'App ersetzen',
  },
  refused: {
    clock: (at) =>
      `${format.moment(at)}: Ein Code wurde abgelehnt, weil die Uhr Ihres Handys falsch geht. Lassen Sie sie automatisch stellen.`,
    replayed: (at) =>
      `${format.moment(at)}: Ein Code wurde abgelehnt, weil er schon benutzt war. Warten Sie auf den nächsten.`,
    'other-app': (at) =>
      `${format.moment(at)}: Ein Code wurde abgelehnt, weil er aus einer App kam, die nicht mehr verbunden ist. Nehmen Sie den neuesten Eintrag in Ihrer App.`,
    expired: (at) => `${format.moment(at)}: Ein Code wurde abgelehnt, weil er zu alt war.`,
    wrong: (at) => `${format.moment(at)}: Ein falscher Code wurde abgelehnt.`,
    throttled: (at) => `${format.moment(at)}: Ein Versuch wurde abgelehnt, weil es zu viele gewesen waren.`,
    recovery: (at) => `${format.moment(at)}: Ein Notfallcode wurde abgelehnt.`,
    password: (at) => `${format.moment(at)}: Ein falsches Passwort wurde abgelehnt.`,
    settled: (at, since) =>
      `${format.moment(at)}: Ein Code wurde abgelehnt. Danach wurde am ${format.moment(since)} einer angenommen, es geht also wieder.`,
    none: 'In den letzten sieben Tagen wurde nichts von Ihnen abgelehnt.',
  },
  /** Until when nothing is taken. */
  locks: {
    elsewhere: (until) =>
      `In Browsern, die für Ihr Konto neu sind, wurden zu viele falsche Passwörter eingegeben. Dort wird bis zum ${format.moment(until)} keines angenommen. Browser, die Sie schon benutzt haben, sperrt das nicht aus.`,
    here: (until) =>
      `In diesem Browser oder über diese Internetverbindung wurden zu viele falsche Passwörter eingegeben. Bis zum ${format.moment(until)} wird keines angenommen.`,
    codes: (until) =>
      `Es wurden zu viele falsche Codes eingegeben. Bis zum ${format.moment(until)} wird keiner angenommen.`,
  },
  phones: {
    none: 'Mit Ihrem Konto ist kein Handy mit Twofold Authenticator verbunden.',
    link: 'Handy verbinden',
    check: 'Benachrichtigungen prüfen',
    lastOnline: (phone: string, seenAt: Date): string =>
      `Zuletzt online war „${phone}“ am ${format.moment(seenAt)}.`,
    on: (phone, seenAt) =>
      `Auf „${phone}“ sind Benachrichtigungen eingeschaltet. Zuletzt online war das Gerät am ${format.moment(seenAt)}.`,
    off: (phone, seenAt) =>
      `Auf „${phone}“ sind Benachrichtigungen nicht eingeschaltet. Öffnen Sie dort die App, wenn Sie sich anmelden. Zuletzt online war das Gerät am ${format.moment(seenAt)}.`,
    blocked: (phone, seenAt) =>
      `Auf „${phone}“ sind Benachrichtigungen blockiert. Erlauben Sie sie in den Einstellungen des Geräts. Zuletzt online war es am ${format.moment(seenAt)}.`,
    impossible: (phone, seenAt) =>
      `Auf „${phone}“ sind Benachrichtigungen nicht möglich. Öffnen Sie dort die App, wenn Sie sich anmelden. Zuletzt online war das Gerät am ${format.moment(seenAt)}.`,
    gone: (phone, seenAt) =>
      `„${phone}“ empfängt keine Benachrichtigungen mehr. Öffnen Sie dort die App, dann geht es wieder. Zuletzt online war das Gerät am ${format.moment(seenAt)}.`,
    switchedOff: {
      'wrong-codes': (phone) =>
        `„${phone}“ ist nach zu vielen falschen Versuchen abgeschaltet. Verbinden Sie das Gerät neu, um es wieder zu nutzen.`,
      lost: (phone) =>
        `„${phone}“ wurde getrennt, weil das Gerät verloren ist. Verbinden Sie stattdessen ein anderes Handy oder eine andere App.`,
      'by-phone': (phone) =>
        `„${phone}“ wurde in der App getrennt. Verbinden Sie das Gerät neu, um es wieder zu nutzen.`,
    },
    tooMany: (at) =>
      `${format.moment(at)}: Ihr Handy wurde nicht gefragt, weil drei Anfragen nicht bestätigt worden waren.`,
    paused: (at) =>
      `${format.moment(at)}: Ihr Handy wurde nicht gefragt, weil weniger als eine Stunde vorher „Das war ich nicht“ gedrückt worden war.`,
    denied: (at) => `${format.moment(at)}: Auf Ihrem Handy wurde eine Anfrage abgelehnt.`,
    notMe: (at) => `${format.moment(at)}: Auf Ihrem Handy wurde „Das war ich nicht“ gedrückt.`,
  },
  backupPhone: {
    none: 'In Ihrem Konto gibt es keine Ersatznummer.',
    add: 'Ersatznummer hinzufügen',
    works: (masked) => `Ihre Ersatznummer ist ${masked}.`,
    disabled: (masked) =>
      `Ihre Ersatznummer ${masked} ist nach zu vielen falschen Versuchen abgeschaltet. Prüfen Sie die Nummer erneut, um sie wieder zu nutzen.`,
    notOffered: 'Dieser Dienst verschickt keine SMS.',
  },
  text: {
    none: 'In der letzten Stunde wurde keine SMS angefordert.',
    queued: (at) => `Um ${format.second(at)} wurde eine SMS angefordert. Sie wird gleich gesendet.`,
    'handed-over': (at) =>
      `Die letzte SMS wurde um ${format.second(at)} an das Netz übergeben. Dass sie zugestellt ist, wurde nicht gemeldet.`,
    delivered: (at) => `Die letzte SMS wurde um ${format.second(at)} zugestellt.`,
    failed: (at) =>
      `Die letzte SMS konnte nicht zugestellt werden. Das haben wir um ${format.second(at)} erfahren.`,
    tooMany: (at) =>
      `${format.moment(at)}: Es wurde keine SMS geschickt, weil zu viele angefordert worden waren. Eine Stunde später können Sie wieder eine anfordern.`,
  },
  recoveryCode: {
    none: 'In Ihrem Konto gibt es keinen Notfallcode.',
    works: (saved) => `Ihr Notfallcode wurde am ${format.day(saved)} gesichert und noch nicht genutzt.`,
    disabled:
      'Ihr Notfallcode ist nach zu vielen falschen Versuchen abgeschaltet. Holen Sie sich einen neuen.',
    replace: 'Neuen Code holen',
  },
  protect: {
    open: 'Nur Ihr Passwort schützt dieses Konto.',
    link: 'Konto schützen',
  },
  activityAbout: 'Ihre Kontoseite zeigt, was in Ihrem Konto geschehen ist, wann und von wo.',
  activity: 'Lesen, was in Ihrem Konto geschehen ist',
};

/** The guide for when something does not work, and what it sees of the account, in German. */
export const troubleshooting = { page, seen };
