import type { Sql } from '#db/database.ts';
import type { Clock } from '#kernel/clock.ts';
import { type MessageId, newId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Message } from './message.ts';
import { maskedRecipient, sealPayload } from './payload.ts';
import { insertMessage } from './store.ts';

/** Writes the message in the caller's transaction: what is rolled back is never sent, what is committed is not lost. */
export type Enqueue = (sql: Sql, message: Message) => Promise<MessageId>;

interface Dependencies {
  readonly keyring: Keyring;
  readonly clock: Clock;
}

export function outbox({ keyring, clock }: Dependencies): Enqueue {
  return async function enqueue(sql, message) {
    const id = newId<MessageId>();
    await insertMessage(sql, {
      id,
      kind: message.kind,
      recipient: maskedRecipient(message),
      payload: sealPayload(keyring, id, message),
      accountId: message.accountId,
      createdAt: clock(),
      expiresAt: message.expiresAt,
    });
    return id;
  };
}
