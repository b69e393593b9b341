import type { Done } from './load/work.ts';
import { median } from './statistics.ts';

/** Something that is measured in turn with others. */
export interface Subject {
  readonly name: string;
  /** How much it can do in a second, roughly and rather too much; only until it has been seen. */
  readonly guess: number;
  /** Makes what one round uses up, which is not measured; what comes back runs the round. */
  prepare(count: number): Promise<(seconds: number) => Promise<Round>>;
}

export type Round = Pick<Done, 'count' | 'seconds' | 'median' | 'p95'>;

export interface Measured {
  readonly name: string;
  readonly perSecond: number;
  /** Of the rounds, lowest and highest. */
  readonly range: readonly [number, number];
  /** In milliseconds: the median over the rounds of each round's median and 95th percentile. */
  readonly medianMs: number;
  readonly p95Ms: number;
  /** A second, round by round. */
  readonly rounds: readonly number[];
}

export interface Plan {
  readonly rounds: number;
  readonly seconds: number;
}

/** A B C A B C …, so that what else the machine does meets all of them alike. The first time round is for warming up. */
export async function interleaved(
  subjects: readonly Subject[],
  { rounds, seconds }: Plan,
): Promise<ReadonlyMap<string, Measured>> {
  const done = new Map<string, Round[]>(subjects.map(({ name }) => [name, []]));
  for (const subject of subjects) await play(subject, done, seconds / 2);
  for (let round = 0; round < rounds; round++) {
    for (const subject of subjects) await play(subject, done, seconds);
  }
  return new Map([...done].map(([name, played]) => [name, measuredOf(name, played.slice(1))]));
}

async function play(
  { name, guess, prepare }: Subject,
  done: ReadonlyMap<string, Round[]>,
  seconds: number,
): Promise<void> {
  const before = done.get(name) ?? [];
  const fastest = before.length === 0 ? guess : Math.max(...before.map(perSecond));
  const run = await prepare(Math.ceil(fastest * seconds * 1.5));
  const round = await run(seconds);
  process.stderr.write(`${name}: ${perSecond(round).toFixed(0)} a second\n`);
  before.push(round);
}

function perSecond({ count, seconds }: Round): number {
  return count / seconds;
}

function measuredOf(name: string, played: readonly Round[]): Measured {
  const rates = played.map(perSecond);
  return {
    name,
    perSecond: median(rates),
    range: [Math.min(...rates), Math.max(...rates)],
    medianMs: median(played.map((round) => round.median)),
    p95Ms: median(played.map(({ p95 }) => p95)),
    rounds: rates,
  };
}
