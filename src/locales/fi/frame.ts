import type { Words } from '#locales/words.ts';

/** What stands around every page, in Finnish. */
export const frame: Words['frame'] = {
  skip: 'Siirry sisältöön',
  errorPrefix: 'Virhe: ',
  problem: 'Tässä on ongelma',
  thenBackTo: 'Sitten takaisin:',
  bar: 'Tili',
  language: 'Kieli',
  help: 'Ohje',
  privacy: 'Tietosuoja',
  signOut: 'Kirjaudu ulos',
  show: 'Näytä',
  hide: 'Piilota',
  copied: 'Kopioitu',
};
