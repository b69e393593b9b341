import type { Words } from '#locales/words.ts';

/** What stands around every page, in Danish. */
export const frame: Words['frame'] = {
  skip: 'Gå til indholdet',
  errorPrefix: 'Fejl: ',
  problem: 'Der er et problem',
  thenBackTo: 'Derefter tilbage til',
  bar: 'Konto',
  language: 'Sprog',
  help: 'Hjælp',
  privacy: 'Personoplysninger',
  signOut: 'Log ud',
  show: 'Vis',
  hide: 'Skjul',
  copied: 'Kopieret',
};
