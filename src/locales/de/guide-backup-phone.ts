import type { Words } from '#locales/words.ts';

/** The guide about the backup phone, in German. */
export const backupPhone: Words['guide']['pages']['backup-phone'] = {
  heading: 'Ersatznummer',
  lead: 'Eine Nummer, die einen Code per SMS bekommt, wenn Ihr Handy mit der App nicht zur Hand ist.',
  sections: {
    none: {
      heading: 'Nicht in diesem Dienst',
      text: ['Der Betreiber dieses Dienstes verschickt keine SMS, deshalb gibt es hier keine Ersatznummer.'],
      link: 'Über den Notfallcode',
    },
    why: {
      heading: 'Wozu sie da ist',
      text: [
        'Sie hilft, wenn das Handy mit der App verloren ging, kaputt ist oder zu Hause liegt. Ihren Code geben Sie nach dem Passwort ein, wie jeden anderen.',
        'SMS lassen sich leichter abfangen als die anderen Wege, deshalb nutzen wir sie zuletzt. Eine Ersatznummer allein schützt nie ein Konto.',
      ],
    },
    which: {
      heading: 'Welche Nummer Sie nehmen',
      text: [
        'Eine gewöhnliche Handynummer, die Ihnen gehört. Am besten eine auf einem anderen Handy als die App, damit nicht beides auf einmal weg ist.',
        'Festnetzanschlüsse, Satellitentelefone und Nummern, die extra kosten, können von uns keine Codes bekommen.',
      ],
    },
    add: {
      heading: 'Hinzufügen',
      text: ['Wenn eine Nummer nicht stimmen kann, sagt die Seite, was daran falsch ist.'],
      steps: [
        'Öffnen Sie Ihr Konto. Drücken Sie unter „Ersatznummer“ auf „Hinzufügen“.',
        'Wählen Sie das Land, geben Sie die Nummer so ein, wie Sie sie wählen würden, und drücken Sie auf „Weiter“.',
        'Geben Sie den sechsstelligen Code ein, der per SMS kommt, und drücken Sie auf „Weiter“.',
      ],
      picture:
        'Die Seite „Ersatznummer hinzufügen“ mit einem Land, einer Nummer und den Knöpfen „Weiter“ und „Überspringen“.',
      link: 'Zu Ihrem Konto',
    },
    change: {
      heading: 'Ändern oder entfernen',
      text: [
        'Beides geht auf Ihrer Kontoseite unter „Ersatznummer“. Die alte Nummer gilt, bis die neue geprüft ist.',
      ],
    },
    'not-coming': {
      heading: 'Wenn keine SMS kommt',
      text: [
        'Prüfen Sie, ob das Handy Empfang hat und der Flugmodus aus ist. Eine SMS kann eine Minute brauchen. Drücken Sie dann auf „Neuen Code schicken“.',
      ],
      link: 'Herausfinden, woran es liegt',
    },
  },
};
