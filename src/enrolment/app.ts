import type { Notify } from '#accounts/notices.ts';
import { originOf } from '#audit/audit.ts';
import { countAgainst } from '#authenticators/failures.ts';
import { authenticatorOf } from '#authenticators/store.ts';
import { type Proven, proveTotp } from '#authenticators/totp/enrol.ts';
import { ofEndedApp, ofLinkedApp } from '#authenticators/totp/other-app.ts';
import { openKey } from '#authenticators/totp/store.ts';
import type { Database } from '#db/database.ts';
import type { AtStep } from '#enrolment/walking.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { confirmationsOf } from '#throttle/limits.ts';
import type { Throttle } from '#throttle/throttle.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly throttle: Throttle;
  readonly notify: Notify;
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
async function ofEarlierApp(
  { database, keyring, throttle, notify }: Dependencies,
  { request, session }: AtStep,
  typed: string,
) {
  const { account } = session;
  const { now } = request;
  const linked = await authenticatorOf(database.sql, account.id, 'totp');
  if (linked === null || linked.disabledAt !== null) return null;
  const { spent } = await throttle.spend(database.sql, confirmationsOf(account.id), 'confirmation');
  if (!spent) return null;
  const refusal = ofLinkedApp(keyring, linked, { accountId: account.id, code: typed, now });
  if (refusal === null) {
    const about = {
      actor: 'account',
      accountId: account.id,
      sessionId: session.id,
      authenticatorId: linked.id,
      authenticatorKind: 'totp',
    } as const;
    const origin = originOf(request);
    await database.transaction((sql) => countAgainst(sql, notify, { about, account, origin }));
  }
  return refusal;
}
