import { authenticatorApp } from '#locales/de/authenticator-app.ts';
import { format } from '#locales/de/format.ts';
import type { Words } from '#locales/words.ts';

const { question, ended, tryAgain } = authenticatorApp;

/** "Compare all methods", and the pages on which each can be tried, in German. */
export const gallery: Words['gallery'] = {
  heading: 'Alle Wege vergleichen',
  lead: 'Ihr Passwort ist die eine Hälfte. Jeder dieser Wege ist die andere. Zusammen öffnen sie jede Anwendung, die mit Ihrem Konto verbunden ist.',
  bar: 'Galerie und Anleitung',
  guide: 'Anleitung',
  account: 'Ihr Konto',
  backToChoosing: 'Zurück zur Auswahl',
  policy: {
    required: 'Hier bestätigen alle mit einem Handy.',
    grace: (days) =>
      `Hier bestätigen alle mit einem Handy. Zum Einrichten haben Sie ${format.amount(days, 'day')} Zeit.`,
    optional: 'Hier können Sie mit einem Handy bestätigen, und wir raten Ihnen dazu.',
  },
  methods: {
    push: {
      name: 'Twofold Authenticator',
      about: 'Eine Frage auf Ihrem Handy. Sie antworten mit einem Tipp, oder Sie geben eine Zahl ein.',
    },
    totp: {
      name: 'Authenticator-App',
      about:
        'Sie geben einen sechsstelligen Code aus einer App ein, die Sie schon nutzen. Das geht auch ohne Empfang.',
    },
    sms: {
      name: 'SMS',
      about: 'Wir schicken einen Code per SMS an Ihre Ersatznummer. Für den Fall, dass sonst nichts geht.',
    },
    'recovery-code': {
      name: 'Notfallcode',
      about: 'Ein Code auf Papier. Der letzte Weg ins Konto, wenn Ihr Handy weg ist.',
    },
  },
  badges: {
    fastest: 'Am schnellsten',
    backup: 'Als Reserve',
    notOffered: 'Gibt es hier nicht',
  },
  textsNotOffered:
    'Der Betreiber dieses Dienstes verschickt keine SMS, deshalb gibt es hier keine Ersatznummer.',
  sideBySide: {
    heading: 'Im Vergleich',
    confirming: {
      name: 'Dauer der Bestätigung',
      push: 'etwa 3 Sekunden',
      totp: 'etwa 12 Sekunden',
      sms: 'etwa 25 Sekunden',
      'recovery-code': 'etwa eine Minute',
    },
    settingUp: {
      name: 'Einrichten',
      push: '1 Minute, ohne App-Store',
      totp: '2 Minuten',
      sms: '1 Minute',
      'recovery-code': 'gehört zu jedem Konto',
    },
    needs: {
      name: 'Was Sie brauchen',
      push: 'ein Handy mit Internet',
      totp: 'ein Handy mit einer Authenticator-App',
      sms: 'ein Handy, das SMS bekommt',
      'recovery-code': 'das Papier, auf dem er steht',
    },
    noSignal: {
      name: 'Geht ohne Empfang',
      push: 'braucht Internet, über WLAN oder Mobilfunk',
      totp: 'ja',
      sms: 'braucht ein Mobilfunknetz',
      'recovery-code': 'ja',
    },
    borrowed: {
      name: 'An einem geliehenen Computer',
      push: 'ja: Sie geben die Zahl ein, die er zeigt',
      totp: 'ja: Sie geben den Code ein',
      sms: 'ja: Sie geben den Code ein',
      'recovery-code': 'nur im Notfall: Er gilt einmal',
    },
    falsePage: {
      name: 'Schutz vor falschen Seiten',
      push: 'besser: Das Handy nennt die Anwendung und den Browser. Wer aber für einen Fremden eine Zahl eingibt, lässt ihn hinein',
      totp: 'schwach: Ein Code lässt sich weiterleiten',
      sms: 'schwach: Ein Code lässt sich weiterleiten, und SMS lassen sich abfangen',
      'recovery-code': 'schwach: Ein Code lässt sich weiterleiten',
    },
    lost: {
      name: 'Wenn Ihr Handy weg ist',
      push: 'trennen und einen Reserveweg nutzen',
      totp: 'trennen und einen Reserveweg nutzen',
      sms: 'mit einer neuen SIM-Karte bleibt die Nummer',
      'recovery-code': 'er ist der Weg zurück',
    },
    here: {
      name: 'In diesem Dienst',
      push: 'möglich; in einem Browser, den Sie kennen, genügt ein Tipp',
      pushStrict: 'möglich; die Zahl wird immer eingegeben',
      totp: 'möglich',
      sms: 'möglich, als Reserve',
      smsNot: 'nicht möglich',
      'recovery-code': 'möglich, als Reserve',
    },
  },
  trying: {
    heading: 'Probieren Sie es aus',
    lead: 'Das sind die echten Seiten, mit einem Handy, das nur gezeichnet ist. Was Sie darin tun, zählt nicht, und niemand wird etwas gefragt.',
    go: 'Ausprobieren',
    alone: 'Auf eigener Seite ausprobieren',
    frame: (method) => `${method} zum Ausprobieren`,
  },
  play: {
    banner: 'Das ist nur zum Ausprobieren. Nichts davon zählt.',
    back: 'Zurück zur Galerie',
    application: 'Gehaltsportal',
    phoneName: 'Annas Handy',
    beside: {
      push: 'Das gezeichnete Handy: Twofold Authenticator',
      totp: 'Das gezeichnete Handy: eine Authenticator-App',
      sms: 'Das gezeichnete Handy: Nachrichten',
      'recovery-code': 'Der gezeichnete Zettel',
    },
    codes: 'Codes',
    account: 'anna@example.com',
    changes: 'Der Code wechselt alle 30 Sekunden. Laden Sie die Seite neu, um den neuesten zu sehen.',
    messages: 'Nachrichten',
    note: 'Liegt in der Schublade',
    noteText: 'Notfallcode. Gilt einmal.',
    hint: {
      push: 'Geben Sie die Zahl auf dem gezeichneten Handy ein oder antworten Sie falsch, und sehen Sie, was geschieht.',
      pushTap:
        'Ein Browser, den Sie schon genutzt haben, braucht keine Zahl. Drücken Sie auf dem gezeichneten Handy auf eine Antwort.',
      totp: 'Geben Sie den Code vom gezeichneten Handy ein oder einen falschen, und sehen Sie, was geschieht.',
      sms: 'Geben Sie den Code aus der SMS ein oder einen falschen, und sehen Sie, was geschieht.',
      'recovery-code':
        'Geben Sie den Code vom Zettel ein oder vertippen Sie sich dabei, und sehen Sie, was geschieht.',
    },
    withNumber: 'So sieht es in einem Browser aus, der Ihnen neu ist',
    withTap: 'So sieht es in einem Browser aus, den Sie schon genutzt haben',
    asks: question.heading['sign-in'],
    place: question.place,
    fromAddress: question.unknownPlace,
    browser: question.browser,
    newBrowser: question.isFirst,
    knownBrowser: 'Firefox auf Windows',
    number: question.number,
    confirm: question.confirm,
    deny: question.deny,
    notMe: question.notMe,
    numberMissing: question.problems['number-missing'],
    tryAgain,
    numberWrong: question.problems['number-wrong'],
    ended: {
      confirmed: { heading: ended.confirmed['sign-in'], lead: ended.confirmedLead['sign-in'] },
      denied: { heading: ended.headings.denied, lead: ended.leads.denied },
      'not-me': { heading: ended.headings['not-me'], lead: ended.leads['not-me'] },
      'wrong-number': { heading: ended.headings['wrong-number'], lead: ended.leads['wrong-number'] },
    },
    done: {
      heading: 'Jetzt wären Sie angemeldet',
      lead: 'Mehr ist es nicht. Bei einer echten Anmeldung wäre die Anwendung jetzt offen.',
      recoveryHeading: 'Jetzt kämen Sie hinein',
      recoveryLead:
        'Im Ernstfall würden Sie als Nächstes ein neues Handy verbinden und einen neuen Code sichern. Jeder andere Browser würde abgemeldet.',
      again: 'Noch einmal ausprobieren',
    },
  },
};
