import { format } from '#locales/de/format.ts';
import type { Words } from '#locales/words.ts';

/** Signing in, in German. */
export const signIn: Words['signIn'] = {
  heading: 'Anmelden',
  toContinueTo: 'weiter zu',
  toAccount: 'weiter zu Ihrem Konto',
  stillYou: 'Sie sind schon eine Weile angemeldet. Zeigen Sie uns, dass Sie es noch sind.',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  submit: 'Anmelden',
  forgotten: 'Passwort vergessen?',
  opens: (applications) => `Mit einer Anmeldung öffnen Sie ${format.names(applications)}.`,
  wrong: 'E-Mail-Adresse und Passwort passen nicht zusammen. Prüfen Sie beide und versuchen Sie es wieder.',
  wrongField: 'Prüfen Sie E-Mail-Adresse und Passwort.',
  emailMissing: 'Geben Sie Ihre E-Mail-Adresse ein.',
  passwordMissing: 'Geben Sie Ihr Passwort ein.',
  disabled: 'Dieses Konto ist geschlossen. Wenden Sie sich an den Betreiber dieses Dienstes.',
  otherAccount: 'Die Anwendung verlangt ein anderes Konto. Melden Sie sich mit diesem an.',
  throttled: (seconds) => `Zu viele Versuche. Versuchen Sie es in ${format.wait(seconds)} wieder.`,
  signedOut: 'Sie sind abgemeldet.',
  passwordSet: 'Ihr neues Passwort ist gespeichert. Melden Sie sich damit an.',
  stopped:
    'Diese Anmeldung wurde vom Handy aus gestoppt. Wenn das Ihr Konto ist, setzen Sie jetzt ein neues Passwort: Vielleicht kennt jemand das alte.',
  newPassword: 'Neues Passwort per E-Mail setzen',
  leave: 'Als jemand anderes anmelden',
  backTo: (application) => `Ohne Anmeldung zurück zu ${application}`,
  nothingThere:
    'Sie waren nicht mehr angemeldet, deshalb gibt es nichts fortzusetzen. Melden Sie sich neu an.',
};
