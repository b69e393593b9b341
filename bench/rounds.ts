import type { Done } from './load/work.ts';
import { median } from './statistics.ts';

/** Something that is measured in turn with others. */
export interface Subject {
  readonly name: string;
  /** How much it can do in a second, roughly and rather too much; only until it has been seen. */
  readonly guess: number;
  /** Makes what one round uses up, which is not measured; what comes back runs the round. */
  prepare(count: number): Promise<(seconds: number) => Promise<Ran>>;
  /** Processor time so far of all that does its work, in seconds, by who. */
  processors(): Promise<Processors>;
}

export type Ran = Pick<Done, 'count' | 'seconds' | 'median' | 'p95'>;

export interface Processors {
  readonly node: number;
  readonly postgres: number;
}

interface Round extends Ran {
  readonly processors: Processors;
}

export interface Measured {
  readonly name: string;
  /** The median, and each round. */
  readonly perSecond: number;
  readonly rounds: readonly number[];
  /** The median over the rounds of each round's median and 95th percentile. */
  readonly medianMilliseconds: number;
  readonly p95Milliseconds: number;
  /** Processor time for one, the median of the rounds. */
  readonly processorMilliseconds: Processors;
}

export interface Plan {
  readonly rounds: number;
  readonly seconds: number;
}

/** A B C A B C …, so that what else the machine does meets all of them alike. The first time round is for warming up. */
export async function interleaved(
  subjects: readonly Subject[],
  { rounds, seconds }: Plan,
): Promise<(subject: Subject) => Measured> {
  const played = new Map<Subject, Round[]>(subjects.map((subject) => [subject, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const subject of subjects) {
      const before = played.get(subject) ?? [];
      before.push(await play(subject, before, round === 0 ? seconds / 2 : seconds));
    }
  }
  return (subject) => measuredOf(subject.name, (played.get(subject) ?? []).slice(1));
}

async function play(subject: Subject, before: readonly Round[], seconds: number): Promise<Round> {
  const fastest = before.length === 0 ? subject.guess : Math.max(...before.map(perSecond));
  const run = await subject.prepare(Math.ceil(fastest * seconds * 1.5));
  const from = await subject.processors();
  const ran = await run(seconds);
  const to = await subject.processors();
  process.stderr.write(`${subject.name}: ${perSecond(ran).toFixed(0)} a second\n`);
  return { ...ran, processors: { node: to.node - from.node, postgres: to.postgres - from.postgres } };
}

function perSecond({ count, seconds }: Ran): number {
  return count / seconds;
}

function measuredOf(name: string, played: readonly Round[]): Measured {
  const rounds = played.map(perSecond);
  const each = (who: keyof Processors) =>
    median(played.map(({ processors, count }) => (1000 * processors[who]) / count));
  return {
    name,
    perSecond: median(rounds),
    rounds,
    medianMilliseconds: median(played.map((round) => round.median)),
    p95Milliseconds: median(played.map(({ p95 }) => p95)),
    processorMilliseconds: { node: each('node'), postgres: each('postgres') },
  };
}
