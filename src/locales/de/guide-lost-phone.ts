import type { Words } from '#locales/words.ts';

/** The guide for the day the phone is gone, in German. */
export const lostPhone: Words['guide']['pages']['lost-phone'] = {
  heading: 'Wenn Sie Ihr Handy verlieren',
  lead: 'Das kommt vor. Wer das Handy findet, bräuchte immer noch Ihr Passwort, und Sie kommen ohne das Handy hinein.',
  sections: {
    now: {
      heading: 'So kommen Sie ohne Handy hinein',
      text: [
        'Die Seite zeigt, was noch geht, das Einfachste zuerst. Wenn Sie drin sind, wird das verlorene Handy getrennt, jeder andere Browser wird abgemeldet, und Sie verbinden ein anderes Handy.',
      ],
      steps: [
        'Melden Sie sich wie gewohnt mit Ihrem Passwort an.',
        'Wo Sie bestätigen sollen, drücken Sie auf „Mein Handy ist weg“.',
        'Wählen Sie, was noch da ist.',
      ],
      picture: 'Die Seite „Ihr Handy ist weg“. Sie zeigt, was noch geht, das Einfachste zuerst.',
      link: 'Anmelden',
    },
    text: {
      heading: 'Mit Ihrer Ersatznummer',
      text: [
        'Wir schicken Ihnen einen Code per SMS. Wenn auch Ihre Nummer zu dem verlorenen Handy gehörte, kann Ihnen Ihr Mobilfunkanbieter eine neue SIM-Karte dafür geben. Bis sie da ist, nutzen Sie Ihren Notfallcode.',
        'Drücken Sie dann auf „Trennen und überall sonst abmelden“. Verbinden Sie ein anderes Handy und sichern Sie den neuen Notfallcode.',
      ],
    },
    code: {
      heading: 'Mit Ihrem Notfallcode',
      text: [
        'Geben Sie den Code ein, den Sie sich notiert haben. Großbuchstaben, Leerzeichen und Striche spielen keine Rolle. Er gilt einmal.',
        'Sie verbinden gleich ein neues Handy und sichern einen neuen Code. Dann gilt das verlorene Handy für dieses Konto nicht mehr, und jeder andere Browser wird abgemeldet.',
      ],
      picture: 'Die Seite „Nutzen Sie Ihren Notfallcode“ mit einem Feld für den Code.',
      link: 'Mehr über den Notfallcode',
    },
    unlink: {
      heading: 'Wenn Sie noch irgendwo angemeldet sind',
      text: [
        'Öffnen Sie dort Ihr Konto und drücken Sie auf „Mein Handy ist weg“. Sie bestätigen mit etwas, das Sie noch haben, und von diesem Moment an bestätigt das Handy nichts mehr.',
      ],
      link: 'Zu Ihrem Konto',
    },
    nothing: {
      heading: 'Wenn nichts mehr da ist',
      text: [
        'Wenden Sie sich an den Betreiber dieses Dienstes. Er kann Ihnen ermöglichen, wieder ein Handy zu verbinden. Wer Ihnen hilft, braucht weder Ihr Passwort noch einen Code noch Ihren Notfallcode.',
      ],
      link: 'So erreichen Sie ihn',
    },
    rehearse: {
      heading: 'Für diesen Tag bereit sein',
      text: [
        '„Anmeldung ohne Handy proben“ auf Ihrer Kontoseite dauert eine Minute und ändert nichts. Sie sehen dabei, dass Sie mit Ihrer Ersatznummer oder Ihrem Notfallcode hineinkommen.',
      ],
      link: 'Zu Ihrem Konto',
    },
    found: {
      heading: 'Wenn Sie es wiederfinden',
      text: [
        'Ein Handy, das Sie nicht getrennt haben, funktioniert wie zuvor. Eines, das Sie getrennt haben, verbinden Sie wieder wie ein neues.',
      ],
      link: 'Ein neues Handy',
    },
  },
};
