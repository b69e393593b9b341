import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { findPostmaster } from '#db/embedded/postmaster.ts';
import { startCommand } from '../../../test/support/command-line.ts';
import { ports } from './place.ts';

const folder = await mkdtemp(join(tmpdir(), 'twofold-demo-'));
const running = new Set<ChildProcess>();
after(async () => {
  // Only when something above failed.
  for (const child of running) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  await rm(folder, { recursive: true });
});
const dataDir = join(folder, 'data');

/** Until it says the way in. */
async function started() {
  const child = startCommand({ TWOFOLD_DATA_DIR: dataDir }, ['demo']);
  running.add(child);
  child.once('exit', () => running.delete(child));
  let said = '';
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('Ctrl-C')) resolve();
    });
    child.once('close', () => reject(new Error(`it ended: ${said}`)));
  });
  child.stderr.pipe(process.stderr);
  await ready;
  const [, password = ''] = /Password {4}(\S+)/.exec(said) ?? [];
  return { child, password };
}

async function isAnswered(address: string): Promise<boolean> {
  return fetch(`http://localhost:${address}`, { redirect: 'manual' }).then(
    ({ status }) => status < 400,
    () => false,
  );
}

const all = ['4000/health/ready', `${ports.ledger}/`, `${ports.payroll}/`, `${ports.desk}/`];
const none = all.map(() => false);

test('one command starts everything, one signal ends it, and the next start is the same', async () => {
  const first = await started();
  assert.match(first.password, /^[a-z]{6}(-[a-z]{6}){3}$/);
  assert.deepEqual(
    await Promise.all(all.map(isAnswered)),
    all.map(() => true),
  );
  first.child.kill('SIGINT');
  assert.deepEqual(await once(first.child, 'exit'), [0, null]);
  assert.deepEqual(await Promise.all(all.map(isAnswered)), none);
  assert.equal(await findPostmaster(join(dataDir, 'postgres')), null);

  const second = await started();
  assert.equal(second.password, first.password);
  // Whoever is killed takes the others along.
  second.child.kill('SIGKILL');
  await once(second.child, 'exit');
  const giveUpAt = performance.now() + 20_000;
  while ((await findPostmaster(join(dataDir, 'postgres'))) !== null && performance.now() < giveUpAt);
  assert.deepEqual(await Promise.all(all.map(isAnswered)), none);
  assert.equal(await findPostmaster(join(dataDir, 'postgres')), null);
});
