import type { Offer } from '#guide/offer.ts';
import { addressOf, pageNames, sectionsOf } from '#guide/reading/contents.ts';
import type { Site } from '#http/page/document.ts';
import type { Language } from '#locales/language.ts';
import type { Words } from '#locales/words.ts';

/** A word that was found is marked; the parts of a sentence in order. */
export interface Part {
  readonly text: string;
  readonly isFound: boolean;
}

export interface Found {
  readonly page: string;
  /** `null`: the page as a whole. */
  readonly section: string | null;
  readonly href: string;
  readonly sentence: readonly Part[];
}

/** Text with its words, cut once: to cut it takes far longer than to look through it. */
interface Cut {
  readonly text: string;
  readonly words: readonly { readonly at: number; readonly length: number; readonly folded: string }[];
}

interface Place extends Omit<Found, 'sentence'> {
  readonly heading: Cut;
  readonly sentences: readonly Cut[];
}

/** Whose language it is. */
interface Reader {
  readonly language: Language;
  readonly words: Words;
  readonly site: Pick<Site, 'lang'>;
}

export const longestSearch = 100;
const mostFound = 20;
/** Whoever types more words than these is looking for the first ones. */
const mostTerms = 8;

/**
 * Finds the places of the guide in which every word that was asked begins a word; those that have them in a heading
 * come first. In the words of the language that is read, without regard to case and accents.
 */
export function guideSearch(offer: Offer) {
  const byLanguage = new Map<Language, readonly Place[]>();

  function placesIn({ words, language, site }: Reader): readonly Place[] {
    const known = byLanguage.get(language);
    if (known !== undefined) return known;
    const places = placesOf(words, site.lang, offer);
    byLanguage.set(language, places);
    return places;
  }

  return function search(spoken: Reader, asked: string): readonly Found[] {
    const cut = cutting(spoken.site.lang)(asked.slice(0, longestSearch));
    const terms = cut.words.slice(0, mostTerms).map(({ folded }) => folded);
    if (terms.length === 0) return [];
    const all = placesIn(spoken).flatMap((place) => {
      const parts = [place.heading, ...place.sentences];
      const isHere = terms.every((term) => parts.some((part) => begins(part, term)));
      return isHere ? [{ rank: score(place.heading, terms), found: foundAt(place, terms) }] : [];
    });
    const best = all.sort((one, other) => other.rank - one.rank).slice(0, mostFound);
    return best.map(({ found }) => found);
  };
}

function placesOf(words: Words, tag: string, offer: Offer): Place[] {
  const cut = cutting(tag);
  const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
  const sentences = (lines: readonly string[]) =>
    lines.flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => cut(segment.trim())));
  return pageNames.flatMap((name): Place[] => {
    const { heading: page, lead } = words.guide.pages[name];
    const whole = {
      page,
      section: null,
      href: addressOf(name),
      heading: cut(page),
      sentences: sentences([lead]),
    };
    const sections = sectionsOf(words, offer, name).map(({ id, words: said }) => ({
      page,
      section: said.heading,
      href: addressOf(name, id),
      heading: cut(said.heading),
      sentences: sentences([...said.text, ...(said.steps ?? [])]),
    }));
    return [whole, ...sections];
  });
}

/** With the sentence that has the most of what was asked. */
function foundAt({ page, section, href, sentences }: Place, terms: readonly string[]): Found {
  const [best = null] = [...sentences].sort((one, other) => score(other, terms) - score(one, terms));
  return { page, section, href, sentence: best === null ? [] : marked(best, terms) };
}

function marked({ text, words }: Cut, terms: readonly string[]): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const { at, length, folded } of words) {
    if (!terms.some((term) => folded.startsWith(term))) continue;
    if (at > end) parts.push({ text: text.slice(end, at), isFound: false });
    end = at + length;
    parts.push({ text: text.slice(at, end), isFound: true });
  }
  return end < text.length ? [...parts, { text: text.slice(end), isFound: false }] : parts;
}

function score(cut: Cut, terms: readonly string[]): number {
  return terms.filter((term) => begins(cut, term)).length;
}

function begins({ words }: Cut, term: string): boolean {
  return words.some(({ folded }) => folded.startsWith(term));
}

function cutting(tag: string) {
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' });
  return (text: string): Cut => ({
    text,
    words: [...segmenter.segment(text)].flatMap(({ segment, index, isWordLike }) =>
      isWordLike === true ? [{ at: index, length: segment.length, folded: fold(segment) }] : [],
    ),
  });
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
