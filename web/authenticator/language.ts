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

const chosenKey = 'language';
const accountKey = 'account-language';

/** What was chosen in the app, else what its accounts speak, else what the phone itself speaks. */
export function languageOfApp(): Language {
  return chosenLanguage() ?? kept(accountKey) ?? languageOfBrowser();
}

export function chosenLanguage(): Language | null {
  return kept(chosenKey);
}

export function languageOfBrowser(): Language {
  return firstSpoken(navigator.languages) ?? 'en';
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem(chosenKey, language);
}

/** Spoken from the next opening on: the words of this one are loaded, and somebody may be reading them. */
export function keepAccountLanguage(language: Language | null): void {
  try {
    if (language === null) localStorage.removeItem(accountKey);
    else localStorage.setItem(accountKey, language);
  } catch {
    // As below.
  }
}

/** Private windows of some browsers have no storage, and unit tests no browser. */
function kept(key: string): Language | null {
  try {
    return languageOfTag(localStorage.getItem(key) ?? '');
  } catch {
    return null;
  }
}
