import type { Words } from '#locales/words.ts';

/** What stands around every page, in Dutch. */
export const frame: Words['frame'] = {
  skip: 'Naar de inhoud',
  errorPrefix: 'Fout: ',
  problem: 'Er is een probleem',
  thenBackTo: 'Daarna terug naar',
  bar: 'Account',
  language: 'Taal',
  help: 'Hulp',
  privacy: 'Privacy',
  signOut: 'Uitloggen',
  show: 'Tonen',
  hide: 'Verbergen',
  copied: 'Gekopieerd',
};
