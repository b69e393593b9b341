import { format } from '#locales/de/format.ts';
import type { Words } from '#locales/words.ts';

/** What the service itself stores, in German. */
export const privacy: Words['privacy'] = {
  heading: 'Datenschutz',
  lead: (service) => `Was ${service} über Sie speichert, warum und wie lange.`,
  account: {
    heading: 'Ihr Konto',
    what: 'Ihr Name und Ihre E-Mail-Adresse, um Sie zu erkennen und Ihnen zu schreiben. Ihr Passwort nur in einer Form, aus der es niemand lesen kann. Alles so lange, wie Sie das Konto haben.',
  },
  authenticators: {
    heading: 'Was bestätigt, dass Sie es sind',
    what: 'Der Schlüssel Ihrer Authenticator-App und Ihre Ersatznummer, verschlüsselt. Ihr Notfallcode nur in einer Form, aus der ihn niemand lesen kann. Jeweils, bis Sie es trennen oder ersetzen.',
    ended: (seconds) =>
      `Der Schlüssel einer App, die Sie ersetzt oder getrennt haben, bleibt ${format.span(seconds)} verschlüsselt gespeichert, damit wir Ihnen sagen können, wenn ein Code von ihr stammt. Er öffnet nichts mehr.`,
    unfinished: (seconds) =>
      `Was Sie einzurichten begonnen und nicht abgeschlossen haben, bleibt ${format.span(seconds)} gespeichert. Dann wird es gelöscht.`,
  },
  signedIn: {
    heading: 'Wo Sie angemeldet sind',
    what: ({ idle, whole }) =>
      `Zu jedem Browser seine Art, seine Adresse im Internet und die Zeiten, damit Sie ihn sehen und abmelden können. Eine Anmeldung endet, wenn sie ${format.span(idle)} lang nicht genutzt wird. Diese Angaben werden gelöscht, wenn Sie sich abmelden, und bleiben höchstens ${format.span(whole)} gespeichert.`,
    applications:
      'Welche Anwendungen Sie geöffnet haben, damit das Abmelden auch sie beendet. Bis Ihr Zugang zu ihnen abgelaufen ist.',
    browsers:
      'Ein Merkmal jedes Browsers, in dem Sie sich angemeldet haben, damit Fremde Sie nicht mit falschen Passwörtern aussperren können. Bis Ihr Passwort geändert wird.',
  },
  happened: {
    heading: 'Was geschehen ist',
    what: 'Anmeldungen, abgelehnte Versuche und Änderungen an Ihrem Konto: was, wann, von welcher Adresse und mit welchem Browser. Das dient dazu, Missbrauch zu finden. Niemand kann es ändern, und der Dienst löscht es nicht von selbst. Die letzten 90 Tage sehen Sie auf Ihrer Kontoseite.',
    counted:
      'Versuche werden je Konto, Nummer und Adresse gezählt, um Durchprobieren zu verhindern. Höchstens einen Tag lang.',
  },
  messages: {
    heading: 'SMS und E-Mails',
    what: (keptSeconds) =>
      `Dass sie geschickt wurden, an welche Nummer oder Adresse (nur ein Teil davon) und ob sie angekommen sind. Das bleibt ${format.span(keptSeconds)} gespeichert. Was darin stand, wird nach dem Senden gelöscht. Wo mehrere SMS-Anbieter nötig sein können, wird es gelöscht, sobald die SMS angekommen ist, spätestens nach zehn Minuten.`,
  },
  others: {
    heading: 'Wer sonst etwas erfährt',
    applications:
      'Eine Anwendung, die Sie öffnen, erfährt Ihren Namen, Ihre E-Mail-Adresse und wie Sie sich angemeldet haben. Nie Ihr Passwort und nichts über Ihr Handy.',
    carriers: {
      both: 'SMS gehen über einen SMS-Anbieter und E-Mails über einen Mailserver. Beide hat der Betreiber dieses Dienstes ausgewählt.',
      texts: 'SMS gehen über einen SMS-Anbieter, den der Betreiber dieses Dienstes ausgewählt hat.',
      mails: 'E-Mails gehen über einen Mailserver, den der Betreiber dieses Dienstes ausgewählt hat.',
    },
    nobody:
      'Sonst niemand. Diese Seiten laden nichts von anderen Websites, zählen keine Besuche und zeigen keine Werbung.',
  },
  cookies: {
    heading: 'Cookies',
    what: (browserSeconds) =>
      `Zwei, und beide sind nötig. Eines hält Sie angemeldet, bis Sie sich abmelden oder den Browser schließen. Am anderen erkennen wir diesen Browser wieder, ${format.span(browserSeconds)} lang.`,
    language: (seconds: number): string =>
      `Ein drittes gibt es nur, wenn Sie eine Sprache wählen oder eine Anwendung um eine bittet: Es merkt sich, welche, ${format.span(seconds)} lang.`,
  },
  operator: {
    heading: 'Fragen',
    ask: 'Fragen Sie den Betreiber dieses Dienstes, auch wenn Sie sehen möchten, was über Sie gespeichert ist, oder es berichtigen oder löschen lassen wollen.',
    own: 'Was er zum Datenschutz sagt',
  },
};
