import { format } from '#locales/da/format.ts';
import type { Words } from '#locales/words.ts';

/** Signing in, in Danish. */
export const signIn: Words['signIn'] = {
  heading: 'Log ind',
  toContinueTo: 'for at gå videre til',
  toAccount: 'for at se din konto',
  stillYou: 'Du har været logget ind et stykke tid. Vis, at det stadig er dig.',
  email: 'E-mail',
  password: 'Adgangskode',
  submit: 'Log ind',
  forgotten: 'Har du glemt adgangskoden?',
  opens: (applications) => `Ét login åbner ${format.names(applications)}.`,
  wrong: 'E-mailadressen og adgangskoden passer ikke sammen. Tjek dem begge, og prøv igen.',
  wrongField: 'Tjek e-mailadressen og adgangskoden.',
  emailMissing: 'Indtast din e-mailadresse.',
  passwordMissing: 'Indtast din adgangskode.',
  disabled: 'Denne konto er lukket. Kontakt dem, der driver logintjenesten.',
  otherAccount: 'Tjenesten beder om en anden konto. Log ind med den.',
  throttled: (seconds) => `For mange forsøg. Prøv igen om ${format.wait(seconds)}.`,
  signedOut: 'Du er logget ud.',
  passwordSet: 'Din nye adgangskode er gemt. Log ind med den.',
  stopped:
    'Dette login blev stoppet fra telefonen. Hvis det er din konto, skal du vælge en ny adgangskode nu. Nogen kender måske den gamle.',
  newPassword: 'Få et link til en ny adgangskode på e-mail',
  leave: 'Log ind som en anden',
  backTo: (application) => `Tilbage til ${application} uden at logge ind`,
  nothingThere: 'Du var ikke logget ind længere, så der er ikke noget at fortsætte med. Log ind igen.',
};
