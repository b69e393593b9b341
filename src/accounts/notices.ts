import { languageOfAccount } from '#accounts/store.ts';
import type { Origin } from '#audit/audit.ts';
import type { Sql } from '#db/database.ts';
import type { Enqueue } from '#delivery/outbox.ts';
import { browserName } from '#http/browser-name.ts';
import { secondsAfter } from '#kernel/clock.ts';
import type { AccountId } from '#kernel/ids.ts';
import { type Languages, wordsIn } from '#locales/languages.ts';
import type { Words } from '#locales/words.ts';

export type Notice = keyof Words['mail']['notices'];

export interface Recipient {
  readonly id: AccountId;
  readonly email: string;
  readonly name: string;
}

/** Tells the owner by mail, in the account's language and in the transaction of what is told. Without SMTP they read it under "Activity". */
export type Notify = (sql: Sql, to: Recipient, notice: Notice, origin: Origin) => Promise<void>;

export interface Mailing {
  /** Whether there is an SMTP server; a mail that nobody carries is not written. */
  readonly enabled: boolean;
  readonly url: URL;
  readonly service: string;
  readonly languages: Languages;
  readonly enqueue: Enqueue;
}

const noticeSeconds = 3 * 86_400;

export function notifier({ enabled, url, service, languages, enqueue }: Mailing): Notify {
  return async (sql, to, notice, { at, address, userAgent }) => {
    if (!enabled) return;
    const words = wordsIn(languages, await languageOfAccount(sql, to.id));
    const { mail, format } = words;
    const { subject, text } = mail.notices[notice];
    const circumstances = mail.circumstances({
      when: format.moment(at),
      where: address ?? mail.unknownPlace,
      // A stranger with the password chooses what the browser says: not a word of it stands in a mail of ours.
      browser: userAgent === null ? '–' : browserName(words, userAgent),
    });
    const lines = [
      mail.greeting(to.name),
      text,
      circumstances,
      closing(words, notice, url),
      mail.signature(service),
    ];
    await enqueue(sql, {
      kind: 'mail',
      to: to.email,
      subject,
      text: lines.join('\n\n'),
      html: null,
      expiresAt: secondsAfter(at, noticeSeconds),
      accountId: to.id,
    });
  };
}

/** What to do next. Who was asked whether it was her, and said no, is not asked again. */
function closing({ mail }: Words, notice: Notice, url: URL): string {
  if (notice === 'not-me') return String(new URL('/account/password', url));
  return `${mail.notMe}\n${new URL('/account', url)}`;
}
