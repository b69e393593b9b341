import type { Refusal, TotpAuthenticator } from '#authenticators/authenticator.ts';
import { endedAppsOf } from '#authenticators/totp/ended-app-store.ts';
import { openKey } from '#authenticators/totp/store.ts';
import { sixDigits } from '#authenticators/typed-code.ts';
import type { Sql } from '#db/database.ts';
import { unixSeconds } from '#kernel/clock.ts';
import type { AccountId, AuthenticatorId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { matchingStep, usualParameters } from '#spec/otp/totp.ts';

interface Typed {
  readonly accountId: AccountId;
  readonly code: string;
  readonly now: Date;
}

/**
 * Whether a wrong code is one of an app that was replaced or unlinked. It costs no attempt of its own and needs none:
 * those keys open nothing, so whoever guesses their codes has guessed nothing.
 */
export async function ofEndedApp(sql: Sql, keyring: Keyring, typed: Typed): Promise<Refusal | null> {
  for (const { id, sealed, linkedAt, endedAt } of await endedAppsOf(sql, typed.accountId, typed.now)) {
    if (shows(keyring, { id, sealed }, typed)) return { reason: 'other-app', linkedAt, endedAt };
  }
  return null;
}

/**
 * The same of the app that is linked, while another one is being linked. Its codes do open something: the caller must
 * have spent an attempt before asking.
 */
export function ofLinkedApp(keyring: Keyring, linked: TotpAuthenticator, typed: Typed): Refusal | null {
  return shows(keyring, linked, typed)
    ? { reason: 'other-app', linkedAt: linked.createdAt, endedAt: null }
    : null;
}

interface App {
  readonly id: AuthenticatorId;
  readonly sealed: Buffer;
}

function shows(keyring: Keyring, { id, sealed }: App, { code, now }: Typed): boolean {
  const digits = sixDigits(code);
  const key = keyOf(keyring, id, sealed);
  if (digits === null || key === null) return false;
  return matchingStep(key, digits, unixSeconds(now), usualParameters) !== null;
}

/** One that was sealed under a master key that is gone tells nothing, and breaks nothing. */
function keyOf(keyring: Keyring, id: AuthenticatorId, sealed: Buffer): Buffer | null {
  try {
    return openKey(keyring, id, sealed);
  } catch {
    return null;
  }
}
