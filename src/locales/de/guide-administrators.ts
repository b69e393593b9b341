import type { Words } from '#locales/words.ts';

/** The guide for whoever looks after a linked application, in German. */
export const administrators: Words['guide']['pages']['administrators'] = {
  heading: 'Für Verantwortliche verbundener Anwendungen',
  lead: 'Für alle, die sich um eine Anwendung kümmern, die mit diesem Dienst verbunden ist oder verbunden werden soll.',
  sections: {
    what: {
      heading: 'Was Ihnen die Verbindung bringt',
      text: [
        'Die Menschen melden sich hier an, und Ihre Anwendung erfährt, wer sie sind. Sie speichert keine Passwörter und fragt kein Handy. Wie jemand bestätigt, wird hier festgelegt und ändert in Ihrer Anwendung nichts.',
        'Wer schon angemeldet ist, kommt ungefragt durch, in jeder verbundenen Anwendung.',
      ],
    },
    link: {
      heading: 'Verbinden Sie Ihre Anwendung',
      text: [
        'Der Betreiber dieses Dienstes verbindet sie mit einem einzigen Befehl. Das dauert eine Minute.',
      ],
      steps: [
        'Nennen Sie ihm den Namen Ihrer Anwendung, so wie man sie kennt, und die genaue Adresse, an die man nach der Anmeldung zurückkommt.',
        'Sagen Sie, ob jede Anmeldung mit einem Handy bestätigt werden muss oder nur das, wofür Ihre Anwendung es verlangt.',
        'Sie bekommen eine Kennung und ein Geheimnis. Das Geheimnis wird einmal gezeigt: Verwahren Sie es wie ein Passwort.',
        'Geben Sie Ihrer Anwendung beides, zusammen mit der Adresse dieses Dienstes. Was OpenID Connect spricht, findet den Rest von selbst.',
      ],
      link: 'Was Ihre Anwendung findet',
    },
    secure: {
      heading: 'Vor etwas Wichtigem noch einmal fragen',
      text: [
        'Bevor jemand etwa das Konto für Auszahlungen ändert, kann Ihre Anwendung eine neue Bestätigung verlangen: Sie schickt die Person hierher, mit dem Wunsch nach „urn:twofold:2fa“ und dem höchsten Alter in Sekunden, zum Beispiel 600. Wer innerhalb dieser Zeit bestätigt hat, kommt ungefragt durch.',
        'Wer noch kein Handy verbunden hat, wird durch das Einrichten geführt und kommt danach zu Ihnen zurück.',
        'Ihre Anwendung muss die Antwort prüfen: Darin steht, wie die Person bestätigt hat und wann.',
      ],
    },
    learns: {
      heading: 'Was Ihre Anwendung erfährt',
      text: [
        'Eine Kennung, die sich nie ändert, den Namen, die E-Mail-Adresse, wie sich die Person angemeldet hat und wann. Führen Sie Ihre Daten nach der Kennung, denn eine E-Mail-Adresse kann sich ändern.',
        'Das Passwort, das Handy und dessen Nummer erfährt sie nie.',
      ],
    },
    out: {
      heading: 'Abmelden',
      text: [
        'Wenn sich jemand hier abmeldet, kann Ihre Anwendung das erfahren und ihre eigene Sitzung beenden. Nennen Sie dafür beim Verbinden eine Adresse.',
        'Ihre Anwendung kann das Abmelden auch selbst beginnen. Die Person wird gefragt und ist dann von jeder verbundenen Anwendung abgemeldet.',
      ],
    },
    people: {
      heading: 'Wenn man Sie um Hilfe bittet',
      text: [
        'Sie können niemanden hineinlassen, und Sie brauchen von niemandem ein Passwort oder einen Code. Verweisen Sie auf diese Seiten oder auf den Betreiber dieses Dienstes.',
      ],
      link: 'Wenn Sie Ihr Handy verlieren',
    },
  },
};
