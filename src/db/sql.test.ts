import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Fragment, type Statement, sqlOver } from './sql.ts';

const statements: Statement[] = [];
const sql = sqlOver({
  run: async (statement) => {
    statements.push(statement);
    return Object.assign([], { count: 0 });
  },
  script: async () => {},
});

async function sent(query: PromiseLike<unknown>): Promise<Statement> {
  await query;
  return statements.at(-1) ?? { text: '', values: [] };
}

test('what stands in a template travels as a parameter and never in the text', async () => {
  const { text, values } = await sent(sql`select ${"'; drop table account; --"}, ${null}, ${7}`);
  assert.equal(text, 'select $1, $2, $3');
  assert.deepEqual(values, ["'; drop table account; --", null, '7']);
});

test('a part takes its numbers from where it stands', async () => {
  const claim = sql`select id from t where id = ${'a'} and at < ${new Date(0)}`;
  const { text, values } = await sent(sql`with claimed as (${claim}) select * from claimed where x = ${'b'}`);
  assert.equal(
    text,
    'with claimed as (select id from t where id = $1 and at < $2::timestamptz) select * from claimed where x = $3',
  );
  assert.deepEqual(values, ['a', '1970-01-01T00:00:00.000Z', 'b']);
});

test('a part does not run by itself, and a statement awaited twice runs once', async () => {
  const before = statements.length;
  const part = sql`select 1`;
  await sent(sql`select (${part})`);
  assert.equal(statements.length, before + 1);
  const twice = sql`select 2`;
  await Promise.all([twice, twice]);
  assert.equal(statements.length, before + 2);
});

test('rows are written by column, in camel or snake case, with parts among the values', async () => {
  const rows = [
    { id: 'a', lastStep: 1, at: sql`now()` },
    { id: 'b', lastStep: null, at: sql`now()` },
  ];
  const inserted = await sent(sql`insert into t ${sql(rows)} on conflict do nothing`);
  assert.equal(
    inserted.text,
    'insert into t ("id", "last_step", "at") values ($1, $2, now()), ($3, $4, now()) on conflict do nothing',
  );
  assert.deepEqual(inserted.values, ['a', '1', 'b', null]);
  const updated = await sent(
    sql`update t set ${sql({ last_step: 2, id: 'x' }, 'last_step')} where id = ${'a'}`,
  );
  assert.equal(updated.text, 'update t set "last_step" = $1 where id = $2');
});

test('a name is quoted, also a hostile one', async () => {
  const { text } = await sent(sql`select * from ${sql('t" where true --')}`);
  assert.equal(text, 'select * from "t"" where true --"');
});

test('lists and JSON become parameters of one value each', async () => {
  const { text, values } = await sent(sql`select ${['a"b\\', null, '{,}']}, ${sql.json({ a_b: ["'"] })}`);
  assert.equal(text, 'select $1, $2::jsonb');
  assert.deepEqual(values, ['{"a\\"b\\\\",NULL,"{,}"}', `{"a_b":["'"]}`]);
});

const unfit: Readonly<Record<string, () => Fragment & PromiseLike<unknown>>> = {
  'an undefined parameter': () => sql`select ${undefined as unknown as null}`,
  'an undefined column': () => sql`insert into t ${sql({ id: undefined })}`,
  'an object': () => sql`select ${{} as unknown as null}`,
  'an invalid date': () => sql`select ${new Date('never')}`,
  'a NUL': () => sql`select ${'a\0b'}`,
  'a lone surrogate': () => sql`select ${'a\ud800'}`,
  'a row where none can stand': () => sql`select * from t where ${sql({ id: 1 })}`,
};
for (const [what, query] of Object.entries(unfit)) {
  test(`${what} is an error of its own statement, which is not sent`, async () => {
    const before = statements.length;
    await assert.rejects(async () => query(), /./);
    assert.equal(statements.length, before);
  });
}
