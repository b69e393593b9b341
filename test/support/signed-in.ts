import { randomBytes } from 'node:crypto';
import { recoveryCodeHash } from '#authenticators/recovery-code/store.ts';
import { sealNumber } from '#authenticators/sms/store.ts';
import { putAuthenticator } from '#authenticators/store.ts';
import { sealKey } from '#authenticators/totp/store.ts';
import type { MailMessage } from '#delivery/message.ts';
import { openPayload, type Sealed } from '#delivery/payload.ts';
import { csrf } from '#http/csrf.ts';
import { secondsAfter } from '#kernel/clock.ts';
import { type AuthenticatorId, newId, randomToken, type SessionId } from '#kernel/ids.ts';
import { secretOf } from '#sessions/secret.ts';
import { sha256 } from '#sessions/sessions.ts';
import { insertSession, knowBrowser, markPostponed, putProof } from '#sessions/store.ts';
import { type PhoneNumber, parsePhoneNumber } from '#spec/phone-number/phone-number.ts';
import type { AuthenticatorKind, ProofKind } from '#spec/proof.ts';
import { newRecoveryCode } from '#spec/recovery-code.ts';
import type { Person, TestService } from './service.ts';
import { type Visitor, visitor } from './visitor.ts';

export type Linked = Readonly<Partial<Record<AuthenticatorKind, AuthenticatorId>>>;

/** Links what is named to the account, without the wizard. */
export async function protect(
  { database, keyring, time }: TestService,
  { id: accountId }: Person,
  ...kinds: readonly AuthenticatorKind[]
): Promise<Linked> {
  const linked: Partial<Record<AuthenticatorKind, AuthenticatorId>> = {};
  for (const kind of kinds) {
    const id = newId<AuthenticatorId>();
    const own = { id, accountId, kind, createdAt: time.now() };
    if (kind === 'totp') {
      const sealed = sealKey(keyring, id, randomBytes(20));
      await putAuthenticator(database.sql, { ...own, sealed, lastStep: 0 });
    } else if (kind === 'sms') {
      const sealed = sealNumber(keyring, id, aNumber());
      await putAuthenticator(database.sql, { ...own, sealed, masked: '••• 42' });
    } else {
      await putAuthenticator(database.sql, { ...own, codeHash: recoveryCodeHash(newRecoveryCode()) });
    }
    linked[kind] = id;
  }
  return linked;
}

function aNumber(): PhoneNumber {
  const parsed = parsePhoneNumber({ country: 'GB', text: '07912 345642' });
  if (!parsed.accepted) throw new Error(parsed.reason);
  return parsed.number;
}

/** Subjects of the mails that wait to be sent to the account. */
export async function mailsTo(service: TestService, person: Person): Promise<string[]> {
  return (await mailed(service, person)).map(({ subject }) => subject);
}

/** What was written to them, oldest first. */
export async function mailed({ database, keyring }: TestService, { id }: Person): Promise<MailMessage[]> {
  const rows = await database.sql<Sealed[]>`
    select id, kind, payload, account_id, expires_at from outbox
    where account_id = ${id} and kind = 'mail' order by created_at`;
  return rows.flatMap((row) => {
    const message = openPayload(keyring, row);
    return message?.kind === 'mail' ? [message] : [];
  });
}

export interface SignedIn {
  readonly visitor: Visitor;
  readonly sessionId: SessionId;
}

/** Where a session is written, and where its browser speaks to. */
export type Place = Pick<TestService, 'database' | 'keyring' | 'origin' | 'time'>;

interface Given {
  /** How many seconds ago each was proven. */
  readonly proofs: Readonly<Partial<Record<ProofKind, number>>>;
  readonly linked?: Linked;
  readonly postponed?: boolean;
  readonly userAgent?: string;
  readonly address?: string;
  /** Whether the sign-in was completed; a half-session's is not. */
  readonly opened?: boolean;
  /** Whether the account has completed a sign-in in this browser before. */
  readonly known?: boolean;
}

/** A browser whose session holds exactly these proofs, however it may have come by them. */
export async function signedIn(
  { database, keyring, origin, time }: Place,
  person: Pick<Person, 'id'>,
  given: Given,
): Promise<SignedIn> {
  const { sql } = database;
  const { proofs, linked = {}, postponed = false, opened = true, known = false } = given;
  const { userAgent = 'Visitor', address = '192.0.2.7' } = given;
  const now = time.now();
  const [id, browser] = [newId<SessionId>(), randomToken()];
  const secret = secretOf(id, randomToken());
  await insertSession(sql, {
    id,
    to: sha256(secret),
    accountId: person.id,
    browserHash: sha256(browser),
    now,
    openedAt: opened ? now : null,
    expiresAt: secondsAfter(now, 86_400),
    address,
    userAgent,
  });
  for (const [kind, age] of Object.entries(proofs) as [ProofKind, number][]) {
    const authenticatorId = kind === 'password' ? null : (linked[kind] ?? newId<AuthenticatorId>());
    await putProof(sql, id, { kind, authenticatorId, provenAt: secondsAfter(now, -age) });
  }
  if (postponed) await markPostponed(sql, id, now);
  if (known) await knowBrowser(sql, person.id, sha256(browser), now);
  const jar = new Map([
    ['twofold-session', secret],
    ['twofold-browser', browser],
  ]);
  const formKey = csrf(keyring).formKey(browser);
  return { visitor: visitor(origin, { jar, formKey, address }), sessionId: id };
}
