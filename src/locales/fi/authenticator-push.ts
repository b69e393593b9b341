import type { NotificationWords } from '#locales/words.ts';

/** What Twofold Authenticator says in notifications, in Finnish. */
export const push: NotificationWords = {
  signIn: (application) => `Kirjaudutko palveluun ${application}?`,
  linking: (application) => `Yhdistetäänkö tämä puhelin palveluun ${application}?`,
  check: 'Testi-ilmoitus',
  checkBody: 'Ilmoitukset saapuvat tähän puhelimeen.',
  somebody: 'Oletko tämä sinä?',
  somebodyBody: 'Joku kirjautuu. Avaa sovellus ja vastaa.',
  over: 'Pyyntö tuli ja on päättynyt',
  overBody: 'Vastattavaa ei enää ole.',
  number: 'Avaa sovellus ja kirjoita luku.',
  confirm: 'Vahvista',
  deny: 'Hylkää',
  confirmed: 'Vahvistettu',
  denied: 'Hylätty',
  failed: 'Vastauksesi ei mennyt perille',
  failedBody: 'Avaa sovellus ja vastaa.',
  between: (parts) => parts.join(' · '),
};
