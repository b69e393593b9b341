import type { Words } from '#locales/words.ts';

/** The guide to setting up, in German. */
export const settingUp: Words['guide']['pages']['setting-up'] = {
  heading: 'Einrichten',
  lead: 'Das dauert einmal etwa zwei Minuten und schützt dann jede verbundene Anwendung. Sie brauchen dazu Ihr Handy.',
  sections: {
    begin: {
      heading: 'Wo es beginnt',
      text: [
        'Es beginnt von selbst: wenn Sie sich zum ersten Mal anmelden, nachdem der Betreiber dieses Dienstes es verlangt, oder wenn Sie einen Teil einer Anwendung öffnen, der es braucht. Sie können auch auf Ihrer Kontoseite beginnen, mit „Konto schützen“.',
        'Was Sie gerade tun wollten, merken wir uns. Am Ende kommen Sie dorthin zurück.',
        'Wo es warten darf, gibt es den Knopf „Später erinnern“. Dort steht auch der letzte Tag.',
      ],
      link: 'Zu Ihrem Konto',
    },
    choose: {
      heading: 'Wählen, wie Sie bestätigen',
      text: [
        'Twofold Authenticator ist am schnellsten: Ihr Handy fragt, und Sie antworten. Mit einer anderen Authenticator-App, zum Beispiel Google Authenticator, Microsoft Authenticator oder 1Password, geben Sie einen sechsstelligen Code ein.',
        'Nichts davon ist endgültig. In jedem späteren Schritt gibt es „Anderen Weg wählen“.',
      ],
      picture:
        'Die Seite „Wie möchten Sie bestätigen, dass Sie es sind?“ mit zwei Möglichkeiten: Twofold Authenticator, ausgewählt, und eine andere Authenticator-App.',
      link: 'Alle Wege vergleichen',
    },
    push: {
      heading: 'Handy mit Twofold Authenticator verbinden',
      text: [
        'Sie brauchen keinen App-Store. Es ist eine Seite dieses Dienstes, die Ihr Handy wie eine App behält.',
        'Auf dem Handy selbst gibt es nichts zu scannen: Drücken Sie dort auf „Dieses Handy verbinden“.',
      ],
      steps: [
        'Richten Sie die Kamera Ihres Handys auf den QR-Code auf dem Bildschirm und öffnen Sie den Link, den sie zeigt.',
        'Auf einem iPhone legen Sie die App zuerst auf den Home-Bildschirm. Die Seite sagt, wie. Sonst kann die App Sie nicht benachrichtigen.',
        'Drücken Sie auf „Dieses Handy verbinden“ und erlauben Sie Benachrichtigungen, wenn die App fragt.',
        'Ihr Handy wird zur Probe gefragt, und der Bildschirm zeigt eine Zahl. Geben Sie sie auf dem Handy ein und drücken Sie auf „Bestätigen“.',
      ],
      picture:
        'Die Seite „Verbinden Sie Ihr Handy“ mit einem QR-Code zum Scannen und den Worten „Wir warten auf Ihr Handy“.',
    },
    app: {
      heading: 'Oder eine andere Authenticator-App verbinden',
      text: [
        'Der Schlüssel bleibt derselbe, bis Sie fertig sind. Ein falscher Code, ein Neuladen oder der Zurück-Knopf kostet Sie nichts.',
      ],
      steps: [
        'Öffnen Sie die App auf Ihrem Handy, wählen Sie „Konto hinzufügen“ und scannen Sie den QR-Code auf dem Bildschirm. Wenn Sie gerade am Handy sind, drücken Sie auf „Meine Authenticator-App öffnen“.',
        'Wenn das Scannen nicht klappt, drücken Sie auf „QR-Code lässt sich nicht scannen?“ und geben den Schlüssel in die App ein.',
        'Geben Sie den sechsstelligen Code ein, den die App jetzt zeigt, und drücken Sie auf „Weiter“.',
      ],
      picture:
        'Die Seite „Verbinden Sie Ihre Authenticator-App“ mit einem QR-Code und einem Feld für den sechsstelligen Code.',
    },
    phone: {
      heading: 'Ersatznummer hinzufügen',
      text: [
        'Sie bekommt einen Code per SMS, wenn Ihr Handy mit der App nicht zur Hand ist. Wählen Sie das Land, geben Sie die Nummer ein und dann den Code, der ankommt.',
        'Mit „Überspringen“ lassen Sie sie aus. Sie können sie später auf Ihrer Kontoseite hinzufügen.',
      ],
      link: 'Mehr über die Ersatznummer',
    },
    'recovery-code': {
      heading: 'Notfallcode sichern',
      text: [
        'Er ist der letzte Weg ins Konto. Kopieren Sie ihn, laden Sie ihn herunter oder drucken Sie ihn. Setzen Sie dann das Häkchen bei „Ich habe diesen Code kopiert und sicher verwahrt“.',
        'Mit „Weiter“ gilt alles. Bis dahin ist Ihr Konto, wie es vorher war.',
      ],
      picture:
        'Die Seite „Sichern Sie Ihren Notfallcode“ mit einem Code in fünf Gruppen und den Knöpfen „Code kopieren“, „Herunterladen“ und „Drucken“.',
      link: 'Mehr über den Notfallcode',
    },
    done: {
      heading: 'Wenn es geschafft ist',
      text: [
        'Die letzte Seite zeigt Ihre Wege ins Konto, den besten zuerst. „Weiter“ bringt Sie dorthin zurück, wo Sie hinwollten.',
        'Wenn Sie den Browser zwischendurch schließen, melden Sie sich innerhalb eines Tages im selben Browser wieder an. Dann geht es dort weiter, wo Sie waren.',
      ],
    },
  },
};
