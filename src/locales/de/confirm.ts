import { format } from '#locales/de/format.ts';
import type { Words } from '#locales/words.ts';

/** Giving the second proof, in German. */
export const confirm: Words['confirm'] = {
  code: '6-stelliger Code',
  continue: 'Weiter',
  anotherWay: 'Anderen Weg wählen',
  lostPhone: 'Mein Handy ist weg',
  totp: {
    heading: 'Geben Sie den Code aus Ihrer App ein',
    hint: 'Öffnen Sie die Authenticator-App auf Ihrem Handy und suchen Sie den Code für dieses Konto.',
  },
  sms: {
    heading: 'Geben Sie den Code aus der SMS ein',
    sentTo: (masked) => `Wir haben ihn an ${masked} geschickt. Er gilt zehn Minuten.`,
    sendAgain: 'Neuen Code schicken',
    sentAgain: 'Wir haben einen neuen Code geschickt. Die früheren gelten auch noch.',
    notSent: 'Es wurde noch kein Code geschickt.',
    send: 'Code schicken',
    throttled: (seconds) =>
      `Mehr SMS dürfen wir im Moment nicht schicken. In ${format.wait(seconds)} können Sie einen neuen Code anfordern. Oder wählen Sie einen anderen Weg.`,
  },
  recoveryCode: {
    heading: 'Nutzen Sie Ihren Notfallcode',
    label: 'Notfallcode',
    hint: 'Die 25 Zeichen, die Sie sich notiert haben. Großbuchstaben, Leerzeichen und Striche spielen keine Rolle.',
    consequence:
      'Der Code gilt einmal. Danach verbinden Sie wieder ein Handy und bekommen einen neuen Code. Jeder andere Browser wird abgemeldet.',
    slip: 'Das ist kein vollständiger Notfallcode. Ein Zeichen ist wohl falsch oder fehlt. Vergleichen Sie ihn noch einmal mit Ihrer Notiz.',
    wrong:
      'Das ist nicht der Notfallcode dieses Kontos. Wenn Sie einen neueren Code haben, gilt der ältere nicht mehr.',
  },
  choose: {
    heading: 'Wählen Sie einen anderen Weg',
    lead: 'Diese Wege hat dieses Konto.',
    push: 'Twofold Authenticator',
    totp: 'Authenticator-App',
    sms: (masked) => `SMS an ${masked}`,
    'recovery-code': 'Notfallcode',
    nothing: 'Etwas anderes?',
    lookUp: 'Herausfinden, woran es liegt',
    helpDesk:
      'Wenn nichts davon geht, wenden Sie sich an den Betreiber dieses Dienstes. Er kann Ihnen ermöglichen, wieder ein Handy zu verbinden.',
  },
  lost: {
    heading: 'Ihr Handy ist weg',
    lead: 'Das kommt vor. Hier steht, was noch gehen kann, das Einfachste zuerst.',
    sms: 'Wenn die Nummer zu einem anderen Handy gehört oder Sie eine neue SIM-Karte dafür haben.',
    recoveryCode:
      'Der Code, den Sie sich beim Einrichten notiert haben. Mit ihm verbinden Sie gleich Ihr neues Handy, und das verlorene gilt für dieses Konto nicht mehr.',
    nothing:
      'Dieses Konto hat keinen anderen Weg. Wenden Sie sich an den Betreiber dieses Dienstes. Er kann Ihnen ermöglichen, wieder ein Handy zu verbinden.',
    back: 'Ich habe es gefunden',
  },
  refusals: {
    malformed: 'Geben Sie die sechs Ziffern des Codes ein.',
    'wrong-code': 'Dieser Code stimmt nicht. Alle 30 Sekunden gibt es einen neuen: Nehmen Sie den neuesten.',
    wrongText: 'Dieser Code stimmt nicht. Suchen Sie die neueste SMS und geben Sie deren sechs Ziffern ein.',
    endedApp: ({ linkedAt, endedAt }) =>
      `Dieser Code stammt aus der Authenticator-App, die Sie am ${format.day(linkedAt)} verbunden haben. Sie wurde am ${format.day(endedAt)} ersetzt oder getrennt. Geben Sie den Code des neueren Eintrags in Ihrer App ein.`,
    earlierApp: (linkedAt) =>
      `Dieser Code stammt aus der Authenticator-App, die Sie am ${format.day(linkedAt)} verbunden haben. Scannen Sie den Code auf dieser Seite und geben Sie ein, was der neue Eintrag zeigt.`,
    replayed: 'Dieser Code wurde schon benutzt. Warten Sie auf den nächsten.',
    'typed-early':
      'Dieser Code wurde vor seiner Zeit eingegeben und gilt deshalb nicht mehr. Warten Sie auf den nächsten.',
    older: 'Dieser Code ist älter als der zuletzt benutzte. Warten Sie auf den nächsten.',
    olderOrSlow: (off) =>
      `Dieser Code ist älter als der zuletzt benutzte, geben Sie also einen neueren ein. Zeigt Ihre App keinen neueren, geht die Uhr Ihres Handys um ${off} nach.`,
    replayedText: 'Dieser Code wurde schon benutzt. Fordern Sie einen neuen an.',
    expired: 'Dieser Code ist zu alt. Fordern Sie einen neuen an.',
    disabled: {
      'wrong-codes':
        'Dieser Weg wurde nach zu vielen falschen Versuchen abgeschaltet. Wählen Sie einen anderen.',
      lost: 'Dieser Weg wurde getrennt, weil das Handy verloren ist. Wählen Sie einen anderen.',
      'by-phone': 'Dieses Handy wurde in der App getrennt. Wählen Sie einen anderen Weg.',
    },
    'not-linked': 'Diesen Weg hat dieses Konto nicht. Wählen Sie einen anderen.',
    unanswered: 'Ihr Handy hat diese Anmeldung nicht bestätigt.',
    throttled: ({ waitSeconds }) =>
      `Zu viele Versuche. Versuchen Sie es in ${format.wait(waitSeconds)} wieder, oder wählen Sie dann einen anderen Weg.`,
  },
  nextCode: {
    in: (wait) => `Der nächste kommt in ${wait}.`,
    now: 'Die App zeigt jetzt einen neuen.',
  },
  superseded: 'In einem anderen Fenster hat sich etwas geändert. Hier sehen Sie, wo Sie jetzt sind.',
};
