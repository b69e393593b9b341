import { dropOpenRequests, type PhoneOf, waitingFor } from '#authenticators/push/unlink-store.ts';
import type { Sql } from '#db/database.ts';
import { announce } from '#live/live.ts';

/**
 * Takes something away that may be a phone, and tells whoever waits for its answer and the phone itself, on whichever
 * node they are. Telling comes last: whoever answers meanwhile holds the request and tells after it as well, and the
 * other way round each would wait for the other.
 */
export async function partingFrom<Result>(
  sql: Sql,
  phone: PhoneOf,
  part: () => Promise<Result>,
): Promise<Result> {
  const waiting = await waitingFor(sql, phone);
  const result = await part();
  // One that is switched off keeps its row, and what it was asked would stand there unanswered until its time is over.
  await dropOpenRequests(sql, phone);
  for (const boundTo of waiting) await announce(sql, `waiting:${boundTo}`);
  await announce(sql, `phone:${phone.id}`);
  return result;
}
