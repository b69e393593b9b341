/** Text with its words, cut once: to cut it takes far longer than to look through it. */
export interface Cut {
  readonly text: string;
  readonly words: readonly CutWord[];
}

interface CutWord {
  readonly at: number;
  readonly length: number;
  readonly folded: string;
}

/** In the way of that language, and at apostrophes as well: "l’appli" is looked for as "appli". */
export function cutting(tag: string) {
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' });
  return (text: string): Cut => ({
    text,
    words: [...segmenter.segment(text)].flatMap(({ segment, index, isWordLike }) =>
      isWordLike === true ? partsOf(segment, index) : [],
    ),
  });
}

function partsOf(segment: string, index: number): CutWord[] {
  return [...segment.matchAll(/[^'’]+/g)].map(({ 0: part, index: at }) => ({
    at: index + at,
    length: part.length,
    folded: fold(part),
  }));
}

/** Letters that are letters of their own, as they are typed where the keyboard lacks them. */
const letters: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l' };

/** Without regard to case and accents. */
export function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[øæœßł]/g, (letter) => letters[letter] ?? letter);
}
