import { acceptedLanguages } from '#http/accept-language.ts';
import type { Cookies, SetCookie } from '#http/cookies.ts';
import type { Site } from '#http/page/document.ts';
import { firstSpoken, type Language, languageOfTag } from '#locales/language.ts';
import type { Words } from '#locales/words.ts';

/** The words and the frame of the pages in one language. */
export interface Spoken {
  readonly language: Language;
  readonly words: Words;
  readonly site: Site;
}

export type Speak = (language: Language) => Spoken;

type Headers = Readonly<Record<string, string | string[] | undefined>>;

const chosenSeconds = 400 * 24 * 60 * 60;

/**
 * Which language a browser is spoken to in: what was chosen in it (by its person, or for it by the account that
 * signed in), else what the application asked for that sent it here, else what it asks for itself.
 */
export function languageOf(cookies: Cookies, headers: Headers): Language {
  const kept = keptLanguage(cookies, headers);
  if (kept !== null) return kept.language;
  const accepted = headers['accept-language'];
  return firstSpoken(acceptedLanguages(Array.isArray(accepted) ? accepted.join() : accepted)) ?? 'en';
}

/** The person chose: on this browser it stays so. */
export function chosenLanguage(language: Language): SetCookie {
  return { name: 'language', value: `chosen-${language}`, maxAgeSeconds: chosenSeconds };
}

/** An application asked: `null` when it named no language that is spoken here, or when the person has chosen one. */
export function askedLanguage(cookies: Cookies, headers: Headers, uiLocales: string): SetCookie | null {
  if (keptLanguage(cookies, headers)?.how === 'chosen') return null;
  const language = firstSpoken(uiLocales.split(' ').slice(0, 20));
  return language === null ? null : { name: 'language', value: `asked-${language}`, maxAgeSeconds: null };
}

/** Whoever has signed in is spoken to in the language of their account, whoever used the browser before. */
export function languageOfOwner(kept: string | null, spoken: Language): readonly SetCookie[] {
  const language = languageOfTag(kept ?? '');
  return language === null || language === spoken ? [] : [chosenLanguage(language)];
}

function keptLanguage(cookies: Cookies, headers: Headers) {
  const { cookie } = headers;
  const [how, tag] = (
    cookies.read(Array.isArray(cookie) ? cookie.join('; ') : cookie, 'language') ?? ''
  ).split('-');
  const language = languageOfTag(tag ?? '');
  return language === null ? null : ({ how: how === 'chosen' ? 'chosen' : 'asked', language } as const);
}
