import { format } from '#locales/de/format.ts';
import type { Words } from '#locales/words.ts';

/** The account page, in German. */
export const account: Words['account'] = {
  heading: 'Ihr Konto',
  whose: (name, email) => `${name}, ${email}`,
  state: {
    protected: [
      'Durch Ihr Handy geschützt.',
      'Durch Ihr Handy geschützt, mit einem Weg zurück ins Konto.',
      'Durch Ihr Handy geschützt, mit zwei Wegen zurück ins Konto.',
    ],
    waysBack: (ways) => `Wenn Ihr Handy weg ist, kommen Sie mit ${ways.join(' oder ')} hinein.`,
    text: (masked) => `einer SMS an ${masked}`,
    recoveryCode: 'Ihrem Notfallcode',
    noWayBack:
      'Wenn Ihr Handy weg ist, kann Sie nur der Betreiber dieses Dienstes hineinlassen. Sichern Sie einen Notfallcode.',
    switchedOff: {
      'wrong-codes': {
        sentence: 'Geschützt, aber Ihre App ist abgeschaltet.',
        more: 'Es wurden zu viele falsche Codes eingegeben. Ersetzen Sie die App, dann geht es wieder.',
      },
      lost: {
        sentence: 'Geschützt, aber im Moment bestätigt nichts für Sie.',
        more: 'Was auf Ihrem verlorenen Handy war, ist getrennt. Verbinden Sie stattdessen ein anderes Handy oder eine andere App.',
      },
      'by-phone': {
        sentence: 'Geschützt, aber im Moment bestätigt nichts für Sie.',
        more: 'Ihr Handy wurde in der App getrennt. Verbinden Sie stattdessen ein Handy oder eine App.',
      },
    },
    open: 'Nur Ihr Passwort schützt dieses Konto.',
    openMore: 'Mit einer zweiten Bestätigung kommt niemand allein mit dem Passwort hinein.',
    protect: 'Konto schützen',
  },
  ways: {
    heading: 'So bestätigen Sie, dass Sie es sind',
    about: 'Wir fragen nach dem ersten Weg, der funktioniert.',
    push: (phone) => `Twofold Authenticator auf „${phone}“`,
    /** In place of when it was linked: why it is switched off. */
    off: {
      app: 'Nach zu vielen falschen Versuchen abgeschaltet. Ersetzen Sie diesen Weg, um ihn wieder zu nutzen.',
      phone:
        'Nach zu vielen falschen Versuchen abgeschaltet. Verbinden Sie wieder ein Handy, um diesen Weg zu nutzen.',
      lost: 'Getrennt, weil das Handy verloren ist. Dieser Weg bestätigt nichts mehr.',
      'by-phone': 'Auf dem Handy getrennt. Verbinden Sie wieder ein Handy, um diesen Weg zu nutzen.',
    },
    addPhone: 'Handy verbinden',
    addApp: 'Andere Authenticator-App verbinden',
    totp: 'Authenticator-App',
    linked: (created, used) =>
      `Verbunden am ${format.day(created)}. ${used === null ? 'Noch nicht genutzt.' : `Zuletzt genutzt am ${format.moment(used)}.`}`,
    replace: 'Ersetzen',
    unlink: 'Trennen',
    check: 'Prüfen',
    none: 'Noch nichts verbunden',
    noneText: 'Nach dem Passwort fragt niemand mehr, ob Sie es sind.',
  },
  phone: {
    heading: 'Ersatznummer',
    about: 'Sie bekommt einen Code per SMS, wenn die App nicht zur Hand ist.',
    ears: 'Ersatznummer',
    title: (masked) => `SMS an ${masked}`,
    checked: (created, used) =>
      `Geprüft am ${format.day(created)}.${used === null ? '' : ` Zuletzt genutzt am ${format.moment(used)}.`}`,
    disabled:
      'Nach zu vielen falschen Versuchen abgeschaltet. Prüfen Sie die Nummer erneut, um sie wieder zu nutzen.',
    none: 'Keine Ersatznummer',
    noneText: 'Mit einer Ersatznummer ist ein verlorenes Handy das kleinere Problem.',
    add: 'Hinzufügen',
    change: 'Ändern',
    remove: 'Entfernen',
    notSent: 'Dieser Dienst verschickt zurzeit keine SMS.',
  },
  recoveryCode: {
    heading: 'Notfallcode',
    saved: (created) => `Gesichert am ${format.day(created)}`,
    works: 'Nie genutzt. Gilt einmal, danach bekommen Sie einen neuen.',
    disabled: 'Nach zu vielen falschen Versuchen abgeschaltet. Holen Sie sich einen neuen.',
    none: 'Kein Notfallcode',
    noneText: 'Er ist der letzte Weg ins Konto, wenn Ihr Handy weg ist.',
    replace: 'Neuen Code holen',
  },
  comesWithProtection: 'Das richten Sie ein, wenn Sie Ihr Konto schützen.',
  password: {
    heading: 'Passwort',
    title: 'Ihr Passwort',
    changed: (at) => `Festgelegt am ${format.day(at)}.`,
    change: 'Ändern',
    ears: 'Passwort',
  },
  signedIn: {
    heading: 'Wo Sie angemeldet sind',
    now: 'Jetzt',
    thisBrowser: (since) => `Dieser Browser. Angemeldet am ${format.moment(since)}.`,
    seen: (at) => `Zuletzt gesehen am ${format.moment(at)}.`,
    from: (browser, address) => `${browser}, ${address}`,
    signOut: 'Abmelden',
    signOutAll: 'Überall sonst abmelden',
    unknownBrowser: 'Ein Browser',
    on: (browser, system) => `${browser} auf ${system}`,
  },
  applications: {
    heading: 'Verbundene Anwendungen',
    about: 'Dieses Konto schützt sie alle.',
    opened: (at) => `Geöffnet am ${format.moment(at)}.`,
    secure: 'Fragt immer Ihr Handy.',
    none: 'Noch nichts geöffnet',
    noneText: 'Hier stehen Anwendungen, sobald Sie sie mit diesem Konto geöffnet haben.',
    open: 'Öffnen',
  },
  activity: {
    heading: 'Aktivität',
    about: 'Die letzten 90 Tage. Ist etwas dabei, das Sie nicht kennen?',
    changePassword: 'Ändern Sie Ihr Passwort',
    when: 'Wann',
    what: 'Was',
    where: 'Wo',
    earlier: 'Frühere',
    newest: 'Neueste',
    none: 'In den letzten 90 Tagen ist nichts passiert.',
  },
  unlinkQuestion: {
    heading: 'Authenticator-App trennen?',
    text: 'Dann schützt nur noch Ihr Passwort dieses Konto. Auch Ersatznummer und Notfallcode gelten nicht mehr.',
    others: 'Browser, die damit bestätigt wurden, werden abgemeldet. Dieser hier bleibt angemeldet.',
    requiredHeading: 'Die App lässt sich nicht trennen',
    required:
      'Der Betreiber dieses Dienstes verlangt von allen eine zweite Bestätigung. Ersetzen Sie stattdessen die App.',
    requiredText: 'Ihre jetzige App gilt, bis die neue verbunden ist.',
    replace: 'App ersetzen',
    yes: 'Trennen',
    no: 'Behalten',
  },
  unlinkPhoneQuestion: {
    heading: (phone) => `„${phone}“ trennen?`,
    text: 'Damit wird ab sofort nichts mehr bestätigt.',
    last: 'Dann schützt nur noch Ihr Passwort dieses Konto. Auch Ersatznummer und Notfallcode gelten nicht mehr.',
  },
  unlinkOneText: 'Ihr anderer Weg zum Bestätigen bleibt, ebenso Ersatznummer und Notfallcode.',
  removePhoneQuestion: {
    heading: 'Ersatznummer entfernen?',
    text: (masked) => `Wir schicken dann keine Codes mehr per SMS an ${masked}.`,
    stays: 'Ihre App und Ihr Notfallcode gelten weiter.',
    staysWithoutCode:
      'Ihre App gilt weiter. Wenn Sie sie verlieren, gibt es keinen anderen Weg ins Konto, bis Sie einen Notfallcode sichern.',
    yes: 'Entfernen',
    no: 'Behalten',
  },
  signOutAllQuestion: {
    heading: 'Überall sonst abmelden?',
    text: 'In jedem anderen Browser müssen Sie sich neu anmelden, auch in den Anwendungen, die dort offen sind. Dieser Browser bleibt angemeldet.',
    yes: 'Überall sonst abmelden',
    no: 'Jetzt nicht',
  },
  passwordQuestion: {
    no: 'Altes behalten',
    superseded:
      'Ihr Passwort wurde inzwischen in einem anderen Fenster geändert. Geben Sie das ein, das jetzt gilt.',
  },
  saved: {
    app: 'Ihre neue Authenticator-App ist verbunden. Die bisherige gilt nicht mehr.',
    phone: 'Ihre Ersatznummer ist gespeichert.',
    'phone-removed': 'Ihre Ersatznummer ist entfernt.',
    'recovery-code': 'Ihr neuer Notfallcode ist gesichert. Der bisherige gilt nicht mehr.',
    unlinked: 'Ihre Authenticator-App ist getrennt.',
    'phone-unlinked': 'Das Handy ist getrennt.',
    'twofold-authenticator': 'Ihr Handy ist verbunden.',
    'phone-lost': 'Das verlorene Handy ist getrennt, und jeder andere Browser ist abgemeldet.',
    password: 'Ihr Passwort ist geändert, und jeder andere Browser ist abgemeldet.',
    'signed-out': 'Der Browser ist abgemeldet.',
    'signed-out-all': 'Jeder andere Browser ist abgemeldet.',
  },
};
