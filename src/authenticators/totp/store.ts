import type { TotpAuthenticator } from '#authenticators/authenticator.ts';
import type { Fragment, Sql } from '#db/database.ts';
import { unixSeconds } from '#kernel/clock.ts';
import type { AuthenticatorId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { type TimeStep, timeStep, usualParameters } from '#spec/otp/totp.ts';

export function sealKey(keyring: Keyring, id: AuthenticatorId, key: Buffer): Buffer {
  return keyring.seal(key.toString('base64'), `totp:${id}`);
}

export function openKey(keyring: Keyring, id: AuthenticatorId, sealed: Buffer): Buffer {
  return Buffer.from(keyring.open(sealed, `totp:${id}`), 'base64');
}

/** Only forward: a step at or before the newest that was used is never accepted again, in any race. See Claim. */
export function claimStep(sql: Sql, id: AuthenticatorId, step: TimeStep, now: Date): Fragment {
  return sql`
    claimed as (
      update authenticator set last_step = ${step}, last_used_at = ${now}, consecutive_failures = 0
      where id = ${id} and last_step < ${step} and not (${step} = any(told_steps)) and disabled_at is null
        and exists (select from admitted)
      returning id
    )`;
}

/**
 * A code of a time to come, refused with the cause: from now on it is never accepted, also not when its time has
 * come. Without that, who guesses would learn from the cause a code that will be right in a few minutes, and each
 * guess would be eighteen more.
 */
export async function markTold(sql: Sql, id: AuthenticatorId, step: TimeStep, now: Date): Promise<void> {
  const oldest = timeStep(unixSeconds(now), usualParameters) - 1;
  await sql`
    update authenticator set told_steps = array(
      select kept from unnest(told_steps || ${step}::bigint) kept where kept >= ${oldest})
    where id = ${id}`;
}

type Steps = Pick<TotpAuthenticator, 'lastStep' | 'toldSteps' | 'disabledBecause'>;

/** As they are now: of a claim that came too late. */
export async function stepsOf(sql: Sql, id: AuthenticatorId): Promise<Steps | null> {
  const [row] = await sql<Steps[]>`
    select last_step::float8 as last_step, told_steps::float8[] as told_steps, disabled_because from authenticator
    where id = ${id}`;
  return row ?? null;
}
