import type { Words } from '#locales/words.ts';

/** Setup videos, sentence by sentence, in German. */
export const videos: Words['videos'] = {
  watch: 'Video zum Einrichten ansehen',
  inWords: 'Dasselbe in Worten',
  of: {
    push: {
      title: 'Handy mit Twofold Authenticator verbinden',
      steps: [
        'Wählen Sie am Computer „Twofold Authenticator“ und drücken Sie auf „Weiter“.',
        'Richten Sie die Kamera Ihres Handys auf den Code und öffnen Sie den Link, den sie zeigt.',
        'Drücken Sie auf dem Handy auf „Dieses Handy verbinden“.',
        'Geben Sie auf dem Handy die Zahl ein, die am Computer steht.',
        'Drücken Sie auf „Bestätigen“. Am Computer geht es von selbst weiter.',
      ],
    },
    totp: {
      title: 'Andere Authenticator-App verbinden',
      steps: [
        'Wählen Sie am Computer „Andere Authenticator-App“ und drücken Sie auf „Weiter“.',
        'Fügen Sie in der App auf Ihrem Handy ein Konto hinzu und scannen Sie den Code.',
        'Die App zeigt jetzt einen sechsstelligen Code.',
        'Geben Sie diesen Code am Computer ein, bevor er wechselt.',
        'Drücken Sie auf „Weiter“. Die App ist verbunden.',
      ],
    },
    sms: {
      title: 'Ersatznummer hinzufügen',
      steps: [
        'Wählen Sie das Land der Nummer.',
        'Geben Sie die Nummer ein. Sie sehen, wie sie gewählt wird.',
        'Drücken Sie auf „Weiter“. Auf diesem Handy kommt eine SMS mit einem sechsstelligen Code an.',
        'Geben Sie den Code am Computer ein.',
        'Drücken Sie auf „Weiter“. Die Ersatznummer ist bereit.',
      ],
    },
    'recovery-code': {
      title: 'Notfallcode sichern',
      steps: [
        'Das ist Ihr Notfallcode, der letzte Weg ins Konto, wenn Ihr Handy weg ist.',
        'Kopieren Sie ihn an einen sicheren Ort, aber nicht auf Ihr Handy,',
        'oder drucken Sie ihn oder schreiben Sie ihn auf Papier.',
        'Setzen Sie das Häkchen, wenn Sie ihn haben.',
        'Drücken Sie auf „Weiter“. Ab jetzt gilt der Code, und zwar einmal.',
      ],
    },
  },
};
