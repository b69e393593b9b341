import { en } from '#locales/en.ts';
import { type Language, languageOfTag } from '#locales/language.ts';
import type { Words } from '#locales/words.ts';

export const languages: Readonly<Record<Language, Words>> = { en };

/** The words for somebody whose language is remembered; English when it is not, or is not spoken any more. */
export function wordsIn(remembered: string | null): Words {
  return languages[languageOfTag(remembered ?? '') ?? 'en'];
}
