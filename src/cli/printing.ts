import type { Fact, Outcome } from './command.ts';

/** Controls, marks that turn the direction of text or hide in it, and halves of characters. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** One line as a terminal may show it: what could move the cursor or forge a line is spelt out. */
function printable(line: string): string {
  return line.replace(unprintable, escaped);
}

/** One line of JSON. The same signs are escaped as JSON escapes them, so nothing is lost. */
function jsonLine(facts: { readonly [name: string]: Fact }): string {
  return JSON.stringify(facts).replace(unprintable, escaped);
}

function escaped(sign: string): string {
  return [...Array(sign.length).keys()]
    .map((index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('');
}

/** What goes to standard output and to standard error; complaints are always there, also beside JSON. */
export function printed(outcome: Outcome, asJson: boolean): { readonly out: string; readonly err: string } {
  if ('error' in outcome) {
    const { code, message, said = [] } = outcome.error;
    return {
      out: asJson ? `${jsonLine({ error: { code, message } })}\n` : '',
      err: [message, ...said.map((line) => `  ${line}`)].map((line) => `${printable(line)}\n`).join(''),
    };
  }
  if (asJson) return { out: `${jsonLine(outcome.facts)}\n`, err: '' };
  return { out: outcome.lines.map((line) => `${printable(line)}\n`).join(''), err: '' };
}

/** "2026-11-24 08:30 UTC". */
export function moment(at: Date | null): string {
  return at === null ? 'never' : `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

export function iso(at: Date | null): string | null {
  return at === null ? null : at.toISOString();
}

/** "1 session", "2 sessions". */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
