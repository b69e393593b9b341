import type { Measured } from './rounds.ts';
import { medianRatio } from './statistics.ts';

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const aimsHead = ['what', 'aim', 'measured', ''];

/** @param met `null` where nothing is aimed at */
export function aim(what: string, text: string, value: number, met: ((value: number) => boolean) | null) {
  return [what, text, rounded(value), met === null ? '' : met(value) ? 'met' : 'missed'];
}

export function ratio(ours: Measured, theirs: Measured): number {
  return medianRatio(ours.rounds, theirs.rounds);
}

export function rates(measured: readonly Measured[]): string {
  return table(
    ['', 'a second', 'rounds', 'median ms', 'p95 ms', 'processor ms: Node', 'PostgreSQL'],
    measured.map((one) => [
      one.name,
      rounded(one.perSecond),
      one.rounds.map(rounded).join(' '),
      rounded(one.medianMilliseconds),
      rounded(one.p95Milliseconds),
      rounded(one.processorMilliseconds.node),
      rounded(one.processorMilliseconds.postgres),
    ]),
  );
}

export function rounded(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
