import type { Offer } from '#guide/offer.ts';
import { addressOf, pageNames, sectionsOf } from '#guide/reading/contents.ts';
import { type Cut, cutting } from '#guide/reading/cutting.ts';
import { fillersOf } from '#guide/reading/wanted.ts';
import type { Words } from '#locales/words.ts';

/** Where something can be found: a page, or a part of one. */
export interface Place {
  readonly page: string;
  /** `null`: the page as a whole. */
  readonly section: string | null;
  readonly href: string;
  readonly heading: Cut;
  /** How people ask for it. */
  readonly asked: readonly Asked[];
  readonly sentences: readonly Cut[];
}

interface Asked {
  readonly cut: Cut;
  /** How many of its words tell what is looked for. */
  readonly telling: number;
}

/** Everything of the guide that this installation shows, in its order. */
export function placesOf({ guide, ...words }: Words, tag: string, offer: Offer): Place[] {
  const cut = cutting(tag);
  const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
  const sentences = (lines: readonly string[]) =>
    lines.flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => cut(segment.trim())));
  const fillers = fillersOf(guide.searching, cut);
  const asks: Readonly<Record<string, string>> = guide.searching.asked;
  const asked = (place: string): Asked[] =>
    (asks[place]?.split(', ') ?? []).map((question) => {
      const whole = cut(question);
      return { cut: whole, telling: whole.words.filter(({ folded }) => !fillers.has(folded)).length };
    });
  return pageNames.flatMap((name): Place[] => {
    const { heading: page, lead } = guide.pages[name];
    const whole = {
      page,
      section: null,
      href: addressOf(name),
      heading: cut(page),
      asked: asked(name),
      sentences: sentences([lead]),
    };
    const sections = sectionsOf({ guide, ...words }, offer, name).map(({ id, words: said }) => ({
      page,
      section: said.heading,
      href: addressOf(name, id),
      heading: cut(said.heading),
      asked: asked(`${name}#${id}`),
      sentences: sentences([...said.text, ...(said.steps ?? [])]),
    }));
    return [whole, ...sections];
  });
}
