import { format } from '#locales/nb/format.ts';
import type { Words } from '#locales/words.ts';

/** Signing in, in Norwegian. */
export const signIn: Words['signIn'] = {
  heading: 'Logg inn',
  toContinueTo: 'for å gå videre til',
  toAccount: 'for å se kontoen din',
  stillYou: 'Du har vært logget inn en stund. Vis at det fortsatt er deg.',
  email: 'E-post',
  password: 'Passord',
  submit: 'Logg inn',
  forgotten: 'Har du glemt passordet?',
  opens: (applications) => `Én innlogging åpner ${format.names(applications)}.`,
  wrong: 'E-postadressen og passordet passer ikke sammen. Sjekk begge, og prøv igjen.',
  wrongField: 'Sjekk e-postadressen og passordet.',
  emailMissing: 'Skriv inn e-postadressen din.',
  passwordMissing: 'Skriv inn passordet ditt.',
  disabled: 'Denne kontoen er stengt. Kontakt dem som driver innloggingstjenesten.',
  otherAccount: 'Tjenesten ber om en annen konto. Logg inn med den.',
  throttled: (seconds) => `For mange forsøk. Prøv igjen om ${format.wait(seconds)}.`,
  signedOut: 'Du er logget ut.',
  passwordSet: 'Det nye passordet er lagret. Logg inn med det.',
  stopped:
    'Denne innloggingen ble stoppet fra telefonen. Er dette kontoen din, bør du velge et nytt passord nå: Noen kan kjenne det gamle.',
  newPassword: 'Få en lenke til et nytt passord på e-post',
  leave: 'Logg inn som noen andre',
  backTo: (application) => `Tilbake til ${application} uten å logge inn`,
  nothingThere: 'Du var ikke logget inn lenger, så det er ingenting å fortsette med. Logg inn på nytt.',
};
