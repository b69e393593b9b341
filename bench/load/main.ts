import { answering } from '../world/forked.ts';
import type { Next } from './attempt.ts';
import { openConnection } from './connection.ts';
import { requestLoad } from './requests.ts';
import { signInLoad } from './sign-in.ts';
import type { Done, Work } from './work.ts';

/** A process of its own, so that what makes the load is no part of what is measured, and the same for all. */
answering((work: Work) => run(work, work.kind === 'requests' ? requestLoad(work) : signInLoad(work)));

const kept = 20;

async function run({ port, connections, seconds }: Work, next: Next): Promise<Done> {
  const opened = await Promise.all(Array.from({ length: connections }, () => openConnection(port)));
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const took: number[] = [];
  const sample: string[] = [];
  const failures: string[] = [];
  let failed = 0;

  await Promise.all(
    opened.map(async (connection) => {
      while (performance.now() < end) {
        const from = performance.now();
        const attempt = await next(connection);
        if (attempt === null) return;
        if (attempt.succeeded) took.push(performance.now() - from);
        else failed++;
        const list = attempt.succeeded ? sample : failures;
        if (list.length < kept) list.push(attempt.says);
      }
    }),
  );
  const lasted = (performance.now() - begun) / 1000;
  for (const connection of opened) connection.close();
  took.sort((left, right) => left - right);
  const at = (share: number) => took[Math.floor(took.length * share)] ?? 0;
  return { count: took.length, seconds: lasted, median: at(0.5), p95: at(0.95), failed, failures, sample };
}
