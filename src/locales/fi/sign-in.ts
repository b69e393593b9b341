import { format } from '#locales/fi/format.ts';
import type { Words } from '#locales/words.ts';

/** Signing in, in Finnish. */
export const signIn: Words['signIn'] = {
  heading: 'Kirjaudu sisään',
  toContinueTo: 'ja jatka palveluun',
  toAccount: 'ja siirry tilillesi',
  stillYou: 'Olet ollut kirjautuneena jo jonkin aikaa. Vahvista, että se olet edelleen sinä.',
  email: 'Sähköposti',
  password: 'Salasana',
  submit: 'Kirjaudu sisään',
  forgotten: 'Unohditko salasanasi?',
  opens: (applications) =>
    `Yhdellä kirjautumisella pääset näihin palveluihin: ${format.names(applications)}.`,
  wrong: 'Sähköposti ja salasana eivät sovi yhteen. Tarkista molemmat ja yritä uudelleen.',
  wrongField: 'Tarkista sähköposti ja salasana.',
  emailMissing: 'Anna sähköpostiosoitteesi.',
  passwordMissing: 'Anna salasanasi.',
  disabled: 'Tämä tili on suljettu. Kysy palvelun ylläpidolta.',
  otherAccount: 'Palvelu pyytää toista tiliä. Kirjaudu sillä.',
  throttled: (seconds) => `Liian monta yritystä. Odota ${format.wait(seconds)} ja yritä uudelleen.`,
  signedOut: 'Olet kirjautunut ulos.',
  passwordSet: 'Uusi salasanasi on tallennettu. Kirjaudu sillä.',
  stopped:
    'Tämä kirjautuminen pysäytettiin puhelimesta. Jos tili on sinun, aseta uusi salasana nyt: joku voi tietää vanhan.',
  newPassword: 'Pyydä sähköpostiin linkki uuteen salasanaan',
  leave: 'Kirjaudu toisena henkilönä',
  backTo: (application) => `Takaisin palveluun ${application} kirjautumatta`,
  nothingThere: 'Et ollut enää kirjautuneena, joten mitään jatkettavaa ei ole. Kirjaudu uudelleen.',
};
