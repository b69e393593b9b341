import type { Words } from '#locales/words.ts';

/** The page of help, in German. */
export const help: Words['help'] = {
  heading: 'Hilfe',
  lead: 'Suchen Sie, was Ihnen passiert ist. Was Sie begonnen haben, ist nicht verloren: Gehen Sie im Browser zurück und machen Sie weiter.',
  code: {
    heading: 'Der Code aus meiner App wird nicht angenommen',
    newest: (service) =>
      `Geben Sie den Code ein, den die App gerade für ${service} zeigt. Er wechselt alle 30 Sekunden, und jeder gilt einmal.`,
    clock:
      'Wenn auch der nächste abgelehnt wird, geht wahrscheinlich die Uhr Ihres Handys falsch. Lassen Sie sie automatisch stellen.',
    compare: 'Ihre Uhr mit unserer vergleichen',
  },
  text: {
    heading: 'Es kommt keine SMS',
    signal:
      'Prüfen Sie, ob das Handy Empfang hat und der Flugmodus aus ist. Eine SMS kann eine Minute brauchen. Drücken Sie dann auf „Neuen Code schicken“.',
    other: 'Wenn immer noch keine kommt, drücken Sie auf „Anderen Weg wählen“.',
  },
  phone: {
    heading: 'Mein Handy ist weg, kaputt oder neu',
    lost: 'Melden Sie sich wie gewohnt mit Ihrem Passwort an und wählen Sie dann „Mein Handy ist weg“. Die Seite zeigt, was noch geht.',
    new: 'Wenn Sie das alte Handy noch haben, ersetzen Sie die App auf Ihrer Kontoseite, bevor Sie das Handy weggeben.',
    account: 'Zu Ihrem Konto',
  },
  password: {
    heading: 'Ich habe mein Passwort vergessen',
    link: 'Wir können Ihnen per E-Mail einen Link schicken, mit dem Sie ein neues festlegen. Ihr Handy bestätigt weiterhin, dass Sie es sind.',
    forgotten: 'Link schicken',
    ask: 'Bitten Sie den Betreiber dieses Dienstes um einen Link, mit dem Sie ein neues festlegen.',
  },
  stranger: {
    heading: 'Da ist etwas passiert, und ich war es nicht',
    change:
      'Vielleicht kennt jemand Ihr Passwort. Ändern Sie es jetzt: Jeder andere Browser wird dann abgemeldet. Lesen Sie danach „Aktivität“ auf Ihrer Kontoseite.',
    password: 'Mein Passwort ändern',
    never:
      'Wer Ihnen hilft, braucht weder Ihr Passwort noch einen Code noch Ihren Notfallcode. Verraten Sie sie niemandem.',
  },
  guide: {
    heading: 'Zum Nachlesen',
    troubleshooting: 'Wählen, was Sie sehen, und herausfinden, woran es liegt',
    read: 'Anleitung lesen',
  },
  desk: {
    heading: 'Nichts davon hat geholfen?',
    ask: 'Wenden Sie sich an den Betreiber dieses Dienstes. Er kann Ihnen ermöglichen, wieder ein Handy zu verbinden.',
    mail: (address) => `Schreiben Sie an ${address}`,
    telephone: (number) => `Rufen Sie an: ${number}`,
    page: 'Zum Helpdesk',
  },
};
