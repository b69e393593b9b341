import type { Proof, ProofKind } from '#spec/proof.ts';

/**
 * Assurance after SP 800-63B-4 section 2: one factor is a password; two factors are a password together with
 * something the person has (2.2.1). A recovery code is not a way to sign in here, it opens the linking of a
 * new authenticator and nothing else, so it raises nothing.
 */
export type Level = '1fa' | '2fa';

/** What each kind of proof is worth beside a password. */
const raises: Readonly<Record<ProofKind, boolean>> = {
  password: false,
  totp: true,
  push: true,
  sms: true,
  'recovery-code': false,
};

/** How much assurance is asked, and how old the proofs that make it up may be. */
export interface Assurance {
  readonly level: Level;
  /** `null`: as old as the session. */
  readonly maxAgeSeconds: number | null;
  /** Proofs from before this moment do not count: somebody asked for a new sign-in. */
  readonly notBefore: Date | null;
}

export function isSecond(kind: ProofKind): boolean {
  return raises[kind];
}

/** The proofs that are young enough. One rule for every proof, so "2fa within ten minutes" means both. */
export function freshProofs(
  proofs: readonly Proof[],
  { maxAgeSeconds, notBefore }: Assurance,
  now: Date,
): Proof[] {
  const oldest = Math.max(
    maxAgeSeconds === null ? Number.NEGATIVE_INFINITY : now.getTime() - maxAgeSeconds * 1000,
    notBefore === null ? Number.NEGATIVE_INFINITY : notBefore.getTime(),
  );
  return proofs.filter(({ provenAt }) => provenAt.getTime() >= oldest);
}

/** `null` when there is no password among them: nothing here stands alone. */
export function levelOf(proofs: readonly Proof[]): Level | null {
  if (!proofs.some(({ kind }) => kind === 'password')) return null;
  return proofs.some(({ kind }) => raises[kind]) ? '2fa' : '1fa';
}
