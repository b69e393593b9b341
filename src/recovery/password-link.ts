import { setTimeout as pause } from 'node:timers/promises';
import { emailKey } from '#accounts/account.ts';
import { accountByEmail } from '#accounts/store.ts';
import { type Origin, originOf, record } from '#audit/audit.ts';
import type { Database, Sql } from '#db/database.ts';
import type { Enqueue } from '#delivery/outbox.ts';
import type { Request } from '#http/route.ts';
import { secondsAfter } from '#kernel/clock.ts';
import { type AccountId, randomToken } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { type Languages, wordsIn } from '#locales/languages.ts';
import { insertPasswordLink } from '#recovery/store.ts';
import { sha256 } from '#sessions/sessions.ts';
import type { Throttle } from '#throttle/throttle.ts';

export const passwordLinkSeconds = 1800;

/** Makes a link that works once. The operator prints it; people get it by mail. */
export async function newPasswordLink(
  sql: Sql,
  url: URL,
  {
    accountId,
    now,
    seconds,
  }: { readonly accountId: AccountId; readonly now: Date; readonly seconds: number },
): Promise<string> {
  const token = randomToken();
  await insertPasswordLink(sql, {
    tokenHash: sha256(token),
    accountId,
    now,
    expiresAt: secondsAfter(now, seconds),
  });
  // In the path, not after a "?": the access log knows routes, not addresses, and the page sends no Referer.
  return new URL(`/password/set/${token}`, url).href;
}

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly throttle: Throttle;
  readonly enqueue: Enqueue;
  readonly url: URL;
  readonly languages: Languages;
}

export type LinkRequest =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly waitSeconds: number };

export type RequestPasswordLink = (request: Request, email: string) => Promise<LinkRequest>;

/** Longer than the writing takes, so that nobody can tell by the time of the answer whether there was a mail to write. */
const answerMilliseconds = 150;

/**
 * The answer is the same whether there is such an account or not, and takes the same time: the mail is written in
 * the outbox, and leaves later.
 */
export function passwordLinks({
  database,
  keyring,
  throttle,
  enqueue,
  url,
  languages,
}: Dependencies): RequestPasswordLink {
  return async (request, email) => {
    const whose = keyring.mac('address-hash', emailKey(email)).toString('base64url');
    const spending = await throttle.spendAll(database.sql, [
      [`password-links:address:${request.address}`, 'passwordLinksFromAddress'],
      [`password-links:account:${whose}`, 'passwordLinksOfAccount'],
    ]);
    if (!spending.spent) return { accepted: false, waitSeconds: spending.waitSeconds };
    const written = database.transaction(async (sql) => {
      const account = await accountByEmail(sql, email);
      const origin: Origin = originOf(request);
      const event = { event: 'password-link.requested', actor: 'claimant' } as const;
      if (account === null || account.disabledAt !== null) {
        return record(sql, { ...event, outcome: 'failure', reason: 'no-account' }, origin);
      }
      const { language, site, now } = request;
      const link = await newPasswordLink(sql, url, {
        accountId: account.id,
        now,
        seconds: passwordLinkSeconds,
      });
      const { mail } = wordsIn(languages, account.language ?? language);
      const service = site.operator.name;
      const lines = [
        mail.greeting(account.name),
        mail.passwordLink.text,
        link,
        mail.passwordLink.ignore,
        mail.signature(service),
      ];
      await enqueue(sql, {
        kind: 'mail',
        to: account.email,
        subject: mail.passwordLink.subject(service),
        text: lines.join('\n\n'),
        html: null,
        expiresAt: secondsAfter(now, passwordLinkSeconds),
        accountId: account.id,
      });
      return record(sql, { ...event, outcome: 'success', accountId: account.id }, origin);
    });
    await Promise.all([written, pause(answerMilliseconds)]);
    return { accepted: true };
  };
}
