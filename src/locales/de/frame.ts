import type { Words } from '#locales/words.ts';

/** What stands around every page, in German. */
export const frame: Words['frame'] = {
  skip: 'Zum Inhalt springen',
  errorPrefix: 'Fehler: ',
  problem: 'Es gibt ein Problem',
  thenBackTo: 'Danach zurück zu',
  bar: 'Konto',
  language: 'Sprache',
  help: 'Hilfe',
  privacy: 'Datenschutz',
  signOut: 'Abmelden',
  show: 'Anzeigen',
  hide: 'Verbergen',
  copied: 'Kopiert',
};
