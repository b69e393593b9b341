import type { Words } from '#locales/words.ts';

/** The guide for a new phone, in German. */
export const newPhone: Words['guide']['pages']['new-phone'] = {
  heading: 'Ein neues Handy',
  lead: 'Verbinden Sie das neue Handy, solange das alte noch funktioniert. Dann dauert es zwei Minuten.',
  sections: {
    push: {
      heading: 'Mit Twofold Authenticator',
      text: [
        'Ein Konto kann mehrere Handys haben. Lassen Sie das alte verbunden, bis das neue funktioniert.',
      ],
      steps: [
        'Öffnen Sie Ihr Konto in einem Browser und bestätigen Sie mit dem alten Handy, wenn Sie gefragt werden.',
        'Drücken Sie unter „So bestätigen Sie, dass Sie es sind“ auf „Handy verbinden“. Scannen Sie den QR-Code mit dem neuen Handy und antworten Sie dort auf die Probe.',
        'Drücken Sie neben dem alten Handy auf „Trennen“.',
      ],
      picture: 'Die Kontoseite mit den Wegen zum Bestätigen, der Ersatznummer und dem Notfallcode.',
      link: 'Zu Ihrem Konto',
    },
    app: {
      heading: 'Mit einer anderen Authenticator-App',
      text: ['Die App auf dem alten Handy gilt, bis die neue verbunden ist. Danach gilt sie nicht mehr.'],
      steps: [
        'Öffnen Sie Ihr Konto in einem Browser und bestätigen Sie mit dem alten Handy, wenn Sie gefragt werden.',
        'Drücken Sie neben „Authenticator-App“ auf „Ersetzen“. Scannen Sie den QR-Code mit der App auf dem neuen Handy.',
        'Geben Sie den Code ein, den das neue Handy zeigt.',
      ],
    },
    number: {
      heading: 'Wenn sich Ihre Nummer ändert',
      text: [
        'Drücken Sie auf Ihrer Kontoseite unter „Ersatznummer“ auf „Ändern“. Die neue Nummer bekommt einen Code per SMS.',
      ],
    },
    codes: {
      heading: 'Codes für andere Websites',
      text: [
        'Wenn Sie Codes für andere Websites in Twofold Authenticator haben, nehmen Sie sie mit, bevor Sie das alte Handy weggeben: Wählen Sie in der App unter „Codes“ den Punkt „Codes in einer Datei sichern“. Auf dem neuen Handy wählen Sie „Codes aus einer Datei holen“.',
      ],
    },
    gone: {
      heading: 'Wenn das alte Handy schon weg ist',
      text: [
        'Dann kommen Sie mit Ihrem Notfallcode oder auf einem anderen Weg hinein und verbinden danach das neue Handy.',
      ],
      link: 'Wenn Sie Ihr Handy verlieren',
    },
  },
};
