import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { noOrigin, record } from '#audit/audit.ts';
import { sealAudit, verifyAudit } from '#audit/seal.ts';
import { keyring } from '#kernel/keyring.ts';
import { Secret } from '#kernel/secret.ts';
import { type TestDatabase, testDatabase } from '../../test/support/database.ts';

let tested: TestDatabase;
before(async () => {
  tested = await testDatabase();
});
after(() => tested.close());

const ring = keyring([new Secret(randomBytes(32))]);
const clock = () => new Date('2026-11-24T12:00:00Z');
const seal = () => sealAudit({ database: tested.database, keyring: ring, clock });
const write = (reason: string) =>
  record(
    tested.database.sql,
    { event: 'session.opened', outcome: 'success', actor: 'service', reason },
    noOrigin(clock()),
  );

test('rows are sealed once, and the chain verifies', async () => {
  for (let index = 0; index < 5; index++) await write(`row ${index}`);
  assert.equal(await seal(), 5);
  assert.equal(await seal(), 0);
  await write('later');
  assert.equal(await seal(), 1);
  assert.deepEqual(await verifyAudit(tested.database.sql, ring), { intact: true, seals: 2, rows: 6 });
});

test('the service cannot change, remove or empty what is on record', async () => {
  const { sql } = tested.database;
  await assert.rejects(async () => sql`update audit_event set reason = 'x'`, /append-only/);
  await assert.rejects(async () => sql`delete from audit_event`, /append-only/);
  await assert.rejects(async () => sql`truncate audit_event`, /append-only/);
  await assert.rejects(async () => sql`delete from audit_seal`, /append-only/);
});

test('whoever has all rights on the database and changes a sealed row is found out, whatever else they write', async () => {
  const { sql } = tested.database;
  await sql`alter table audit_event disable trigger all`;
  const [kept] = await sql<{ reason: string }[]>`select reason from audit_event where id = 3`;
  await sql`update audit_event set reason = 'another' where id = 3`;
  const verdict = await verifyAudit(sql, ring);
  assert.equal(verdict.intact, false);
  await sql`update audit_event set reason = ${kept?.reason ?? ''} where id = 3`;
  assert.equal((await verifyAudit(sql, ring)).intact, true);
  await sql`delete from audit_event where id = 2`;
  assert.equal((await verifyAudit(sql, ring)).intact, false);
});

test('a row whose transaction was still open is not lost behind the seal', async () => {
  const { database } = tested;
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let written: (() => void) | undefined;
  const begun = new Promise<void>((resolve) => {
    written = resolve;
  });
  const slow = database.transaction(async (sql) => {
    await record(
      sql,
      { event: 'session.ended', outcome: 'success', actor: 'service', reason: 'slow' },
      noOrigin(clock()),
    );
    written?.();
    await held;
  });
  await begun;
  // While a writer is under way the sealer gives up rather than hold everybody off.
  await assert.rejects(seal());
  release?.();
  await slow;
  assert.equal(await seal(), 1);
});
