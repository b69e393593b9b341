import { randomInt, randomUUID } from 'node:crypto';
import { insertTextedCode } from '#authenticators/sms/store.ts';
import { textedCodeHash } from '#authenticators/sms/verify.ts';
import type { SixDigits } from '#authenticators/typed-code.ts';
import type { Sql } from '#db/database.ts';
import type { Enqueue } from '#delivery/outbox.ts';
import { secondsAfter } from '#kernel/clock.ts';
import type { AccountId, MessageId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { PhoneNumber } from '#spec/phone-number/phone-number.ts';
import { allTexts } from '#throttle/limits.ts';
import type { Charge, Throttle } from '#throttle/throttle.ts';

export const textedCodeSeconds = 600;

export interface Texting {
  readonly accountId: AccountId;
  /** The session or the enrolment it is for. */
  readonly boundTo: string;
  readonly number: PhoneNumber;
  readonly address: string;
  readonly now: Date;
  /** The words of the message; the last line is the one that phones fill in by themselves (`@host #code`). */
  readonly text: (code: SixDigits, host: string) => string;
}

export type Texted =
  | { readonly texted: true; readonly messageId: MessageId }
  | { readonly texted: false; readonly waitSeconds: number };

interface Dependencies {
  readonly keyring: Keyring;
  readonly throttle: Throttle;
  readonly url: URL;
  readonly enqueue: Enqueue;
}

export type Text = ReturnType<typeof texter>;

/**
 * Texts a new code, in the caller's transaction. The account's own limit is asked first, so that an account which
 * has reached it spends nobody else's.
 */
export function texter({ keyring, throttle, url, enqueue }: Dependencies) {
  return async function text(sql: Sql, texting: Texting): Promise<Texted> {
    const spending = await throttle.spendAll(sql, chargesOf(texting, keyring));
    if (!spending.spent) return { texted: false, waitSeconds: spending.waitSeconds };

    const code = String(randomInt(1_000_000)).padStart(6, '0') as SixDigits;
    const { accountId, boundTo, number, now } = texting;
    const expiresAt = secondsAfter(now, textedCodeSeconds);
    const message = {
      kind: 'sms',
      to: number,
      text: texting.text(code, url.hostname),
      expiresAt,
      accountId,
    } as const;
    const messageId = await enqueue(sql, message);
    const codeHash = textedCodeHash(keyring, boundTo, code);
    await insertTextedCode(sql, {
      id: randomUUID(),
      accountId,
      boundTo,
      codeHash,
      messageId,
      createdAt: now,
      expiresAt,
    });
    return { texted: true, messageId };
  };
}

function chargesOf({ accountId, number, address }: Texting, keyring: Keyring): readonly Charge[] {
  const numberHash = keyring.mac('address-hash', number).toString('base64url');
  // The one that all accounts share comes last, so that it is held for the shortest time.
  return [
    [`texts:account:${accountId}`, 'textsOfAccount'],
    [`texts:number:${numberHash}`, 'textsToNumber'],
    [`texts:address:${address}`, 'textsFromAddress'],
    [allTexts, 'textsOfAll'],
  ];
}
