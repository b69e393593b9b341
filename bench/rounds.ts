import type { Done } from './load/work.ts';
import { median } from './statistics.ts';

/** Something that is measured in turn with others. */
export interface Subject {
  readonly name: string;
  /** How much it can do in a second, roughly and rather too much; only until it has been seen. */
  readonly guess: number;
  /** Another one that runs the same code: what has warmed that has warmed this as well. */
  readonly warmedBy?: Subject;
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

const warmUpCount = 3000;
const warmUpSeconds = 20;

/** A B C A B C …, so that what else the machine does meets all of them alike. */
export async function interleaved(
  subjects: readonly Subject[],
  { rounds, seconds }: Plan,
): Promise<(subject: Subject) => Measured> {
  const fastest = new Map<Subject, number>();
  for (const subject of subjects) {
    const known = subject.warmedBy === undefined ? undefined : fastest.get(subject.warmedBy);
    fastest.set(subject, known ?? (await warmUp(subject)));
  }
  const played = new Map<Subject, Round[]>(subjects.map((subject) => [subject, []]));
  for (let round = 0; round < rounds; round++) {
    for (const subject of subjects) {
      const one = await play(subject, seconds, fastest.get(subject) ?? 0);
      fastest.set(subject, Math.max(perSecond(one), fastest.get(subject) ?? 0));
      played.get(subject)?.push(one);
    }
  }
  return (subject) => measuredOf(subject.name, played.get(subject) ?? []);
}

/** Until what runs has been compiled, cached and planned. Answers how many a second it reached. */
async function warmUp(subject: Subject): Promise<number> {
  let fastest = 0;
  let count = 0;
  for (let seconds = 0; count < warmUpCount && seconds < warmUpSeconds; seconds += 2) {
    const round = await play(subject, 2, fastest === 0 ? subject.guess : fastest);
    fastest = Math.max(fastest, perSecond(round));
    count += round.count;
  }
  return fastest;
}

async function play(subject: Subject, seconds: number, fastest: number): Promise<Round> {
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
