import { createHash } from 'node:crypto';
import { insertLink, type Link, linkOfEnrolment } from '#authenticators/push/link-store.ts';
import type { Sql } from '#db/database.ts';
import { secondsAfter } from '#kernel/clock.ts';
import { type AccountId, type EnrolmentId, randomToken } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';

const phoneLinkSeconds = 600;
const linkBytes = 16;

export interface PhoneLink extends Pick<Link, 'openedAt' | 'usedAt' | 'expiresAt'> {
  /** What the QR code holds. The code stands in the fragment, which no server's log and no `Referer` sees. */
  readonly address: string;
}

interface Dependencies {
  readonly keyring: Keyring;
  readonly url: URL;
}

/** The link of a walk: the same through reloads, and a new one once it has run out. */
export async function linkFor(
  { keyring, url }: Dependencies,
  sql: Sql,
  { accountId, enrolmentId, now }: { accountId: AccountId; enrolmentId: EnrolmentId; now: Date },
): Promise<PhoneLink> {
  const present = await linkOfEnrolment(sql, enrolmentId);
  if (present !== null && (present.usedAt !== null || present.expiresAt > now)) {
    return { ...present, address: addressOf(url, keyring.open(present.sealed, contextOf(enrolmentId))) };
  }
  const code = randomToken(linkBytes);
  const expiresAt = secondsAfter(now, phoneLinkSeconds);
  const sealed = keyring.seal(code, contextOf(enrolmentId));
  await insertLink(sql, {
    codeHash: codeHash(code),
    sealed,
    accountId,
    enrolmentId,
    createdAt: now,
    expiresAt,
  });
  return { address: addressOf(url, code), expiresAt, openedAt: null, usedAt: null };
}

export function codeHash(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}

function contextOf(enrolmentId: EnrolmentId): string {
  return `phone-link:${enrolmentId}`;
}

function addressOf(url: URL, code: string): string {
  return new URL(`/authenticator/#link=${code}`, url).href;
}
