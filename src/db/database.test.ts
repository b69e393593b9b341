import assert from 'node:assert/strict';
import { once } from 'node:events';
import net from 'node:net';
import { after, test } from 'node:test';
import { connect, isUnavailable, type Sql } from '#db/database.ts';
import { testDatabase } from '../../test/support/database.ts';

const { url, database, close } = await testDatabase();
const { sql } = database;
after(close);
await sql`create table test_row (id text primary key, amount bigint not null default 0)`;

async function backendOf(sql: Sql): Promise<number> {
  const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  return row?.pid ?? 0;
}

async function count(): Promise<number> {
  const [row] = await sql<{ count: number }[]>`select count(*) from test_row`;
  return row?.count ?? -1;
}

test('columns are read in camel case, keys inside JSON as they are, a bigint as a number, a date as text', async () => {
  const rows =
    await sql`select 9007199254740991::bigint as last_step, ${sql.json({ code_challenge: 1 })} as payload,
    date '2026-11-24' as day, ${new Date(1500)} as at, ${Buffer.from([0, 255])} as key, ${true} as yes`;
  assert.deepEqual(rows, [
    {
      lastStep: Number.MAX_SAFE_INTEGER,
      payload: { code_challenge: 1 },
      day: '2026-11-24',
      at: new Date(1500),
      key: Buffer.from([0, 255]),
      yes: true,
    },
  ]);
  assert.equal(rows.count, 1);
});

test('a bigint that a number cannot hold is an error, not another number', async () => {
  await assert.rejects(async () => sql`select 9007199254740993::bigint`, /2\^53/);
});

test('every connection has its limits of time', async () => {
  const [limits] = await sql`select current_setting('statement_timeout') as statement,
    current_setting('lock_timeout') as lock, current_setting('idle_in_transaction_session_timeout') as idle`;
  assert.deepEqual(limits, { statement: '5s', lock: '3s', idle: '5s' });
});

test('wrong parameters among many good statements harm only their own', async () => {
  const asked = Array.from({ length: 60 }, async (_, index) => {
    const bad = index % 3 === 0;
    const [row] = bad ? await sql`select ${'x'}::bigint as n` : await sql`select ${index}::bigint as n`;
    return row?.n;
  });
  const answers = await Promise.allSettled(asked);
  for (const [index, answer] of answers.entries()) {
    if (index % 3 === 0) assert.equal(answer.status, 'rejected');
    else assert.deepEqual(answer, { status: 'fulfilled', value: index });
  }
});

test('a transaction is committed whole or not at all', async () => {
  const before = await count();
  await assert.rejects(
    database.transaction(async (sql) => {
      await sql`insert into test_row ${sql({ id: 'gone' })}`;
      throw new Error('changed my mind');
    }),
    /changed my mind/,
  );
  assert.equal(await count(), before);
  const id = await database.transaction(async (sql) => {
    await Promise.all(['p', 'q', 'r'].map((id) => sql`insert into test_row ${sql({ id })}`));
    return 'p';
  });
  assert.equal(id, 'p');
  assert.equal(await count(), before + 3);
});

test('work that swallows the failure of a statement is told that nothing was committed', async () => {
  await sql`insert into test_row ${sql({ id: 'taken' })}`;
  const before = await count();
  await assert.rejects(
    database.transaction(async (sql) => {
      await sql`insert into test_row ${sql({ id: 'free' })}`;
      await sql`insert into test_row ${sql({ id: 'taken' })}`.catch(() => {});
    }),
    /rolled back/,
  );
  assert.equal(await count(), before);
});

test('what a transaction leaves running writes nothing after its end', async () => {
  const before = await count();
  const over = await database.transaction(async (sql) => sql);
  await assert.rejects(async () => over`insert into test_row ${over({ id: 'late' })}`, /over/);
  assert.equal(await count(), before);
});

test('two transactions in deadlock both succeed, the one that gave way by trying again', async () => {
  await sql`insert into test_row ${sql([{ id: 'left' }, { id: 'right' }])}`;
  let tries = 0;
  const bothHold = Promise.withResolvers<void>();
  const add = (first: string, second: string) =>
    database.transaction(async (sql) => {
      await sql`update test_row set amount = amount + 1 where id = ${first}`;
      if (++tries === 2) bothHold.resolve();
      await bothHold.promise;
      await sql`update test_row set amount = amount + 1 where id = ${second}`;
    });
  await Promise.all([add('left', 'right'), add('right', 'left')]);
  assert.ok(tries >= 3, `${tries} tries`);
  const rows = await sql<{ amount: number }[]>`select amount from test_row where id in ('left', 'right')`;
  assert.deepEqual(rows, [{ amount: 2 }, { amount: 2 }]);
});

test('a connection lost in a transaction fails it, and nothing of it runs on another connection', async () => {
  const before = await count();
  for (const inFlight of [true, false]) {
    const lost = database.transaction(async (own) => {
      await own`insert into test_row ${own({ id: 'before the loss' })}`;
      const pid = await backendOf(own);
      const sleeping = inFlight ? own`select pg_sleep(3)`.catch(() => {}) : null;
      await sql`select pg_terminate_backend(${pid}, 2000)`;
      await sleeping;
      await own`insert into test_row ${own({ id: 'after the loss' })}`;
    });
    await assert.rejects(lost, (error) => isUnavailable(error));
  }
  assert.equal(await count(), before);
});

test('connections that were lost while idle are not noticed', async () => {
  await Promise.all(Array.from({ length: 10 }, () => sql`select pg_sleep(0.05)`));
  const other = connect({ url, poolSize: 1 });
  await other.sql`select pg_terminate_backend(pid, 2000) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
  await other.close();
  await sql`select 1`.catch((error) => assert.ok(isUnavailable(error)));
  assert.ok((await count()) > 0);
});

test('a read that waits holds up the reads behind it for a moment, not for as long as it waits', async () => {
  const own = connect({ url, poolSize: 4 });
  const waiting: Promise<unknown>[] = [];
  await database.transaction(async (locked) => {
    await locked`lock table test_row in access exclusive mode`;
    for (let index = 0; index < 4; index++)
      waiting.push(own.sql`select count(*) from test_row`.then(() => {}));
    let answered = false;
    while (!answered) {
      waiting.push(
        own.sql`select 1 as one`.then(() => {
          answered = true;
        }),
      );
      await locked`select 1 as one`;
    }
  });
  await Promise.all(waiting);
  await own.close();
  await assert.rejects(async () => own.sql`select 1 as one`);
});

test('what only reads cannot be made to write', async () => {
  await sql.script(
    'create function wrote() returns bigint language sql as $$ insert into test_row values (1) returning 1::bigint $$',
  );
  await assert.rejects(async () => sql`select wrote()`, /read-only/);
});

test('a listener hears, also after its connection was lost', async () => {
  const own = connect({ url, poolSize: 1 });
  const heard: string[] = [];
  let arrived = Promise.withResolvers<void>();
  const stop = await own.listen('test channel', (payload) => {
    heard.push(payload);
    arrived.resolve();
  });
  const tell = (payload: string) => sql`select pg_notify('test channel', ${payload})`;
  await tell('one');
  await arrived.promise;
  await sql`select pg_terminate_backend(pid, 2000) from pg_stat_activity where query ilike 'listen%'`;
  arrived = Promise.withResolvers();
  const telling = setInterval(() => void tell('two').catch(() => {}), 100);
  await arrived.promise;
  clearInterval(telling);
  assert.deepEqual([...new Set(heard)], ['one', 'two']);
  await stop();
  await own.close();
});

test('a database that refuses, does not exist or says nothing is unavailable; a broken rule is not', async () => {
  const silent = net.createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const address = silent.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const addresses = ['127.0.0.1:1', '%2Fnowhere', `127.0.0.1:${port}`];
  const tried = addresses.map(async (address) => {
    const away = connect({ url: `postgres://a@${address}/a` });
    const answers = await Promise.allSettled([away.sql`select 1`, away.listen('x', () => {})]);
    for (const answer of answers) assert.ok(answer.status === 'rejected' && isUnavailable(answer.reason));
    await away.close();
  });
  await Promise.all(tried);
  silent.close();
  await assert.rejects(
    async () => sql`insert into test_row ${sql({ id: null })}`,
    (error) => !isUnavailable(error),
  );
});
