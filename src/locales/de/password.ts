import { format } from '#locales/de/format.ts';
import type { Words } from '#locales/words.ts';

/** Forgotten, set and changed passwords, in German. */
export const password: Words['password'] = {
  forgotten: {
    heading: 'Passwort vergessen?',
    lead: 'Nennen Sie uns Ihre E-Mail-Adresse. Wenn es ein Konto dazu gibt, schicken wir einen Link, mit dem Sie ein neues Passwort festlegen.',
    email: 'E-Mail-Adresse',
    submit: 'Link schicken',
    emailMissing: 'Geben Sie Ihre E-Mail-Adresse ein.',
    emailMalformed: 'Geben Sie eine E-Mail-Adresse ein wie name@example.com.',
    sentHeading: 'Sehen Sie in Ihre E-Mails',
    sent: 'Wenn es ein Konto mit dieser E-Mail-Adresse gibt, ist ein Link unterwegs. Er gilt einmal und 30 Minuten lang.',
    secondStays: 'Ihr Handy bestätigt weiterhin, dass Sie es sind. Daran ändert ein neues Passwort nichts.',
    back: 'Zurück zur Anmeldung',
    throttled: (seconds) =>
      `Es wurden zu viele Links angefordert. Versuchen Sie es in ${format.wait(seconds)} wieder.`,
  },
  set: {
    heading: 'Neues Passwort festlegen',
    lead: (least) =>
      `Mindestens ${least} Zeichen. Ein paar Wörter, die Sie sich merken können, sind besser als ein seltsames Wort.`,
    password: 'Neues Passwort',
    submit: 'Passwort speichern',
    deadHeading: 'Dieser Link gilt nicht mehr',
    dead: 'Links gelten einmal und nur kurze Zeit. Sie enden auch, wenn das Passwort geändert wird. Fordern Sie einen neuen an.',
    again: 'Neuen Link schicken',
  },
  change: {
    heading: 'Passwort ändern',
    current: 'Jetziges Passwort',
    wrongCurrent: 'Das ist nicht Ihr jetziges Passwort.',
    others: 'Überall sonst werden Sie abgemeldet.',
  },
  refusals: {
    'too-short': (least) => `Das ist zu kurz. Nehmen Sie mindestens ${least} Zeichen.`,
    'too-long': 'Das ist zu lang. Nehmen Sie höchstens 256 Zeichen.',
    common:
      'Dieses Passwort steht auf den Listen, die Angreifer zuerst durchprobieren. Wählen Sie ein anderes.',
    'about-you':
      'Das besteht vor allem aus Ihrem Namen, Ihrer E-Mail-Adresse oder dem Namen dieses Dienstes und ist leicht zu erraten. Wählen Sie ein anderes.',
    unreadable: 'Darin sind Zeichen, die es auf keiner Tastatur gibt. Wählen Sie ein anderes.',
  },
};
