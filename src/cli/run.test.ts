import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { type Command, done, flag, text } from '#cli/command.ts';
import { commands } from '#cli/commands.ts';
import { runCommand } from '#cli/run.ts';
import { ConfigError } from '#kernel/errors.ts';
import { runIn, spawned } from '../../test/support/command-line.ts';

const nowhere = { TWOFOLD_DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing' };

test('what is typed wrongly gets one sentence that names it, the way to help, and exit code 2', async () => {
  const wrong: readonly (readonly [string, RegExp])[] = [
    ['acount add', /^There is no command "acount": twofold --help lists them\.$/],
    ['account ad', /^There is no command "account ad": twofold account --help lists them\.$/],
    ['account add --email a@b.example', /needs --name NAME/],
    ['account add --email', /--email needs a value, ADDRESS/],
    ['account add --email --name Anna', /--email needs a value/],
    ['account add --email= --name Anna', /--email needs a value/],
    ['account add --email a@b.example --email c@d.example --name Anna', /--email is given twice/],
    ['account add --emial a@b.example --name Anna', /there is no option --emial/],
    ['account show', /it needs EMAIL/],
    ['account show a@b.example c@d.example', /it takes EMAIL and nothing more/],
    ['account unlink a@b.example --way fax', /--way must be one of app, phone, recovery-code, all/],
    ['client list everything', /it takes options only/],
    ['key rotate --now=yes', /--now takes no value/],
  ];
  for (const [line, sentence] of wrong) {
    const { exitCode, out, err } = await runIn(nowhere, line.split(' '));
    assert.match(err.trimEnd(), sentence, line);
    assert.equal(err.split('\n').length, 2, `${line}: one line`);
    assert.deepEqual([exitCode, out], [2, ''], line);
  }
});

test('a password given as an argument is refused, and not repeated', async () => {
  const { exitCode, out, err } = await runIn(nowhere, [
    ...['account', 'add', '--email=a@b.example', '--name=Anna', '--password=quite a secret'],
    '--json',
  ]);
  assert.equal(exitCode, 2);
  assert.doesNotMatch(out + err, /quite a secret/);
});

test('every command explains itself, and names each of its options', async () => {
  for (const { words, options, operands } of commands) {
    const { exitCode, out } = await runIn(nowhere, [...words, '--help']);
    assert.equal(exitCode, 0);
    for (const name of Object.keys(options)) assert.match(out, new RegExp(`--${name}\\b`));
    for (const { name } of operands) assert.match(out, new RegExp(name));
    assert.equal((await runIn(nowhere, ['help', ...words])).out, out);
  }
  const { out } = await runIn(nowhere, ['--help']);
  for (const { words } of commands) assert.match(out, new RegExp(`^  ${words.join(' ')}`, 'm'));
});

test('a machine gets one JSON object whatever happens, and people read the same on standard error', async () => {
  for (const args of [['nothing'], ['account', 'show'], ['account', 'show', 'a@b.example']]) {
    const { exitCode, out, err } = await runIn(nowhere, [...args, '--json']);
    const { error } = JSON.parse(out);
    assert.equal(exitCode, 2);
    assert.equal(typeof error.code, 'string');
    assert.equal(err, `${error.message}\n`);
  }
});

test('a database that is away, and a setting that cannot be, are for the operator: exit code 2', async () => {
  const away = await runIn(nowhere, ['client', 'list', '--json']);
  assert.equal(JSON.parse(away.out).error.code, 'database-unavailable');
  assert.match(away.err, /TWOFOLD_DATABASE_URL/);
  const wrong = await runIn({ TWOFOLD_URL: 'http://id.example.com' }, ['client', 'list']);
  assert.deepEqual([wrong.exitCode, wrong.out], [2, '']);
  assert.match(wrong.err, /^TWOFOLD_URL must begin with https:\/\/[^\n]*\n$/);
});

test('what data says cannot move the cursor, forge a line or turn the text around', async () => {
  const evil = 'a\u001b[2Jb\nok\u0000\u009b\u202e\u2028c';
  const showing: Command = {
    words: ['show'],
    summary: '',
    details: [],
    operands: [],
    options: { fail: flag(''), as: text('X', '') },
    speaksJson: true,
    run: async (given) => {
      if (given.flag('fail')) throw new ConfigError(evil);
      return done({ evil }, [evil]);
    },
  };
  const run = (...args: string[]) =>
    runCommand([showing], ['show', ...args], {
      environment: {},
      clock: () => new Date(),
      stdin: process.stdin,
      say: () => {},
    });
  const unsafe = /[\p{Cc}\p{Cf}\u2028]/u;
  for (const args of [[], ['--json'], ['--fail'], ['--fail', '--json']]) {
    const { out, err } = await run(...args);
    assert.doesNotMatch(out.trimEnd() + err.trimEnd(), unsafe);
  }
  assert.deepEqual(JSON.parse((await run('--json')).out), { evil }, 'and a machine still gets what it is');
});

test('the real command ends with the code it says, and bears a reader that goes away', async () => {
  const { exitCode, out, err } = await spawned({}, ['account', 'shwo']);
  assert.deepEqual([exitCode, out], [2, '']);
  assert.match(err, /^There is no command/);
  const program = `${import.meta.dirname}/../../bin/twofold`;
  const cut = spawn('/bin/sh', ['-c', `"${program}" --help | head -n 1; echo done`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  cut.stderr.setEncoding('utf8').on('data', (some: string) => {
    complaints += some;
  });
  await once(cut, 'close');
  assert.equal(complaints, '');
});
