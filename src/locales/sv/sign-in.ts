import { format } from '#locales/sv/format.ts';
import type { Words } from '#locales/words.ts';

/** Signing in, in Swedish. */
export const signIn: Words['signIn'] = {
  heading: 'Logga in',
  toContinueTo: 'för att gå vidare till',
  toAccount: 'för att se ditt konto',
  stillYou: 'Du har varit inloggad ett tag. Visa att det fortfarande är du.',
  email: 'E-post',
  password: 'Lösenord',
  submit: 'Logga in',
  forgotten: 'Har du glömt lösenordet?',
  opens: (applications) => `En inloggning öppnar ${format.names(applications)}.`,
  wrong: 'E-postadressen och lösenordet hör inte ihop. Kontrollera båda och försök igen.',
  wrongField: 'Kontrollera e-postadressen och lösenordet.',
  emailMissing: 'Skriv din e-postadress.',
  passwordMissing: 'Skriv ditt lösenord.',
  disabled: 'Det här kontot är stängt. Kontakta dem som driver inloggningstjänsten.',
  otherAccount: 'Tjänsten ber om ett annat konto. Logga in med det.',
  throttled: (seconds) => `För många försök. Försök igen om ${format.wait(seconds)}.`,
  signedOut: 'Du är utloggad.',
  passwordSet: 'Ditt nya lösenord är sparat. Logga in med det.',
  stopped:
    'Den här inloggningen stoppades från telefonen. Om det är ditt konto ska du välja ett nytt lösenord nu: någon kan ha fått reda på det gamla.',
  newPassword: 'Få en länk till ett nytt lösenord via e-post',
  leave: 'Logga in som någon annan',
  backTo: (application) => `Tillbaka till ${application} utan att logga in`,
  nothingThere: 'Du var inte inloggad längre, så det finns inget att fortsätta med. Logga in igen.',
};
