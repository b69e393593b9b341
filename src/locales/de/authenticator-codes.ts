import type { AppWords } from '#locales/words.ts';

/** The second tab of Twofold Authenticator: codes for other sites, in German. */
export const codes: AppWords['codes'] = {
  heading: 'Codes',
  empty: 'Codes für andere Websites',
  emptyLead:
    'Eine Website zeigt Ihnen einen QR-Code für eine Authenticator-App? Scannen Sie ihn hier. Die Codes gehen auch ohne Netz.',
  add: 'Konto hinzufügen',
  search: 'Suchen',
  noneFound: (text) => `Hier heißt nichts „${text}“.`,
  left: (seconds) => `Neue Codes in ${seconds} s`,
  show: (name) => `Code für ${name} zeigen`,
  shown: (code, name) => `${code}, der Code für ${name}. Verbergen`,
  copy: (name) => `Code für ${name} kopieren`,
  copied: (name) => `Code für ${name} kopiert`,
  ringLeft: (seconds) => (seconds === 1 ? 'Noch 1 Sekunde' : `Noch ${seconds} Sekunden`),
  arrange: 'Umbenennen, ordnen, löschen',
  exportIt: 'Codes in einer Datei sichern',
  importIt: 'Codes aus einer Datei holen',
  up: (name) => `${name} nach oben`,
  down: (name) => `${name} nach unten`,
  rename: (name) => `${name} umbenennen`,
  remove: (name) => `${name} löschen`,
  nameless: 'Konto ohne Namen',
  added: (count) => (count === 1 ? 'Ein Konto wurde hinzugefügt.' : `${count} Konten wurden hinzugefügt.`),
  nothingNew: 'Es war schon hier.',
  leftOut: (count) =>
    count === 1
      ? 'Ein Konto wurde ausgelassen: Seine Codes sind von einer Art, die diese App nicht erzeugt.'
      : `${count} Konten wurden ausgelassen: Ihre Codes sind von einer Art, die diese App nicht erzeugt.`,
  part: (part, parts) => `Bild ${part} von ${parts} ist gelesen. Zeigen Sie jetzt das nächste.`,
  otherBatch: 'Dieses Bild gehört zu einem anderen Export. Beginnen Sie mit dessen erstem Bild.',
  adding: {
    heading: 'Konto hinzufügen',
    byHand: 'Stattdessen Schlüssel eingeben',
    issuer: 'Name der Website',
    account: 'Ihr Name dort',
    accountHint: 'Oft eine E-Mail-Adresse. Das Feld kann leer bleiben.',
    key: 'Schlüssel',
    keyHint: 'Die Buchstaben und Ziffern, die die Website zeigt. Leerzeichen spielen keine Rolle.',
    more: 'Wenn die Website mehr angibt',
    algorithm: 'Art',
    digits: 'Ziffern',
    period: 'Sekunden je Code',
    add: 'Hinzufügen',
    issuerMissing: 'Geben Sie an, welche Website es ist.',
    aLink: 'Dieser QR-Code verbindet dieses Handy mit einem Twofold-Konto. Scannen Sie ihn unter „Anfragen“.',
    anAddress: 'Dieser QR-Code ist für etwas anderes. Suchen Sie den für Authenticator-Apps.',
  },
  problems: {
    'not-otpauth': 'Dieser QR-Code ist für etwas anderes. Suchen Sie den für Authenticator-Apps.',
    counter:
      'Diese Codes zählen bei jeder Nutzung weiter. Diese App erzeugt nur Codes, die mit der Zeit wechseln.',
    'other-type': 'Diese Codes sind von einer Art, die diese App nicht erzeugt.',
    'no-key': 'Darin ist kein Schlüssel. Fordern Sie bei der Website einen neuen QR-Code an.',
    'bad-key':
      'Dieser Schlüssel ist nicht vollständig oder enthält ein Zeichen, das in keinem Schlüssel vorkommt: 0, 1, 8 und 9 gibt es darin nicht.',
    'bad-algorithm': 'Die Website verlangt eine Art der Berechnung, die diese App nicht kennt.',
    'bad-digits': 'Die Codes müssen sechs, sieben oder acht Ziffern haben.',
    'bad-period': 'Die Zeit für jeden Code muss eine ganze Zahl von Sekunden sein, höchstens ein Tag.',
    'bad-label': 'Die Namen darin lassen sich nicht lesen oder sind viel zu lang.',
    twice:
      'Darin steht dasselbe zweimal, und nicht, was davon gilt. Fordern Sie bei der Website einen neuen QR-Code an.',
    migration:
      'Dieser QR-Code von Google Authenticator lässt sich nicht lesen. Exportieren Sie die Codes dort noch einmal.',
  },
  editing: {
    heading: 'Konto umbenennen',
    save: 'Speichern',
    nameMissing: 'Geben Sie einen Namen der Website oder Ihren Namen dort ein.',
  },
  deleting: {
    heading: (name) => `${name} löschen?`,
    lead: 'Dieses Handy vergisst den Schlüssel und kann keine Codes mehr dafür erzeugen.',
    first:
      'Schalten Sie die Codes zuerst auf der Website selbst ab. Sonst kommen Sie dort vielleicht nicht mehr hinein.',
    sure: 'Löschen',
  },
  exporting: {
    heading: 'Codes in einer Datei sichern',
    lead: 'Die Datei wird mit einem Datei-Passwort verschlüsselt. Wer beides hat, kann Ihre Codes erzeugen. Bewahren Sie beides also getrennt auf.',
    passphrase: 'Datei-Passwort',
    passphraseHint: (shortest) =>
      `Mindestens ${shortest} Zeichen. Gut sind mehrere Wörter, die nichts miteinander zu tun haben.`,
    again: 'Dasselbe Datei-Passwort noch einmal',
    save: 'Datei speichern',
    short: (shortest) => `Nehmen Sie mindestens ${shortest} Zeichen.`,
    differs: 'Das ist nicht dasselbe Datei-Passwort.',
    done: 'Die Datei ist gespeichert. Ohne das Datei-Passwort kann sie niemand öffnen, auch wir nicht.',
    fileName: 'codes.twofold.json',
  },
  importing: {
    heading: 'Codes aus einer Datei holen',
    lead: 'Wählen Sie eine Datei, die diese App gespeichert hat. Was schon hier ist, bleibt.',
    file: 'Datei wählen',
    chosen: (name) => `Gewählt: ${name}`,
    passphrase: 'Datei-Passwort',
    bring: 'Codes holen',
    noFile: 'Wählen Sie zuerst die Datei.',
    problems: {
      'not-an-export': 'Diese Datei wurde nicht von dieser App gespeichert.',
      newer:
        'Diese Datei wurde von einer neueren App gespeichert. Öffnen Sie die App neu und versuchen Sie es wieder.',
      'wrong-passphrase': 'Das Datei-Passwort öffnet diese Datei nicht.',
      damaged: 'Diese Datei ist beschädigt. Nehmen Sie eine andere Kopie davon.',
    },
  },
};
