import { format } from '#locales/nl/format.ts';
import type { Words } from '#locales/words.ts';

/** Signing in, in Dutch. */
export const signIn: Words['signIn'] = {
  heading: 'Inloggen',
  toContinueTo: 'om verder te gaan naar',
  toAccount: 'om je account te bekijken',
  stillYou: 'Je bent al een tijd ingelogd. Laat zien dat jij het nog bent.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  submit: 'Inloggen',
  forgotten: 'Wachtwoord vergeten?',
  opens: (applications) => `Met één keer inloggen open je ${format.names(applications)}.`,
  wrong: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer beide en probeer het opnieuw.',
  wrongField: 'Controleer het e-mailadres en het wachtwoord.',
  emailMissing: 'Vul je e-mailadres in.',
  passwordMissing: 'Vul je wachtwoord in.',
  disabled: 'Dit account is gesloten. Vraag het de beheerder van deze dienst.',
  otherAccount: 'De toepassing vraagt om een ander account. Log daarmee in.',
  throttled: (seconds) => `Te veel pogingen. Probeer het over ${format.wait(seconds)} opnieuw.`,
  signedOut: 'Je bent uitgelogd.',
  passwordSet: 'Je nieuwe wachtwoord is opgeslagen. Log ermee in.',
  stopped:
    'Deze inlogpoging is vanaf de telefoon gestopt. Is dit jouw account, stel dan nu een nieuw wachtwoord in: misschien kent iemand het oude.',
  newPassword: 'Een nieuw wachtwoord instellen via e-mail',
  leave: 'Als iemand anders inloggen',
  backTo: (application) => `Terug naar ${application} zonder in te loggen`,
  nothingThere: 'Je was niet meer ingelogd, dus er is niets om mee verder te gaan. Log opnieuw in.',
};
