import { interleaved, type Measured, type Plan, type Subject } from '../rounds.ts';
import { quantile } from '../statistics.ts';
import { type Crowd, crowdOf } from '../world/crowd.ts';
import { type Service, startService } from '../world/service.ts';
import type { World } from '../world/world.ts';
import { confirmationsOf } from './confirmations.ts';
import { type Held, heldBy } from './held.ts';

const few = 10;
const many = 10_000;
const perSecond = 10;
const answersTimed = 400;
/** Until what runs has been compiled, cached and planned. */
const answersBefore = 200;

export interface Latency {
  readonly waiting: number;
  readonly nodes: 1 | 2;
  readonly perSecond: number;
  readonly count: number;
  readonly heard: Spread;
  readonly told: Spread;
  readonly gone: Spread;
}

/** In milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

export interface Waiting {
  readonly latencies: readonly Latency[];
  readonly held: Held;
  /** Confirmations by code, beside nobody and beside many who wait. */
  readonly beside: { readonly nobody: Measured; readonly many: Measured };
}

/** Browsers that wait for their phones, on nodes of their own behind a proxy that says where each browser is. */
export async function waiting(world: World, connections: number, plan: Plan): Promise<Waiting> {
  const environment = { ...world.environment, TWOFOLD_TRUSTED_PROXIES: '127.0.0.1' };
  const held = await heldBy(world, environment, many);
  const first = await startService(world.folder, environment);
  const origin = `http://localhost:${first.port}`;
  const second = await startService(world.folder, { ...environment, TWOFOLD_URL: origin });
  const crowd = crowdOf(world, first);
  try {
    const latencies = await timed(crowd, first, second);
    const beside = await besides({ ...world, service: first }, crowd, connections, plan);
    return { latencies, held, beside };
  } finally {
    await crowd.stop();
    await second.stop();
    await first.stop();
  }
}

async function timed(crowd: Crowd, first: Service, second: Service): Promise<Latency[]> {
  for (const phonesAt of [first, second]) await latency(crowd, phonesAt, few, answersBefore);
  const latencies: Latency[] = [];
  for (const waiting of [few, many]) {
    latencies.push({ ...(await latency(crowd, first, waiting, answersTimed)), nodes: 1 });
    latencies.push({ ...(await latency(crowd, second, waiting, answersTimed)), nodes: 2 });
  }
  return latencies;
}

async function latency(
  crowd: Crowd,
  phonesAt: Service,
  waiting: number,
  count: number,
): Promise<Omit<Latency, 'nodes'>> {
  const people = await crowd.people(waiting + count);
  await crowd.open(people.slice(0, waiting));
  const { heard, told, gone } = await crowd.answers(phonesAt, people.slice(waiting), perSecond);
  await crowd.close();
  const spreads = { heard: spread(heard), told: spread(told), gone: spread(gone) };
  process.stderr.write(
    `${waiting} waiting: p50 ${spreads.gone.p50.toFixed(0)} ms, p99 ${spreads.gone.p99.toFixed(0)} ms\n`,
  );
  return { waiting, perSecond, count, ...spreads };
}

function spread(values: readonly number[]): Spread {
  return { p50: quantile(values, 0.5), p99: quantile(values, 0.99), most: Math.max(...values) };
}

async function besides(world: World, crowd: Crowd, connections: number, plan: Plan) {
  const alone = confirmationsOf(world, connections, true);
  const nobody: Subject = { ...alone, name: 'Twofold, nobody waiting' };
  const beside: Subject = {
    ...alone,
    warmedBy: nobody,
    name: `Twofold, ${many.toLocaleString('en')} waiting`,
    prepare: async (count) => {
      const run = await alone.prepare(count);
      await crowd.open(await crowd.people(many));
      return async (seconds) => {
        const ran = await run(seconds);
        await crowd.close();
        return ran;
      };
    },
  };
  const measuredOf = await interleaved([nobody, beside], plan);
  return { nobody: measuredOf(nobody), many: measuredOf(beside) };
}
