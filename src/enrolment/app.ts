import { authenticatorOf, countFailure } from '#authenticators/store.ts';
import { type Proven, proveTotp } from '#authenticators/totp/enrol.ts';
import { ofEndedApp, ofLinkedApp } from '#authenticators/totp/other-app.ts';
import { openKey } from '#authenticators/totp/store.ts';
import type { Database } from '#db/database.ts';
import type { AtStep } from '#enrolment/walking.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { limits } from '#throttle/limits.ts';
import type { Throttle } from '#throttle/throttle.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly throttle: Throttle;
}

export function appKeyOf(keyring: Keyring, { enrolment }: AtStep): Buffer {
  return openKey(keyring, enrolment.totpId, enrolment.totpSealed);
}

/** Whether the app shows a code of the walk's own key; if not, whether it is one of another app of the account. */
export async function proveApp(given: Dependencies, here: AtStep, typed: string): Promise<Proven> {
  const { database, keyring } = given;
  const { now } = here.request;
  // It costs nothing of the budget for guesses: the key is on the page, so there is nothing to be guessed.
  const proven = proveTotp(appKeyOf(keyring, here), typed, now);
  if (proven.proven || proven.refusal.reason !== 'wrong-code') return proven;
  const ended = await ofEndedApp(database.sql, keyring, {
    accountId: here.session.account.id,
    code: typed,
    now,
  });
  const refusal = ended ?? (await ofEarlierApp(given, here, typed)) ?? proven.refusal;
  return { proven: false, refusal };
}

/** The app that is linked still signs in, so here a code is a guess at it: it costs what a guess costs anywhere. */
async function ofEarlierApp({ database, keyring, throttle }: Dependencies, here: AtStep, typed: string) {
  const { account } = here.session;
  const { now } = here.request;
  const linked = await authenticatorOf(database.sql, account.id, 'totp');
  if (linked === null || linked.disabledAt !== null) return null;
  const { spent } = await throttle.spend(database.sql, `confirmation:${account.id}`, limits.confirmation);
  if (!spent) return null;
  await countFailure(database.sql, linked.id, now);
  return ofLinkedApp(keyring, linked, { accountId: account.id, code: typed, now });
}
