import { firstSpoken, type Language, languageOfTag } from '#locales/language.ts';
import type { AppWords } from '#locales/words.ts';

/** Each is a file of its own, so that a phone loads one; the worker keeps all of them, for use without a network. */
export const appWords: Readonly<Record<Language, () => Promise<AppWords>>> = {
  en: async () => (await import('#locales/en/authenticator-app.ts')).authenticatorApp,
  nb: async () => (await import('#locales/nb/authenticator-app.ts')).authenticatorApp,
  sv: async () => (await import('#locales/sv/authenticator-app.ts')).authenticatorApp,
  da: async () => (await import('#locales/da/authenticator-app.ts')).authenticatorApp,
  fi: async () => (await import('#locales/fi/authenticator-app.ts')).authenticatorApp,
  nl: async () => (await import('#locales/nl/authenticator-app.ts')).authenticatorApp,
  de: async () => (await import('#locales/de/authenticator-app.ts')).authenticatorApp,
  fr: async () => (await import('#locales/fr/authenticator-app.ts')).authenticatorApp,
  es: async () => (await import('#locales/es/authenticator-app.ts')).authenticatorApp,
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
