import { type Cut, fold } from '#guide/reading/cutting.ts';
import type { Words } from '#locales/words.ts';

/** A word that was asked. */
export interface Term {
  readonly typed: string;
  /** Words of the guide that it is one slip of a finger away from. */
  readonly slips: ReadonlySet<string>;
  /** Words for the same thing. */
  readonly alike: readonly Member[];
}

interface Member {
  readonly text: string;
  /** Whether any end of it will do. */
  readonly isStem: boolean;
}

interface Given {
  readonly searching: Words['guide']['searching'];
  readonly cut: (text: string) => Cut;
  /** Every word that the guide has, and those that people have for it. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Whoever types more words than these is looking for the first ones. */
const mostTerms = 8;
/** Of a shorter word too many others are one letter away. */
const shortestSlip = 5;

/** What somebody is looking for, in words of one language. */
export function wanting({ searching, cut, vocabulary }: Given) {
  const fillers = fillersOf(searching, cut);
  const groups = searching.alike.map(membersOf);
  const known = [...vocabulary, ...groups.flat().map(({ text }) => text)];

  function termOf(typed: string): Term {
    const isKnown = known.some((word) => word.startsWith(typed));
    const slips = new Set(isKnown || typed.length < shortestSlip ? [] : known.filter(isSlipOf(typed)));
    const own = [typed, ...slips];
    const alike = groups.filter((group) =>
      group.some((member) => own.some((word) => isMember(word, member))),
    );
    return { typed, slips, alike: alike.flat() };
  }

  return (asked: string): readonly Term[] => {
    const words = cut(asked).words.map(({ folded }) => folded);
    const telling = words.filter((word) => !fillers.has(word));
    return (telling.length > 0 ? telling : words).slice(0, mostTerms).map(termOf);
  };
}

/** Words that stand around what is looked for: single letters among them. */
export function fillersOf(
  { fillers }: Given['searching'],
  cut: Given['cut'],
): { has(word: string): boolean } {
  const all = new Set(cut(fillers).words.map(({ folded }) => folded));
  return { has: (word) => word.length === 1 || all.has(word) };
}

/** How well a word of the guide is what was asked: from 0, not at all, to 1. */
export function worth(word: string, { typed, slips, alike }: Term): number {
  if (word === typed) return 1;
  if (word.startsWith(typed)) return 0.9;
  if (alike.some(({ text, isStem }) => word === text || (isStem && word.startsWith(text)))) return 0.7;
  return slips.has(word) ? 0.5 : 0;
}

function membersOf(line: string): Member[] {
  return line.split(' ').map((word) => ({ text: fold(word.replace(/\*$/, '')), isStem: word.endsWith('*') }));
}

/** The beginning of a word is enough, and of a stem any end. */
function isMember(word: string, { text, isStem }: Member): boolean {
  return word === text || (word.length > 2 && text.startsWith(word)) || (isStem && word.startsWith(text));
}

/** One letter too many, too few, or another, or two in the wrong order. The first one is hardly ever wrong. */
function isSlipOf(typed: string) {
  return (word: string): boolean => {
    if (word[0] !== typed[0] || Math.abs(word.length - typed.length) > 1) return false;
    let at = 0;
    while (at < word.length && word[at] === typed[at]) at++;
    const [left, right] = [word.slice(at), typed.slice(at)];
    return (
      left.slice(1) === right ||
      left === right.slice(1) ||
      left.slice(1) === right.slice(1) ||
      (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
    );
  };
}
