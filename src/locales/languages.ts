import { da } from '#locales/da.ts';
import { de } from '#locales/de.ts';
import { en } from '#locales/en.ts';
import { es } from '#locales/es.ts';
import { fi } from '#locales/fi.ts';
import { fr } from '#locales/fr.ts';
import { type Language, languageOfTag } from '#locales/language.ts';
import { nb } from '#locales/nb.ts';
import { nl } from '#locales/nl.ts';
import { sv } from '#locales/sv.ts';
import type { Words } from '#locales/words.ts';

export type Languages = Readonly<Record<Language, Words>>;

export const languages: Languages = { en, nb, sv, da, fi, nl, de, fr, es };

/** The words for somebody whose language is remembered; English when it is not, or is not spoken any more. */
export function wordsIn(spoken: Languages, remembered: string | null): Words {
  return spoken[languageOfTag(remembered ?? '') ?? 'en'];
}
