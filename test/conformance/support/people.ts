import { randomUUID } from 'node:crypto';
import type { Database } from '#db/database.ts';
import { secondsAfter } from '#kernel/clock.ts';
import { type AccountId, type AuthenticatorId, newId, randomToken, type SessionId } from '#kernel/ids.ts';
import { secretOf } from '#sessions/secret.ts';
import { sessionSeconds, sha256 } from '#sessions/sessions.ts';
import * as store from '#sessions/store.ts';
import type { ProofKind } from '#spec/proof.ts';
import type { Browser } from './browser.ts';

export interface Person {
  readonly id: AccountId;
  readonly email: string;
}

/** An account; with a code app when it is enrolled. */
export async function person({ sql }: Database, { enrolled = false } = {}): Promise<Person> {
  const id = newId<AccountId>();
  const email = `${id.slice(0, 8)}@example.com`;
  await sql`insert into account (id, email, email_key, name, created_at)
    values (${id}, ${email}, ${email}, ${'Anna Berg'}, ${new Date()})`;
  if (enrolled) await enrol({ sql }, id);
  return { id, email };
}

export async function enrol({ sql }: Pick<Database, 'sql'>, accountId: AccountId): Promise<void> {
  await sql`insert into authenticator (id, account_id, kind, created_at, sealed, last_step)
    values (${randomUUID()}, ${accountId}, 'totp', ${new Date()}, ${Buffer.from('sealed')}, 0)`;
}

/** What was proven, and how many seconds ago. */
export type Proofs = Partial<Record<ProofKind, number>>;

/** Signs the person in, in this browser, by writing what the rooms for people would write. */
export async function signIn(
  { sql }: Database,
  browser: Browser,
  { id: accountId }: Person,
  proofs: Proofs,
  now = new Date(),
): Promise<SessionId> {
  const id = newId<SessionId>();
  const secret = secretOf(id, randomToken());
  await store.insertSession(sql, {
    id,
    to: sha256(secret),
    accountId,
    browserHash: sha256('browser'),
    now,
    openedAt: now,
    expiresAt: secondsAfter(now, sessionSeconds.whole),
    address: '127.0.0.1',
    userAgent: 'test',
  });
  await prove({ sql }, id, proofs, now);
  browser.set('twofold-session', secret);
  browser.set('__Host-twofold-session', secret);
  return id;
}

export async function prove(
  { sql }: Pick<Database, 'sql'>,
  id: SessionId,
  proofs: Proofs,
  now = new Date(),
): Promise<void> {
  for (const [kind, secondsAgo] of Object.entries(proofs)) {
    const authenticatorId = kind === 'password' ? null : newId<AuthenticatorId>();
    const provenAt = secondsAfter(now, -secondsAgo);
    await store.putProof(sql, id, { kind: kind as ProofKind, authenticatorId, provenAt });
  }
}
