import { type UnixSeconds, unixSeconds } from '#kernel/clock.ts';
import { type Assurance, freshProofs, isSecond, type Level, levelOf } from '#spec/aal.ts';
import { type Amr, amrOf } from '#spec/amr.ts';
import type { Proof } from '#spec/proof.ts';

/** What is said about a sign-in. */
export interface Evidence {
  readonly level: Level;
  readonly amr: readonly Amr[];
  /** When the oldest of the proofs was given that make up the level: every one of them is at least as new. */
  readonly authTime: UnixSeconds;
}

/** The proofs that make up the level are the password and the newest second; older ways do not add to it. */
export function evidenceOf(proofs: readonly Proof[], assurance: Assurance, now: Date): Evidence | null {
  const fresh = freshProofs(proofs, assurance, now);
  const password = fresh.find(({ kind }) => kind === 'password');
  if (password === undefined) return null;
  const [second] = fresh
    .filter(({ kind }) => isSecond(kind))
    .sort((one, other) => other.provenAt.getTime() - one.provenAt.getTime());
  const used = second === undefined ? [password] : [password, second];
  const oldest = new Date(Math.min(...used.map(({ provenAt }) => provenAt.getTime())));
  return { level: levelOf(used) ?? '1fa', amr: amrOf(used), authTime: unixSeconds(oldest) };
}
