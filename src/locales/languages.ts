import { en } from '#locales/en.ts';
import { type Language, languageOfTag } from '#locales/language.ts';
import type { Words } from '#locales/words.ts';

export type Languages = Readonly<Record<Language, Words>>;

export const languages: Languages = { en };

/** The words for somebody whose language is remembered; English when it is not, or is not spoken any more. */
export function wordsIn(spoken: Languages, remembered: string | null): Words {
  return spoken[languageOfTag(remembered ?? '') ?? 'en'];
}
