import { createHmac } from 'node:crypto';
import {
  insertSeal,
  isMineToSeal,
  newestSeal,
  rowTexts,
  type Seal,
  sealsAfter,
  settledId,
} from '#audit/seal-store.ts';
import type { Database, Sql } from '#db/database.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Keyring } from '#kernel/keyring.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly clock: Clock;
}

const mostRows = 5000;

/**
 * Chains what has been audited since the last seal: an HMAC over the rows and the seal before, under a key that
 * the database does not hold. Whoever changes, removes or slips in a row later, with all rights on the database,
 * cannot make the chain right again. Done in batches beside the work, so that no sign-in waits for another.
 *
 * @returns how many rows were sealed; 0 also when another node is at it
 */
export async function sealAudit({ database, keyring, clock }: Dependencies): Promise<number> {
  // The barrier is a transaction of its own: writers are held off for one statement, not for the hashing.
  const settled = await database.transaction(settledId);
  if (settled === null) return 0;
  return database.transaction(async (sql) => {
    if (!(await isMineToSeal(sql))) return 0;
    const before = await newestSeal(sql);
    const firstId = (before?.lastId ?? 0) + 1;
    const lastId = Math.min(settled, firstId + mostRows - 1);
    if (lastId < firstId) return 0;
    const texts = await rowTexts(sql, firstId, lastId);
    const position = (before?.position ?? 0) + 1;
    const rows = texts.length;
    const seal = sealOf(keyring.key('audit-seal'), { position, firstId, lastId, rows }, before, texts);
    await insertSeal(sql, { position, firstId, lastId, rows, seal }, clock());
    return rows;
  });
}

export type Verdict =
  | { readonly intact: true; readonly seals: number; readonly rows: number }
  | { readonly intact: false; readonly firstId: number; readonly lastId: number };

/** Reads the whole chain again; answers where it breaks first. */
export async function verifyAudit(sql: Sql, keyring: Keyring): Promise<Verdict> {
  let before: Seal | null = null;
  let rows = 0;
  for (;;) {
    const seals: Seal[] = await sealsAfter(sql, before?.position ?? 0, 100);
    if (seals.length === 0) return { intact: true, seals: before?.position ?? 0, rows };
    for (const seal of seals) {
      const { firstId, lastId } = seal;
      const follows = seal.position === (before?.position ?? 0) + 1 && firstId === (before?.lastId ?? 0) + 1;
      const texts = await rowTexts(sql, firstId, lastId);
      const made = keyring
        .keys('audit-seal')
        .map((key) => sealOf(key, { ...seal, rows: texts.length }, before, texts));
      if (!follows || !made.some((one) => one.equals(seal.seal))) return { intact: false, firstId, lastId };
      before = seal;
      rows += texts.length;
    }
  }
}

type Extent = Pick<Seal, 'position' | 'firstId' | 'lastId' | 'rows'>;

function sealOf(
  key: Buffer,
  { position, firstId, lastId, rows }: Extent,
  before: Seal | null,
  texts: readonly { readonly text: string }[],
): Buffer {
  const hmac = createHmac('sha256', key).update(JSON.stringify([position, firstId, lastId, rows]));
  hmac.update(before?.seal ?? Buffer.alloc(32));
  for (const { text } of texts) hmac.update(`${Buffer.byteLength(text)}:`).update(text);
  return hmac.digest();
}
