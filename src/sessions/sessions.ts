import { createHash } from 'node:crypto';
import type { Sql } from '#db/database.ts';
import type { SetCookie } from '#http/cookies.ts';
import type { Request } from '#http/route.ts';
import { type Clock, secondsAfter } from '#kernel/clock.ts';
import { type AccountId, type AuthenticatorId, newId, randomToken, type SessionId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { type EnrolmentPolicy, enrolmentAsked } from '#sessions/enrolment-policy.ts';
import { anySession, nextStep } from '#sessions/next-step.ts';
import { secretOf, sessionNamedBy } from '#sessions/secret.ts';
import type { AccountFacts, Session } from '#sessions/session.ts';
import * as store from '#sessions/store.ts';
import type { Proof, ProofKind } from '#spec/proof.ts';

export const sessionSeconds = { progress: 600, idle: 3600, whole: 86_400 } as const;
const touchSeconds = 60;
/** How long a press that raised a session may come again and get the same answer. */
const repeatSeconds = 15;

/** Called in the transaction that ends sessions, so that what hangs on them ends with them or not at all. */
export type OnEnded = (sql: Sql, accountId: AccountId, ended: readonly SessionId[]) => Promise<void>;

/** The same for an account as a whole: also what is left of sessions that ran out long ago ends. */
export type OnAllEnded = (sql: Sql, accountId: AccountId, but: SessionId | null) => Promise<void>;

interface Dependencies {
  readonly clock: Clock;
  readonly keyring: Keyring;
  readonly policy: EnrolmentPolicy;
  readonly onEnded: OnEnded;
  readonly onAllEnded: OnAllEnded;
}

/** What a rise leads to: the cookie to give, and what is new about the session. */
export interface Risen {
  readonly id: SessionId;
  readonly cookie: SetCookie;
  /** Set when the sign-in is complete with this proof, and was not before. */
  readonly opened: boolean;
  /** For a notice: the sign-in was completed in a browser that the account had not seen. */
  readonly browser: 'first' | 'new' | 'known' | null;
}

/** A rise as it is about to be written. */
export interface Rise extends store.NewSession {
  /** The secret it has now; `null` for a session that begins with this proof. */
  readonly from: Buffer | null;
  readonly to: Buffer;
  readonly proof: Proof;
  /** Whether the sign-in becomes complete with this proof. */
  readonly opens: boolean;
  readonly cookie: SetCookie;
}

export type Sessions = ReturnType<typeof sessions>;

export function sessions({ clock, keyring, policy, onEnded, onAllEnded }: Dependencies) {
  async function find(sql: Sql, secret: string): Promise<Session | null> {
    const key = keyOf(secret);
    if (key === null) return null;
    const now = clock();
    const seenAfter = secondsAfter(now, -sessionSeconds.idle);
    const progressAfter = secondsAfter(now, -sessionSeconds.progress);
    const row = await store.findSession(sql, key, { now, seenAfter, progressAfter });
    if (row === null) return null;
    const isUnwritten = row.lastSeenAt < secondsAfter(now, -touchSeconds);
    if (isUnwritten && !waitsForSecond(row)) await store.touchSession(sql, row.id, now);
    return sessionOf(row, key.secretHash, policy);
  }

  /**
   * The secret that a session has after this request raised it. A double click sends the same form twice with the
   * same old cookie, and the browser throws the first answer away: so the same press leads to the same secret, and
   * to no other. Whoever knows the old cookie cannot make the press: the form holds a key that is drawn anew for
   * each page, and what was proven.
   */
  function secretAfter({ browser, path, body }: Request, id: SessionId, secret: string): string {
    return secretOf(id, keyring.mac('session-rise', secret, browser, path, body).toString('base64url'));
  }

  /** The session that this very request has raised a moment ago, when it comes again. */
  async function repeated(
    sql: Sql,
    request: Request,
  ): Promise<{ readonly session: Session; readonly cookie: SetCookie } | null> {
    const { method, sessionSecret } = request;
    const id = sessionSecret === null ? null : sessionNamedBy(sessionSecret);
    if (method !== 'POST' || sessionSecret === null || id === null) return null;
    const secret = secretAfter(request, id, sessionSecret);
    const raisedAfter = secondsAfter(clock(), -repeatSeconds);
    if (!(await store.wasRaised(sql, { id, secretHash: sha256(secret) }, raisedAfter))) return null;
    const session = await find(sql, secret);
    return session === null ? null : { session, cookie: sessionCookie(secret) };
  }

  /**
   * A proof was given, and the session of this browser and account is to rise: it gets a new secret, so that a
   * cookie known from before is worth nothing. This decides what it becomes; `raise` in the store does it.
   */
  function plan(request: Request, current: Session | null, account: AccountFacts, proof: Proof): Rise {
    const own = current !== null && current.account.id === account.id ? current : null;
    const proofs = [...(own?.proofs ?? []).filter(({ kind }) => kind !== proof.kind), proof];
    const facts = { proofs, postponed: own?.postponed ?? false };
    const complete = nextStep(account, facts, anySession, request.now) === 'nothing';
    const { sessionSecret } = request;
    const id = own?.id ?? newId<SessionId>();
    const secret =
      own === null || sessionSecret === null
        ? secretOf(id, randomToken())
        : secretAfter(request, id, sessionSecret);
    return {
      id,
      from: own?.secretHash ?? null,
      to: sha256(secret),
      accountId: account.id,
      browserHash: sha256(request.browser),
      proof,
      now: request.now,
      openedAt: own?.openedAt ?? (complete ? request.now : null),
      opens: complete && (own?.openedAt ?? null) === null,
      expiresAt: secondsAfter(request.now, sessionSeconds.whole),
      address: request.address,
      userAgent: request.userAgent,
      cookie: sessionCookie(secret),
    };
  }

  /**
   * Rises with a proof that needs no claim of its own. A session of somebody else in this browser ends: one
   * person's proof never raises another's session.
   *
   * @returns `null` when another request has raised the session meanwhile
   */
  async function rise(
    sql: Sql,
    request: Request,
    current: Session | null,
    account: AccountFacts,
    proof: Proof,
  ): Promise<Risen | null> {
    const planned = plan(request, current, account, proof);
    if (current !== null && planned.from === null) await end(sql, current.account.id, current.id);
    if (planned.from === null) await store.insertSession(sql, planned);
    else if (!(await store.changeSecret(sql, { ...planned, from: planned.from }))) return null;
    await store.putProof(sql, planned.id, proof);
    const browser = planned.opens
      ? await store.knowBrowser(sql, account.id, planned.browserHash, request.now)
      : null;
    return { id: planned.id, cookie: planned.cookie, opened: planned.opens, browser };
  }

  async function end(sql: Sql, accountId: AccountId, id: SessionId): Promise<boolean> {
    if (!(await store.deleteSession(sql, accountId, id))) return false;
    await onEnded(sql, accountId, [id]);
    return true;
  }

  async function endAll(sql: Sql, accountId: AccountId, but: SessionId | null = null): Promise<number> {
    const ended = await store.deleteSessions(sql, accountId, but);
    await onAllEnded(sql, accountId, but);
    return ended.length;
  }

  async function endOn(
    sql: Sql,
    accountId: AccountId,
    authenticatorId: AuthenticatorId,
    but: SessionId | null,
  ) {
    await onEnded(sql, accountId, await store.deleteSessionsOn(sql, authenticatorId, accountId, but));
  }

  return { find, repeated, plan, rise, end, endAll, endOn };
}

export function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function keyOf(secret: string): store.Key | null {
  const id = sessionNamedBy(secret);
  return id === null ? null : { id, secretHash: sha256(secret) };
}

/** A session cookie proper: it has no age, the server's times count. */
export function sessionCookie(secret: string | null): SetCookie {
  return { name: 'session', value: secret, maxAgeSeconds: null };
}

function sessionOf(row: store.SessionRow, secretHash: Buffer, policy: EnrolmentPolicy): Session {
  const enrolment = enrolmentAsked(policy, row.enrolmentAskedAt);
  return {
    id: row.id,
    secretHash,
    account: {
      id: row.accountId,
      email: row.email,
      name: row.name,
      language: row.language,
      toldLack: row.toldLack,
      phoneLostAt: row.phoneLostAt,
      enrolled: row.enrolled,
      enrolment,
    },
    proofs: row.proofs.map((proof) => ({ ...proof, provenAt: new Date(proof.provenAt) })),
    browserHash: row.browserHash,
    createdAt: row.createdAt,
    lastSeenAt: row.lastSeenAt,
    openedAt: row.openedAt,
    postponed: row.postponedAt !== null,
    inKnownBrowser: row.inKnownBrowser,
  };
}

/**
 * Nothing but a password, where there is a second proof to give: that ends ten minutes after the password, although the
 * page that waits for the phone asks every few seconds. A walk through the wizard takes its time, and ends when nobody
 * goes on with it.
 */
function waitsForSecond({ openedAt, enrolled, proofs }: store.SessionRow): boolean {
  return openedAt === null && enrolled && proofs.every(({ kind }) => kind === 'password');
}

/** The newest proof of a kind, if there is one. */
export function proofOf(session: Pick<Session, 'proofs'>, kind: ProofKind): Proof | null {
  return session.proofs.find((proof) => proof.kind === kind) ?? null;
}
