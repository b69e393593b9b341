import { format } from '#locales/de/format.ts';
import type { Words } from '#locales/words.ts';

/** The wizard, in German. */
export const enrolment: Words['enrolment'] = {
  next: 'Weiter',
  anotherWay: 'Anderen Weg wählen',
  steps: {
    label: 'Schritte',
    done: 'erledigt',
    position: (now, all) => `Schritt ${now} von ${all}`,
    choose: 'Auswählen',
    link: 'Handy verbinden',
    phone: 'Ersatznummer',
    recoveryCode: 'Notfallcode',
  },
  why: {
    heading: 'Schützen Sie Ihr Konto',
    lead: 'Ein Passwort kann erraten oder gestohlen werden. Von jetzt an bestätigt Ihr Handy, dass Sie es sind.',
    time: 'Das dauert etwa zwei Minuten. Sie brauchen dazu Ihr Handy.',
    covers: (applications) =>
      `Ihr Konto ist damit geschützt in ${applications.length === 0 ? 'jeder verbundenen Anwendung' : format.names(applications)}.`,
    start: 'Los geht’s',
    resume: 'Sie haben das schon begonnen. Es geht dort weiter, wo Sie waren.',
    later: 'Später erinnern',
    due: (due) => `Sie haben dafür Zeit bis zum ${format.day(due)}.`,
    recovering:
      'Ihr Notfallcode war richtig und ist jetzt verbraucht. Verbinden Sie wieder ein Handy und sichern Sie einen neuen Code. Dann sind Sie drin.',
  },
  choose: {
    heading: 'Wie möchten Sie bestätigen, dass Sie es sind?',
    lead: 'Nach dem Passwort sagt Ihr Handy Ja.',
    push: 'Twofold Authenticator',
    pushAbout: 'Am schnellsten: Ihr Handy fragt, und Sie antworten mit einem Tipp. Ganz ohne App-Store.',
    totp: 'Andere Authenticator-App',
    totpAbout:
      'Sie geben einen sechsstelligen Code ein, zum Beispiel aus Google Authenticator, Microsoft Authenticator oder 1Password.',
    missing: 'Wählen Sie einen der Wege.',
    compare: 'Alle Wege vergleichen',
  },
  app: {
    heading: 'Verbinden Sie Ihre Authenticator-App',
    scan: 'Öffnen Sie die App auf Ihrem Handy, wählen Sie',
    addAccount: 'Konto hinzufügen',
    scanEnd: ' und scannen Sie diesen Code.',
    qr: 'QR-Code',
    cannotScan: 'QR-Code lässt sich nicht scannen?',
    typeKey: 'Geben Sie stattdessen diesen Schlüssel in die App ein. Er ist zeitbasiert, mit sechs Ziffern.',
    copyKey: 'Schlüssel kopieren',
    openApp: 'Meine Authenticator-App öffnen',
    openAppHint:
      'Wenn Sie gerade am Handy sind: Das öffnet die App und übergibt ihr den Schlüssel. Wenn sich nichts öffnet, kopieren Sie den Schlüssel in die App.',
    code: '6-stelliger Code',
    hint: (service) => `Die App zeigt jetzt einen Code für ${service}. Geben Sie ihn hier ein.`,
    already: 'Ihre App ist verbunden. Sie können weitergehen.',
  },
  phone: {
    heading: 'Ersatznummer hinzufügen',
    changeHeading: 'Ersatznummer ändern',
    lead: 'Wenn Ihr Handy verloren geht oder die App weg ist, können wir Ihnen einen Code per SMS schicken. Sie können diesen Schritt auslassen.',
    country: 'Land',
    number: 'Telefonnummer',
    textTo: 'Wir schicken per SMS einen sechsstelligen Code an',
    textToThis: 'Wir schicken per SMS einen sechsstelligen Code an diese Nummer.',
    weaker: 'SMS lassen sich leichter abfangen, deshalb nutzen wir sie zuletzt.',
    skip: 'Überspringen',
    kept: (masked) => `Ihre Ersatznummer ${masked} bleibt, wie sie ist, wenn Sie dies überspringen.`,
    refusals: {
      empty: 'Geben Sie eine Telefonnummer ein.',
      'unknown-country': 'Wählen Sie das Land der Nummer.',
      'not-a-number': 'Das ist keine Telefonnummer. Geben Sie die Ziffern so ein, wie Sie sie wählen würden.',
      'unknown-prefix': 'Diese Vorwahl hat kein Land. Prüfen Sie die Ziffern nach dem Plus.',
      'too-short': 'Diese Nummer ist zu kurz. Prüfen Sie, ob eine Ziffer fehlt.',
      'too-long': 'Diese Nummer ist zu lang. Prüfen Sie, ob eine Ziffer doppelt ist.',
      'not-in-use': 'Eine solche Nummer gibt es in diesem Land nicht. Prüfen Sie das Land und die Ziffern.',
      landline: 'Das ist ein Festnetzanschluss, er bekommt keine SMS. Geben Sie eine Handynummer an.',
      'toll-free':
        'Das ist eine kostenlose Servicenummer, sie bekommt keine SMS. Geben Sie eine gewöhnliche Handynummer an.',
      'premium-rate': 'Diese Nummer kostet extra. Geben Sie eine gewöhnliche Handynummer an.',
      'shared-cost':
        'Das ist eine Servicenummer mit geteilten Kosten. Geben Sie eine gewöhnliche Handynummer an.',
      satellite:
        'An Satellitentelefone können wir keine SMS schicken. Geben Sie eine gewöhnliche Handynummer an.',
      internet:
        'Das ist ein Telefon im Internet, und das steht für kein bestimmtes Gerät. Geben Sie eine gewöhnliche Handynummer an.',
      'other-kind':
        'An diese Nummer können wir keine SMS schicken. Geben Sie eine gewöhnliche Handynummer an.',
      'country-not-served':
        'In dieses Land können wir keine SMS schicken. Geben Sie eine andere Nummer an oder überspringen Sie dies.',
    },
    didYouMean: (international) => `Meinten Sie ${international}?`,
    useSuggested: (international) => `${international} nehmen`,
    throttled: (seconds) =>
      `Es wurden zu viele SMS angefordert. Versuchen Sie es in ${format.wait(seconds)} wieder oder überspringen Sie dies.`,
  },
  phoneCode: {
    heading: 'Geben Sie den Code aus der SMS ein',
    sentTo: (number) => `Wir haben ihn an ${number} geschickt. Er gilt zehn Minuten.`,
    code: '6-stelliger Code',
    sendAgain: 'Neuen Code schicken',
    sentAgain: 'Wir haben einen neuen Code geschickt. Die früheren gelten auch noch.',
    otherNumber: 'Andere Nummer nehmen',
    throttled: (seconds) =>
      `Mehr SMS dürfen wir nicht schicken. In ${format.wait(seconds)} können Sie es wieder versuchen.`,
  },
  recoveryCode: {
    heading: 'Sichern Sie Ihren Notfallcode',
    lead: 'Der letzte Weg ins Konto, wenn Ihr Handy weg ist und keine SMS kommt. Bewahren Sie ihn auf Papier auf, getrennt vom Handy.',
    copy: 'Code kopieren',
    download: 'Herunterladen',
    print: 'Drucken',
    stored: 'Ich habe diesen Code kopiert und sicher verwahrt',
    notStored: 'Kopieren Sie den Code und setzen Sie dann das Häkchen.',
    otherCode:
      'Dieser Code wurde nie gespeichert, denn Ihr Konto wurde inzwischen an anderer Stelle geändert. Das hier ist ein neuer Code. Bewahren Sie diesen auf und setzen Sie dann das Häkchen.',
    oldWorks: 'Ihr alter Code gilt, bis Sie hier auf „Weiter“ drücken.',
    paper: (service, email, day) => `${service}, ${email}, ${format.day(day)}`,
    fileName: 'notfallcode.txt',
    file: (service, email, day, code) =>
      `Notfallcode für ${service}\nKonto: ${email}\nErstellt: ${format.day(day)}\n\n${code}\n\nNutzen Sie ihn zusammen mit Ihrem Passwort, wenn Ihr Handy weg ist. Er gilt einmal.\nBewahren Sie ihn dort auf, wo ihn niemand sonst findet, und getrennt vom Handy.\n`,
  },
  done: {
    heading: 'Ihr Konto ist jetzt geschützt',
    lead: 'Das sind Ihre Wege ins Konto, der beste zuerst.',
    push: (phone) => `Twofold Authenticator auf „${phone}“`,
    pushText: 'Ihr Passwort, dann Ihre Antwort auf dem Handy.',
    totp: 'Authenticator-App',
    totpText: 'Ihr Passwort, dann ein Code aus der App.',
    sms: (masked) => `SMS an ${masked}`,
    smsText: 'Wenn die App nicht zur Hand ist.',
    recoveryCode: 'Notfallcode',
    recoveryCodeText: 'Wenn nichts anderes mehr geht. Er gilt einmal.',
    ifLost:
      'Wenn Sie Ihr Handy verlieren, melden Sie sich wie gewohnt an und wählen „Mein Handy ist weg“. Alles Weitere zeigen wir Ihnen dann.',
    continue: 'Weiter',
  },
  changed: {
    heading: 'Gespeichert',
  },
};
