import type { Words } from '#locales/words.ts';

/** What stands around every page, in Norwegian. */
export const frame: Words['frame'] = {
  skip: 'Hopp til innholdet',
  errorPrefix: 'Feil: ',
  problem: 'Det er et problem',
  thenBackTo: 'Så tilbake til',
  bar: 'Konto',
  language: 'Språk',
  help: 'Hjelp',
  privacy: 'Personvern',
  signOut: 'Logg ut',
  show: 'Vis',
  hide: 'Skjul',
  copied: 'Kopiert',
};
