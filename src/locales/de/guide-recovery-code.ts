import type { Words } from '#locales/words.ts';

/** The guide about the recovery code, in German. */
export const recoveryCode: Words['guide']['pages']['recovery-code'] = {
  heading: 'Notfallcode',
  lead: 'Ein Code auf Papier: der letzte Weg ins Konto, wenn Ihr Handy weg ist und sonst nichts geht.',
  sections: {
    keep: {
      heading: 'Wo Sie ihn aufbewahren',
      text: [
        'Auf Papier, getrennt vom Handy, wo ihn niemand sonst findet. Eine Schublade zu Hause ist gut. Ein Foto auf dem Handy ist es nicht: Es geht mit dem Handy verloren.',
        'Der Code allein öffnet nichts. Er gilt nur zusammen mit Ihrem Passwort.',
        'Um zu sehen, ob Ihr Zettel stimmt, drücken Sie auf Ihrer Kontoseite auf „Anmeldung ohne Handy proben“. Dort wird der Code nur geprüft, nicht verbraucht.',
      ],
      picture:
        'Die Seite „Sichern Sie Ihren Notfallcode“ mit einem Code in fünf Gruppen und den Knöpfen „Code kopieren“, „Herunterladen“ und „Drucken“.',
    },
    use: {
      heading: 'So nutzen Sie ihn',
      text: [
        'Großbuchstaben, Leerzeichen und Striche spielen keine Rolle. Wenn Sie sich bei einem Zeichen vertippen, merken wir es.',
      ],
      steps: [
        'Melden Sie sich mit Ihrem Passwort an.',
        'Drücken Sie auf „Anderen Weg wählen“, dann auf „Notfallcode“.',
        'Geben Sie den Code ein und drücken Sie auf „Weiter“.',
      ],
      picture: 'Die Seite „Nutzen Sie Ihren Notfallcode“ mit einem Feld für den Code.',
    },
    after: {
      heading: 'Was dann geschieht',
      text: [
        'Der Code ist verbraucht. Sie verbinden wieder ein Handy und sichern einen neuen Code. Erst dann sind Sie drin.',
        'Jeder andere Browser wird abgemeldet, und das Handy, das vorher verbunden war, gilt für dieses Konto nicht mehr.',
      ],
    },
    replace: {
      heading: 'Einen neuen holen',
      text: [
        'Tun Sie das, wenn jemand den Code gesehen haben könnte oder wenn Sie ihn nicht finden. Drücken Sie auf Ihrer Kontoseite auf „Neuen Code holen“. Der alte gilt, bis Sie bestätigt haben, dass der neue verwahrt ist.',
      ],
      link: 'Zu Ihrem Konto',
    },
    lost: {
      heading: 'Wenn Sie weder Handy noch Code haben',
      text: [
        'Wenden Sie sich an den Betreiber dieses Dienstes. Er kann Ihnen ermöglichen, wieder ein Handy zu verbinden.',
      ],
      link: 'So erreichen Sie ihn',
    },
  },
};
