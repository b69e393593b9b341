import type { Offer } from '#guide/offer.ts';
import { type Cut, cutting } from '#guide/reading/cutting.ts';
import { type Place, placesOf } from '#guide/reading/places.ts';
import { type Term, wanting, worth } from '#guide/reading/wanted.ts';
import type { Site } from '#http/page/document.ts';
import type { Language } from '#locales/language.ts';
import type { Words } from '#locales/words.ts';

/** A word that was found is marked; the parts of a sentence in order. */
export interface Part {
  readonly text: string;
  readonly isFound: boolean;
}

export interface Found extends Pick<Place, 'page' | 'section' | 'href'> {
  readonly sentence: readonly Part[];
}

/** Whose language it is. */
interface Reader {
  readonly language: Language;
  readonly words: Words;
  readonly site: Pick<Site, 'lang'>;
}

interface Index {
  readonly places: readonly Place[];
  readonly termsOf: (asked: string) => readonly Term[];
}

export const longestSearch = 100;
const mostFound = 20;
/** The title of a page tells more than what people ask for, that more than another heading, and the text least. */
const weights = { title: 6, asked: 5, heading: 4, text: 1 } as const;

/**
 * Finds the places of the guide that have every word that was asked, or one for the same thing; the beginning of a word
 * is enough, and a slip of a finger is forgiven. In the words of the language that is read, the likeliest first.
 */
export function guideSearch(offer: Offer) {
  const byLanguage = new Map<Language, Index>();

  function indexOf({ words, language, site }: Reader): Index {
    const known = byLanguage.get(language);
    if (known !== undefined) return known;
    const places = placesOf(words, site.lang, offer);
    const cuts = places.flatMap((place) => fieldsOf(place).map(({ cut }) => cut));
    const vocabulary = new Set(cuts.flatMap((cut) => cut.words.map(({ folded }) => folded)));
    const { searching } = words.guide;
    const index = { places, termsOf: wanting({ searching, cut: cutting(site.lang), vocabulary }) };
    byLanguage.set(language, index);
    return index;
  }

  return function search(spoken: Reader, asked: string): readonly Found[] {
    const { places, termsOf } = indexOf(spoken);
    const terms = termsOf(asked.slice(0, longestSearch));
    if (terms.length === 0) return [];
    const all = places.flatMap((place) => {
      const rank = rankOf(place, terms);
      return rank === null ? [] : [{ rank, place }];
    });
    const best = all.sort((one, other) => other.rank - one.rank).slice(0, mostFound);
    return best.map(({ place }) => foundAt(place, terms));
  };
}

interface Field {
  readonly cut: Cut;
  /** How many words stand in it. */
  readonly length: number;
  readonly weight: number;
}

function fieldsOf({ section, heading, asked, sentences }: Place): Field[] {
  const field = (weight: number) => (cut: Cut) => ({ cut, length: cut.words.length, weight });
  return [
    field(section === null ? weights.title : weights.heading)(heading),
    ...asked.map(({ cut, telling }) => ({ cut, length: telling, weight: weights.asked })),
    ...sentences.map(field(weights.text)),
  ];
}

/** `null`: a word is missing. Words that stand together, with little around them, count for more. */
function rankOf(place: Place, terms: readonly Term[]): number | null {
  const single = terms.map(() => 0);
  let together = 0;
  for (const { cut, length, weight } of fieldsOf(place)) {
    const worths = terms.map((term) => best(cut, term));
    for (const [index, one] of worths.entries()) single[index] = Math.max(single[index] ?? 0, weight * one);
    if (worths.includes(0)) continue;
    const share = Math.min(1, terms.length / length);
    together = Math.max(together, weight * share * worths.reduce((sum, one) => sum + one));
  }
  return single.includes(0) ? null : single.reduce((sum, one) => sum + one, together);
}

function best({ words }: Cut, term: Term): number {
  return words.reduce((most, { folded }) => Math.max(most, worth(folded, term)), 0);
}

/** With the sentence that has the most of what was asked. */
function foundAt({ page, section, href, sentences }: Place, terms: readonly Term[]): Found {
  const score = (cut: Cut) => terms.reduce((sum, term) => sum + best(cut, term), 0);
  const [first = null] = [...sentences].sort((one, other) => score(other) - score(one));
  return { page, section, href, sentence: first === null ? [] : marked(first, terms) };
}

function marked({ text, words }: Cut, terms: readonly Term[]): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const { at, length, folded } of words) {
    if (!terms.some((term) => worth(folded, term) > 0)) continue;
    if (at > end) parts.push({ text: text.slice(end, at), isFound: false });
    end = at + length;
    parts.push({ text: text.slice(at, end), isFound: true });
  }
  return end < text.length ? [...parts, { text: text.slice(end), isFound: false }] : parts;
}
