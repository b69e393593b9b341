import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { processIdentity } from './process-identity.ts';

/**
 * A lock that is a file with the identity of the process that holds it, so that what a killed process left behind
 * is told from a lock that somebody holds. Within one machine: identities of another container are not seen.
 */
export type Locking =
  | { readonly locked: true; release(): Promise<void> }
  | { readonly locked: false; readonly holderPid: number };

/** Takes the lock, or says at once who has it. */
export async function lockFile(path: string): Promise<Locking> {
  const identity = await processIdentity(process.pid);
  if (identity === null) throw new Error('This process does not find itself');
  for (;;) {
    const outcome = await tryOnce(path, identity);
    if (outcome !== 'again') return outcome;
  }
}

/** Takes the lock when it is free: for short stretches of work. */
export async function lockFileInTurn(path: string): Promise<() => Promise<void>> {
  for (;;) {
    const locking = await lockFile(path);
    if (locking.locked) return locking.release;
    await pause(25);
  }
}

/** The process that holds the lock, or `null`. */
export async function holderOf(path: string): Promise<number | null> {
  const identity = await readIdentity(path);
  return identity !== null && (await isAlive(identity)) ? pidOf(identity) : null;
}

/**
 * To take over from a dead holder is a race of its own: whoever found it dead must not remove the lock that
 * somebody else has put there since. So the claim to succeed it is a file too, named after the dead holder, which
 * exactly one process can make; and having made it, that process looks again whether the lock still is the dead
 * one's. A claimant that dies meanwhile is succeeded in the same way.
 */
async function tryOnce(path: string, identity: string): Promise<Locking | 'again'> {
  if (await create(path, identity)) return held(path, identity);
  const holder = await readIdentity(path);
  if (holder === null) return 'again';
  if (await isAlive(holder)) return { locked: false, holderPid: pidOf(holder) };

  const claims: string[] = [];
  for (let dead = holder; ; ) {
    const claim = `${path}.after-${dead}`;
    claims.push(claim);
    if (await create(claim, identity)) break;
    const claimant = await readIdentity(claim);
    if (claimant === null) return 'again';
    if (await isAlive(claimant)) return { locked: false, holderPid: pidOf(claimant) };
    dead = claimant;
  }
  const stillDead = (await readIdentity(path)) === holder;
  if (stillDead) await replace(path, identity);
  // The own claim goes last: it is what keeps the others out until the lock says whose it is.
  for (const claim of stillDead ? claims : claims.slice(-1)) await rm(claim, { force: true });
  return stillDead ? held(path, identity) : 'again';
}

function held(path: string, identity: string): Locking {
  const atExit = () => {
    try {
      unlinkSync(path);
    } catch {}
  };
  process.once('exit', atExit);
  return {
    locked: true,
    release: async () => {
      process.removeListener('exit', atExit);
      if ((await readIdentity(path)) === identity) await rm(path, { force: true });
    },
  };
}

/** Whole or not at all: a reader never sees a lock without its holder. False when there is one already. */
async function create(path: string, identity: string): Promise<boolean> {
  const draft = await drafted(path, identity);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function replace(path: string, identity: string): Promise<void> {
  await rename(await drafted(path, identity), path);
}

async function drafted(path: string, identity: string): Promise<string> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, identity, { mode: 0o600, flag: 'wx' });
  return draft;
}

async function readIdentity(path: string): Promise<string | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  // The name of a claim is made of this, and a full disk may have left anything.
  return text === null || /^[\w-]+$/.test(text) ? text : '0-unreadable';
}

async function isAlive(identity: string): Promise<boolean> {
  return (await processIdentity(pidOf(identity))) === identity;
}

function pidOf(identity: string): number {
  return Number.parseInt(identity, 10);
}
