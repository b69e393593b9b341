import { firstSpoken, type Language, languageOfTag } from '#locales/language.ts';
import type { AppWords } from '#locales/words.ts';

/** Each is a file of its own, so that a phone loads one; the worker keeps all of them, for use without a network. */
export const appWords: Readonly<Record<Language, () => Promise<AppWords>>> = {
  en: async () => (await import('#locales/en/authenticator-app.ts')).authenticatorApp,
};

export const chosenKey = 'language';

/** What was chosen in the app, else what the phone itself speaks. */
export function languageOfApp(): Language {
  return languageOfTag(chosen() ?? '') ?? firstSpoken(navigator.languages) ?? 'en';
}

/** Private windows of some browsers have no storage, and unit tests no browser. */
function chosen(): string | null {
  try {
    return localStorage.getItem(chosenKey);
  } catch {
    return null;
  }
}
