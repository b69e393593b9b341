import type { AppWords } from '#locales/words.ts';

const attempts = (count: number): string =>
  count === 1 ? 'einem weiteren falschen Versuch' : `${count} weiteren falschen Versuchen`;

/** The third tab of Twofold Authenticator, in German. */
export const settings: AppWords['settings'] = {
  heading: 'Einstellungen',
  accounts: 'Konten auf diesem Handy',
  noAccounts: 'Noch keine.',
  addAccount: 'Weiteres Konto verbinden',
  accountOf: (service, name) => `${service} · ${name}`,
  manage: (email) => `${email} umbenennen oder trennen`,
  notifications: 'Benachrichtigungen',
  notificationStates: {
    on: 'Ein',
    off: 'Aus',
    blocked: 'Blockiert',
    impossible: 'In diesem Browser nicht möglich',
  },
  lock: 'App-Sperre',
  lockStates: { on: 'Ein', off: 'Aus' },
  storage: 'Speicher',
  storageStates: {
    kept: 'Bleibt, bis Sie ihn löschen',
    evictable: 'Kann vom System geleert werden',
    unknown: 'Dieser Browser sagt es nicht',
  },
  language: 'Sprache',
  install: 'App auf den Startbildschirm legen',
  installed: 'Die App ist installiert',
  phone: {
    heading: 'Dieses Handy',
    name: 'Name dieses Handys',
    save: 'Speichern',
    saved: 'Gespeichert.',
    unlink: 'Dieses Handy trennen',
    unlinkHeading: (email) => `Handy von ${email} trennen?`,
    unlinkLead: [
      'Dieses Handy bestätigt dann keine Anmeldungen mehr für das Konto.',
      'Das Konto bleibt geschützt. Wenn dies der einzige Weg war, fragt es nach der Ersatznummer oder dem Notfallcode.',
      'Ihre Codes für andere Websites bleiben.',
    ],
    unlinkSure: 'Trennen',
    forgetAnyway: 'Konto hier trotzdem vergessen',
    forgetLead:
      'Es gibt keine Verbindung, deshalb zählt der Dienst dieses Handy noch mit. Trennen Sie es auch dort: Öffnen Sie Ihr Konto in einem Browser.',
  },
  check: {
    heading: 'Benachrichtigungen',
    lead: 'Schicken Sie eine an dieses Handy und sehen Sie, wie weit sie kommt.',
    send: 'Test-Benachrichtigung schicken',
    sendAgain: 'Noch eine schicken',
    stations: {
      asked: 'Angefordert',
      sent: 'Der Dienst hat sie geschickt',
      arrived: 'Sie ist auf diesem Handy angekommen',
      shown: 'Sie wurde angezeigt',
    },
    wait: 'Das dauert ein paar Sekunden.',
    notArrived:
      'Sie ist nicht angekommen. Prüfen Sie, ob das Handy online ist und weder Akku spart noch auf „Nicht stören“ steht. Schicken Sie dann noch eine.',
    notShown:
      'Sie ist angekommen, aber das System hat sie nicht angezeigt. Sehen Sie in den Einstellungen für Benachrichtigungen nach.',
    works: 'Benachrichtigungen funktionieren auf diesem Handy.',
    which: 'Für welches Konto',
    offLead: 'Benachrichtigungen müssen zuerst erlaubt werden.',
    impossibleLead:
      'Dieser Browser kann Sie nicht benachrichtigen. Öffnen Sie die App, wenn Sie sich anmelden, und die Frage ist da.',
    blockedHeading: 'So erlauben Sie sie',
  },
  allow: {
    ios: [
      'Öffnen Sie auf diesem Handy „Einstellungen“, dann „Mitteilungen“.',
      'Wählen Sie diese App in der Liste.',
      'Schalten Sie „Mitteilungen erlauben“ ein.',
      'Kommen Sie zurück und öffnen Sie die App neu.',
    ],
    chromeAndroid: [
      'Drücken Sie auf das Symbol vor der Adresse. Oder halten Sie die App auf dem Startbildschirm gedrückt und wählen Sie „App-Info“.',
      'Wählen Sie „Berechtigungen“, dann „Benachrichtigungen“.',
      'Erlauben Sie sie, kommen Sie zurück und öffnen Sie die App neu.',
    ],
    samsungAndroid: [
      'Halten Sie die App auf dem Startbildschirm gedrückt und wählen Sie „App-Info“.',
      'Wählen Sie „Benachrichtigungen“ und erlauben Sie sie.',
      'Kommen Sie zurück und öffnen Sie die App neu.',
    ],
    firefoxAndroid: [
      'Drücken Sie auf das Schloss vor der Adresse.',
      'Wählen Sie „Benachrichtigungen“ und erlauben Sie sie.',
      'Kommen Sie zurück und laden Sie die Seite neu.',
    ],
    desktop: [
      'Drücken Sie auf das Symbol vor der Adresse.',
      'Suchen Sie „Benachrichtigungen“ und erlauben Sie sie.',
      'Kommen Sie zurück und laden Sie die Seite neu.',
    ],
  },
  installing: {
    heading: 'App auf den Startbildschirm legen',
    lead: 'Dann öffnet sie sich wie jede andere App, kann Sie benachrichtigen und behält ihre Daten.',
    press: 'App installieren',
    android: [
      'Öffnen Sie das Menü des Browsers.',
      'Wählen Sie „App installieren“ oder „Zum Startbildschirm hinzufügen“.',
    ],
    desktop: [
      'Suchen Sie am Ende der Adresszeile das Symbol zum Installieren oder im Menü des Browsers „Installieren“.',
    ],
    done: 'Die App ist auf diesem Handy installiert.',
    evictable:
      'Bis dahin kann das System löschen, was die App speichert, wenn der Platz knapp wird. Sichern Sie Ihre Codes zur Vorsicht in einer Datei.',
  },
};

/** Locking the app, and opening it again, in German. */
export const lock: AppWords['lock'] = {
  heading: 'App-Sperre',
  lead: 'Mit einer Sperre kann niemand, der Ihr entsperrtes Handy in der Hand hat, eine Anmeldung bestätigen oder Ihre Codes sehen. Die PIN verlässt dieses Handy nie.',
  warning:
    'Nach zehn falschen PINs werden die Schlüssel gelöscht, und mit ihnen die Codes für andere Websites. Sichern Sie die Codes zuerst in einer Datei.',
  notificationsNote:
    'Benachrichtigungen sagen dann nur, dass sich jemand anmeldet. Worum es geht, sehen Sie nach der PIN.',
  pin: 'Neue PIN',
  pinHint: 'Sechs Ziffern oder mehr, und nicht Ihr Geburtstag.',
  again: 'Dieselbe PIN noch einmal',
  turnOn: 'Sperre einschalten',
  turnOff: 'Sperre ausschalten',
  short: 'Nehmen Sie sechs Ziffern oder mehr.',
  easy: 'Diese PIN versuchen alle zuerst. Nehmen Sie eine andere.',
  differs: 'Das ist nicht dieselbe PIN.',
  isOn: 'Die Sperre ist eingeschaltet.',
  isOnLead: 'Die App sperrt sich, wenn eine Minute lang niemand sie angesehen hat.',
  lockNow: 'Jetzt sperren',
  unfinished: (count) =>
    count === 1
      ? 'Ein Konto liegt noch nicht hinter der Sperre: Der Dienst muss erst seinen neuen Schlüssel erfahren. Das geschieht mit der nächsten Verbindung.'
      : `${count} Konten liegen noch nicht hinter der Sperre: Der Dienst muss erst ihre neuen Schlüssel erfahren. Das geschieht mit der nächsten Verbindung.`,
  biometrics: 'Mit Fingerabdruck oder Gesicht entsperren',
  biometricsLead: 'Zusätzlich zur PIN. Die PIN gilt weiterhin.',
  biometricsOn: 'Auch Fingerabdruck oder Gesicht entsperrt die App.',
  biometricsAdd: 'Einrichten',
  biometricsRemove: 'Nur die PIN nutzen',
  biometricsPin: 'Ihre PIN, noch einmal',
  biometricsRefused:
    'Dieses Handy oder dieser Browser kann das nicht, oder es wurde abgebrochen. Die PIN gilt wie bisher.',
  unlockHeading: 'Gesperrt',
  unlockLead: 'Geben Sie Ihre PIN ein, um die App zu öffnen.',
  waiting: 'Vielleicht meldet sich gerade jemand an. Entsperren Sie die App, um es zu sehen.',
  unlockPin: 'PIN',
  unlock: 'Entsperren',
  useBiometrics: 'Fingerabdruck oder Gesicht',
  biometricsFailed:
    'Die App wurde nicht entsperrt. Versuchen Sie es noch einmal, oder geben Sie Ihre PIN ein.',
  wrong: (left) =>
    left > 3
      ? `Das ist nicht die PIN. Sie haben noch ${left} Versuche.`
      : `Das ist nicht die PIN. Nach ${attempts(left)} werden die Schlüssel gelöscht.`,
  erasedHeading: 'Die Schlüssel sind gelöscht',
  erased:
    'Es wurden zehn falsche PINs eingegeben, deshalb hat dieses Handy seine Schlüssel vergessen. Um es wieder zu verbinden, melden Sie sich auf einem anderen Weg an und öffnen Ihr Konto. Codes für andere Websites holen Sie aus einer Datei zurück, wenn Sie eine gespeichert haben.',
};
