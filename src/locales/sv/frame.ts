import type { Words } from '#locales/words.ts';

/** What stands around every page, in Swedish. */
export const frame: Words['frame'] = {
  skip: 'Hoppa till innehållet',
  errorPrefix: 'Fel: ',
  problem: 'Det finns ett problem',
  thenBackTo: 'Sedan tillbaka till',
  bar: 'Konto',
  language: 'Språk',
  help: 'Hjälp',
  privacy: 'Personuppgifter',
  signOut: 'Logga ut',
  show: 'Visa',
  hide: 'Dölj',
  copied: 'Kopierat',
};
