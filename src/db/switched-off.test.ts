import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type AuditEvent, noOrigin, record } from '#audit/audit.ts';
import { migrate } from '#db/migrate.ts';
import { type AccountId, type AuthenticatorId, newId } from '#kernel/ids.ts';
import { testDatabase } from '../../test/support/database.ts';

const folder = join(import.meta.dirname, '../../migrations');
const { url, database, close } = await testDatabase();
const { sql } = database;
const before = await mkdtemp(join(tmpdir(), 'twofold-migrations-'));
after(async () => {
  await close();
  await rm(before, { recursive: true });
});

test('what was switched off before it was kept why gets its reason from the audit', async () => {
  await sql.script('drop schema public cascade; create schema public');
  for (const file of (await readdir(folder)).filter((name) => name < '0011'))
    await copyFile(join(folder, file), join(before, file));
  await migrate({ url, folder: before });

  const now = new Date();
  const switchedOff = async (reason: string | null, known = true): Promise<AuthenticatorId> => {
    const [accountId, id] = [newId<AccountId>(), newId<AuthenticatorId>()];
    await sql`
      insert into account (id, email, email_key, name, created_at)
      values (${accountId}, ${accountId}, ${accountId}, 'Anna', ${now})`;
    await sql`
      insert into authenticator (id, account_id, kind, created_at, disabled_at, sealed, last_step)
      values (${id}, ${accountId}, 'totp', ${now}, ${now}, 'x', 0)`;
    const event = { event: 'authenticator.disabled', outcome: 'success', actor: 'account' } as const;
    const row: AuditEvent = { ...event, accountId, authenticatorId: id, ...(reason !== null && { reason }) };
    if (known) await record(sql, row, noOrigin(now));
    return id;
  };
  const expected = new Map([
    [await switchedOff('lost'), 'lost'],
    [await switchedOff('by-phone'), 'by-phone'],
    [await switchedOff(null), 'wrong-codes'],
    [await switchedOff(null, false), 'wrong-codes'],
  ]);

  await migrate({ url, folder });
  const rows = await sql<{ id: AuthenticatorId; disabledBecause: string }[]>`
    select id, disabled_because from authenticator`;
  assert.deepEqual(new Map(rows.map(({ id, disabledBecause }) => [id, disabledBecause])), expected);
});
