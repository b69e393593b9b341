import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { passwordHash } from '#accounts/password-hash.ts';
import { accountByEmail } from '#accounts/store.ts';
import { accountOfLink } from '#recovery/store.ts';
import { sha256 } from '#sessions/sessions.ts';
import { type CommandLine, commandLine, runIn, startCommand } from '../../../test/support/command-line.ts';

let line: CommandLine;
before(async () => {
  line = await commandLine({ TWOFOLD_URL: 'https://id.example.com', TWOFOLD_NAME: 'Alder and Finch' });
});
after(() => line.stop());

const adding = (email: string, ...more: string[]) => [
  'account',
  'add',
  `--email=${email}`,
  '--name=Bo Ek',
  ...more,
];

test('without a password it prints a link that opens this very account, once, for a day', async () => {
  const { id, email, passwordLink, passwordLinkExpiresAt } = await line.json(adding('Bo@Example.com'));
  assert.equal(email, 'Bo@Example.com');
  const [, secret = ''] =
    /^https:\/\/id\.example\.com\/password\/set\/([\w-]{32})$/.exec(String(passwordLink)) ?? [];
  const { sql } = line.database;
  const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
  assert.equal(await accountOfLink(sql, sha256(secret), hours(23.9)), id);
  assert.equal(await accountOfLink(sql, sha256(secret), hours(24.1)), null);
  assert.equal(Math.round((Date.parse(String(passwordLinkExpiresAt)) - Date.now()) / 3_600_000), 24);
});

test('a person reads the id and the link', async () => {
  const { exitCode, out, err } = await line.run(adding('reading@example.com'));
  assert.deepEqual([exitCode, err], [0, '']);
  assert.match(out, /^Account [0-9a-f-]{36} for Bo Ek <reading@example.com> is made\.\n/);
  assert.match(out, /\nhttps:\/\/id\.example\.com\/password\/set\/[\w-]{32}\n$/);
});

test('a password from standard input is the one to sign in with, without the line break of echo', async () => {
  const password = 'möglich & "quoted" $HOME ';
  const { passwordLink } = await line.json(adding('typed@example.com', '--password-stdin'), `${password}\n`);
  assert.equal(passwordLink, null);
  const account = await accountByEmail(line.database.sql, 'typed@example.com');
  assert.equal(await passwordHash(line.keyring).matches(account?.passwordHash ?? null, password), true);
});

test('the rules of the page hold here as well, and a refused account is not made', async () => {
  const refusals: readonly (readonly [string | Buffer, string, RegExp])[] = [
    ['', 'password-too-short', /at least 15/],
    ['fourteen chars', 'password-too-short', /at least 15/],
    ['q'.repeat(257), 'password-too-long', /at most 256/],
    ['1212121212121212', 'password-common', /everybody tries/],
    ['AlderAndFinch-2026', 'password-about-you', /name or address/],
    ['a null in a \0 long one', 'password-unreadable', /no characters/],
    [Buffer.from([0x66, 0xff, 0xfe]), 'usage', /UTF-8/],
    [Buffer.alloc(20_000, 'x'), 'usage', /too long/],
  ];
  for (const [password, code, words] of refusals) {
    const { exitCode, out, err } = await line.run(
      adding('no@example.com', '--password-stdin', '--json'),
      password,
    );
    assert.equal(JSON.parse(out).error.code, code);
    assert.match(err, words);
    assert.equal(exitCode, code === 'usage' ? 2 : 1);
  }
  assert.equal(await accountByEmail(line.database.sql, 'no@example.com'), null);
});

test('an address is one account, however it is written, also when two are added at once', async () => {
  const results = await Promise.all([
    line.run(adding('twin@example.com', '--json')),
    line.run(adding('TWIN@EXAMPLE.COM', '--json')),
  ]);
  assert.deepEqual(results.map(({ exitCode }) => exitCode).sort(), [0, 1]);
  const refusal = results.find(({ exitCode }) => exitCode === 1);
  assert.equal(JSON.parse(refusal?.out ?? '').error.code, 'account-exists');
  assert.match(refusal?.err ?? '', /^There is an account twin@example\.com already\.\n$/i);
});

test('addresses and names that nobody has are refused', async () => {
  for (const email of [
    'bo',
    'bo@',
    'bo@a\nb',
    '"bo"@example.com',
    'a@b, c@d',
    `${'x'.repeat(250)}@example.com`,
  ]) {
    const { exitCode, out } = await line.run(adding(email, '--json'));
    assert.deepEqual([exitCode, JSON.parse(out).error.code], [1, 'email-malformed'], email);
  }
  for (const name of [' ', 'two\nlines', 'B\u202eob', 'x'.repeat(201)]) {
    const { exitCode, out } = await line.run([
      'account',
      'add',
      '--email=a@b.example',
      `--name=${name}`,
      '--json',
    ]);
    assert.deepEqual([exitCode, JSON.parse(out).error.code], [1, 'name-malformed'], name);
  }
});

test('what is done is on record, as done by an operator', async () => {
  const { id } = await line.json(adding('recorded@example.com'));
  const events = await line.database.sql`
    select event, outcome, actor from audit_event where account_id = ${String(id)} order by id`;
  assert.deepEqual(
    [...events],
    [
      { event: 'account.created', outcome: 'success', actor: 'operator' },
      { event: 'password-link.requested', outcome: 'success', actor: 'operator' },
    ],
  );
});

test('under the key of another installation nothing is written that this one could not read', async () => {
  const foreign = { ...line.environment, TWOFOLD_KEY: randomBytes(32).toString('base64') };
  const { exitCode, err } = await runIn(foreign, adding('foreign@example.com'));
  assert.equal(exitCode, 2);
  assert.match(err, /^The database was written under another master key: [^\n]+\n$/);
  assert.equal(await accountByEmail(line.database.sql, 'foreign@example.com'), null);
});

test('no process shows the password or the keys among its arguments while it works', async () => {
  const password = `seen by nobody ${randomBytes(6).toString('hex')}`;
  const child = startCommand(line.environment, adding('hidden@example.com', '--password-stdin'));
  const ended = once(child, 'exit');
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  let seen = '';
  let isOver = false;
  ended.then(() => {
    isOver = true;
  });
  child.stdin.end(password);
  while (!isOver) seen += await allArguments();
  assert.deepEqual(await ended, [0, null]);
  assert.match(seen, /hidden@example\.com/, 'it was looked at while it ran');
  const output = (await said).join('');
  for (const secret of [
    password,
    line.environment.TWOFOLD_KEY ?? '',
    line.environment.TWOFOLD_DATABASE_URL ?? '',
  ]) {
    assert.equal(seen.includes(secret), false);
    assert.equal(output.includes(secret), false);
  }
});

async function allArguments(): Promise<string> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const texts = processes.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''));
  return (await Promise.all(texts)).join('\n');
}
