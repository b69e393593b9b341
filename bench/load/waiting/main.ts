import { setTimeout as pause } from 'node:timers/promises';
import { answering } from '../../world/forked.ts';
import { type Waiting, waitingPage } from './browser.ts';
import { type Phones, phones } from './phones.ts';
import { connectionPool, type Pool } from './pool.ts';
import type { Answered, Answers, Opened, WaitingPerson, WaitingWork } from './work.ts';

/** How many pages are loaded at once, and how many requests are under way beside the streams. */
const atOnce = 32;
/** For the last ones that were answered to go on. */
const patienceMilliseconds = 120_000;

let own: Phones | null = null;
let origin = '';
/** Who waits longest, first. */
const waiting: Waiting[] = [];
const pools = new Map<number, Pool>();
const failures: unknown[] = [];

answering((work: WaitingWork) => run(work));

async function run(work: WaitingWork): Promise<object> {
  switch (work.ask) {
    case 'phones':
      origin = work.origin;
      own ??= phones(origin);
      return own.make(work.count);
    case 'open':
      return open(work.port, work.people);
    case 'answers':
      return answers(work);
    case 'close':
      for (const one of waiting.splice(0)) one.leave();
      for (const pool of pools.values()) pool.close();
      return {};
  }
}

function poolOf(port: number): Pool {
  const pool = pools.get(port) ?? connectionPool(port, atOnce);
  pools.set(port, pool);
  return pool;
}

async function begin(port: number, person: WaitingPerson): Promise<void> {
  const place = {
    port,
    origin,
    ask: (text: string) => poolOf(port).lend((connection) => connection.ask(text)),
    failed: (error: unknown) => void failures.push(error),
  };
  waiting.push(await waitingPage(place, person));
}

async function open(port: number, people: readonly WaitingPerson[]): Promise<Opened> {
  const begun = performance.now();
  const left = [...people];
  const oneByOne = async () => {
    for (let person = left.shift(); person !== undefined; person = left.shift()) await begin(port, person);
  };
  await Promise.all(Array.from({ length: atOnce }, oneByOne));
  return { open: waiting.length, seconds: (performance.now() - begun) / 1000 };
}

async function answers({ port, phonesPort, people, perSecond }: Answers): Promise<Answered> {
  const times: { heard: number; told: number; gone: number }[] = [];
  const under: Promise<void>[] = [];
  const begun = performance.now();
  for (const [index, next] of people.entries()) {
    const one = await longestWaiting();
    const send = await phonesOf().answering(one.person);
    const due = begun + (1000 * index) / perSecond;
    await pause(Math.max(0, due - performance.now()));
    const gone = new Promise<readonly [told: number, gone: number]>((resolve) => {
      one.onGone = (...both) => resolve(both);
    });
    const heard = poolOf(phonesPort)
      .lend(send)
      .then(() => performance.now());
    const begins = begin(port, next);
    under.push(
      Promise.all([heard, gone, begins]).then(([heardAt, [toldAt, goneAt]]) => {
        times.push({ heard: heardAt - due, told: toldAt - due, gone: goneAt - due });
      }),
    );
  }
  const isDone = Promise.all(under).then(() => true);
  const isLate = pause(patienceMilliseconds, false, { ref: false });
  const wentOn = await Promise.race([isDone, isLate]);
  if (failures.length > 0) throw failures[0];
  if (!wentOn) throw new Error(`Of ${under.length} that were answered, ${times.length} went on`);
  return {
    heard: times.map(({ heard }) => heard),
    told: times.map(({ told }) => told),
    gone: times.map(({ gone }) => gone),
  };
}

/** On a machine that is busy, the next one may still be about to wait: what is due is late then, and counted so. */
async function longestWaiting(): Promise<Waiting> {
  for (;;) {
    const one = waiting.shift();
    if (one !== undefined) return one;
    if (failures.length > 0) throw failures[0];
    await pause(1);
  }
}

function phonesOf(): Phones {
  if (own === null) throw new Error('There are no phones yet');
  return own;
}
