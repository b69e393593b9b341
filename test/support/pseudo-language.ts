import { en } from '#locales/en.ts';
import type { Words } from '#locales/words.ts';

const [open, close] = ['⟦', '⟧'] as const;

/**
 * English as no language writes it: every word comes in brackets and a third longer. What stands on a page without
 * brackets did not come from the words; what does not fit will not fit in other languages either.
 */
export const pseudoWords: Words = { ...marked(en), format: en.format };

/** What of a text did not come from the words. */
export function unmarked(text: string): string {
  let depth = 0;
  let left = '';
  for (const character of text) {
    if (character === open) depth += 1;
    else if (character === close) depth -= 1;
    else if (depth === 0) left += character;
  }
  return left.replace(/\s+/g, ' ').trim();
}

function marked<Value>(value: Value): Value {
  if (typeof value === 'string') return mark(value) as Value;
  if (typeof value === 'function') {
    const said = value as unknown as (...given: unknown[]) => unknown;
    return ((...given: unknown[]) => marked(said(...given))) as Value;
  }
  if (Array.isArray(value)) return value.map(marked) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, marked(inside)])) as Value;
}

function mark(text: string): string {
  return text === '' ? '' : `${open}${text.replace(/[aeiou]/g, '$&$&')}${close}`;
}
