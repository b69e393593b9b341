import type { Words } from '#locales/words.ts';

/** The guide to signing in, in German. */
export const signingIn: Words['guide']['pages']['signing-in'] = {
  heading: 'Anmelden',
  lead: 'Ihr Passwort, dann eine Bestätigung. Eine Anmeldung öffnet jede verbundene Anwendung.',
  sections: {
    push: {
      heading: 'Mit Twofold Authenticator',
      text: [
        'Wenn Sie geantwortet haben, geht die Seite von selbst weiter. Sie haben zwei Minuten Zeit.',
        'Es geht auch ohne Benachrichtigungen. Öffnen Sie die App: Sie findet die Anfrage von selbst.',
      ],
      steps: [
        'Geben Sie Ihre E-Mail-Adresse und Ihr Passwort ein.',
        'Öffnen Sie die Benachrichtigung auf Ihrem Handy oder die App.',
        'In einem Browser, den Sie hier noch nicht genutzt haben, geben Sie die Zahl vom Bildschirm auf Ihrem Handy ein. Wo Sie schon einmal eine Zahl eingegeben haben, ist vielleicht keine nötig.',
        'Drücken Sie auf „Bestätigen“.',
      ],
      picture:
        'Die Seite „Bestätigen Sie auf Ihrem Handy“ mit einer sechsstelligen Zahl, die Sie auf dem Handy eingeben.',
    },
    look: {
      heading: 'Erst ansehen, dann bestätigen',
      text: [
        'Das Handy sagt, welche Anwendung fragt, von welcher Adresse und aus welchem Browser und wann. Bestätigen Sie nur, was Sie selbst begonnen haben, und geben Sie nie eine Zahl für jemanden ein, der Sie anruft.',
        '„Ablehnen“ beendet diese eine Anmeldung. „Das war ich nicht“ bewirkt mehr: Eine Stunde lang bekommen Sie keine Anfragen, und jeder Browser braucht wieder die Zahl. Ändern Sie danach Ihr Passwort, denn vielleicht kennt es jemand.',
      ],
      link: 'Passwort ändern',
    },
    code: {
      heading: 'Mit einem Code aus einer App',
      text: [
        'Öffnen Sie die Authenticator-App, suchen Sie den Code für diesen Dienst und geben Sie ihn ein. Der Code wechselt alle 30 Sekunden, und jeder gilt einmal.',
      ],
      picture:
        'Die Seite „Geben Sie den Code aus Ihrer App ein“ mit einem Feld für sechs Ziffern und dem Link „Anderen Weg wählen“.',
    },
    text: {
      heading: 'Mit einer SMS',
      text: [
        'Drücken Sie auf „Anderen Weg wählen“, dann auf „SMS“. Der Code kommt an Ihre Ersatznummer und gilt zehn Minuten. Wenn keiner kommt, drücken Sie auf „Neuen Code schicken“. Die früheren gelten auch noch.',
      ],
    },
    other: {
      heading: 'Auf einem anderen Weg',
      text: [
        '„Anderen Weg wählen“ zeigt, welche Wege Ihr Konto hat, den besten zuerst. „Mein Handy ist weg“ zeigt, was ohne Handy geht.',
      ],
      picture: 'Die Seite „Wählen Sie einen anderen Weg“. Sie zeigt die Wege, die dieses Konto hat.',
    },
    again: {
      heading: 'Warum Sie noch einmal gefragt werden',
      text: [
        'Manche Teile einer Anwendung fragen noch einmal, um sicher zu sein, dass Sie es noch sind. Was Sie gerade tun, bleibt erhalten.',
        'Eine Anmeldung endet, wenn Sie sie eine Stunde lang nicht nutzen, und nach einem Tag auf jeden Fall.',
      ],
    },
    borrowed: {
      heading: 'An einem fremden Computer',
      text: [
        'Drücken Sie auf „Abmelden“, wenn Sie fertig sind. Haben Sie es vergessen, öffnen Sie Ihr Konto irgendwo anders: „Wo Sie angemeldet sind“ zeigt jeden Browser, und Sie können ihn dort abmelden.',
      ],
      link: 'Zu Ihrem Konto',
    },
  },
};
