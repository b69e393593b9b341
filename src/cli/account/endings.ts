import { dropPasswordLinks } from '#accounts/password-store.ts';
import { noOrigin, record } from '#audit/audit.ts';
import type { Installation } from '#cli/installation.ts';
import type { Sql } from '#db/database.ts';
import { outbox } from '#delivery/outbox.ts';
import { dropEnrolments } from '#enrolment/store.ts';
import type { AccountId } from '#kernel/ids.ts';
import { endings } from '#oidc/logout/endings.ts';
import { sessions } from '#sessions/sessions.ts';
import { forgetBrowsers } from '#sessions/store.ts';

/** Ends, in the caller's transaction, all that anybody holds of an account. Answers how many sessions that were. */
export type EndEverything = (sql: Sql, accountId: AccountId, now: Date) => Promise<number>;

export async function endEverything({
  config,
  clock,
  ...installation
}: Installation): Promise<EndEverything> {
  const keyring = await installation.keyring();
  const enqueue = outbox({ keyring, clock });
  const applications = endings({ clock, enqueue });
  const { endAll } = sessions({
    clock,
    keyring,
    policy: config.enrolment,
    onEnded: applications.onEnded,
    onAllEnded: applications.endAllOf,
  });

  return async (sql, accountId, now) => {
    const ended = await endAll(sql, accountId);
    await forgetBrowsers(sql, accountId);
    await dropEnrolments(sql, accountId);
    await dropPasswordLinks(sql, accountId);
    if (ended > 0) {
      const event = { event: 'session.ended', outcome: 'success', reason: 'by-operator' } as const;
      await record(sql, { ...event, actor: 'operator', accountId }, noOrigin(now));
    }
    return ended;
  };
}
