import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { passwordLength } from '#accounts/password-rules.ts';
import { textedCodeSeconds } from '#authenticators/sms/deliver.ts';
import { lateSeconds } from '#authenticators/sms/live-list.ts';
import { endedAppSeconds } from '#authenticators/totp/ended-app-store.ts';
import { commands } from '#cli/commands.ts';
import { home } from '#cli/place.ts';
import { parseConfig } from '#config.ts';
import { streamsAtOnce } from '#http/stream-places.ts';
import { overlapSeconds } from '#oidc/keys/signing-keys.ts';
import { lifetimes } from '#oidc/lifetimes.ts';
import { passwordLinkSeconds } from '#recovery/password-link.ts';
import { twoFresh } from '#sessions/next-step.ts';
import { sessionSeconds } from '#sessions/sessions.ts';
import { usualParameters } from '#spec/otp/totp.ts';
import { defaultLimits, failuresUntilDisabled, failuresUntilNotice, type Limit } from '#throttle/limits.ts';

const read = (path: string) => readFileSync(join(home, path), 'utf8');
const sources = globSync('src/**/*.ts', { cwd: home }).filter((path) => !path.endsWith('.test.ts'));

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, found]) => (found === undefined ? [] : [found])).sort();
}

const unique = (found: readonly string[]) => [...new Set(found)].sort();

test('configure.md has exactly the variables that the configuration reads, with their defaults', () => {
  const page = read('docs/operate/configure.md');
  const described = all(page, /^### `(TWOFOLD_[A-Z_]+)`\nDefault: [^\n]+ Example: `[^\n]+`\.\n\n\S/gm);
  assert.deepEqual(described, unique(all(read('src/config.ts'), /'(TWOFOLD_[A-Z_]+)'/g)));
  assert.equal(described.length > 10, true);

  const usual = JSON.stringify(comparable(parseConfig({})));
  for (const [, name = '', value = ''] of page.matchAll(/^### `(\w+)`\nDefault: `([^`]+)`/gm)) {
    assert.equal(JSON.stringify(comparable(parseConfig({ [name]: value }))), usual, name);
  }
  const examples = [...page.matchAll(/^### `(\w+)`\nDefault: .+ Example: `([^`]+)`/gm)];
  parseConfig(Object.fromEntries(examples.map(([, name = '', value = '']) => [name, value])));
});

/** Sets and secrets print the same whatever is in them; neither has a default that is written as a text. */
function comparable(config: ReturnType<typeof parseConfig>) {
  return { ...config, smsCountries: [...config.smsCountries].sort() };
}

test('every variable that any page of the manual names exists', () => {
  const known = all(read('docs/operate/configure.md'), /^### `(TWOFOLD_[A-Z_]+)`/gm);
  for (const page of globSync('docs/operate/*.md', { cwd: home })) {
    for (const name of all(read(page), /(TWOFOLD_[A-Z_]+)/g))
      assert.ok(known.includes(name), `${page}: ${name}`);
  }
});

test('limits.md says what the running service holds to', () => {
  const told = new Map(rows('docs/operate/limits.md').map(([, limit = '', name = '']) => [name, limit]));
  const held = new Map<string, string>();
  for (const [name, limit] of Object.entries<Limit>(defaultLimits)) {
    const { capacity } = limit;
    held.set(
      name,
      limit.kind === 'bucket'
        ? `${capacity} at once, then one more every ${inWords(limit.refillSeconds)}`
        : `${capacity} in ${inWords(limit.windowSeconds)}`,
    );
  }
  const seconds = {
    ...named('sessionSeconds', sessionSeconds),
    ...named('lifetimes', only(lifetimes, told)),
    'twoFresh.maxAgeSeconds': twoFresh.maxAgeSeconds ?? 0,
    'usualParameters.periodSeconds': usualParameters.periodSeconds,
    ...{ textedCodeSeconds, passwordLinkSeconds, overlapSeconds },
    linkSeconds: constantIn('src/cli/account/add.ts', 'linkSeconds'),
    explainedSeconds: constantIn('src/spec/otp/drift.ts', 'explainedSeconds'),
    endedAppSeconds,
    lateSeconds,
    enrolmentSeconds: constantIn('src/enrolment/wizard.ts', 'enrolmentSeconds'),
    noticeSeconds: constantIn('src/accounts/notices.ts', 'noticeSeconds'),
    phoneLinkSeconds: constantIn('src/authenticators/push/linking.ts', 'phoneLinkSeconds'),
    requestSeconds: constantIn('src/authenticators/push/asking.ts', 'requestSeconds'),
    answerSeconds: constantIn('src/authenticators/push/verify.ts', 'answerSeconds'),
    earnedSeconds: constantIn('src/authenticators/push/asking.ts', 'earnedSeconds'),
    pauseSeconds: constantIn('src/authenticators/push/answering.ts', 'pauseSeconds'),
    clockSeconds: constantIn('src/authenticator-app/signed.ts', 'clockSeconds'),
    repeatSeconds: constantIn('src/sessions/sessions.ts', 'repeatSeconds'),
    keptSeconds: constantIn('src/delivery/sending.ts', 'keptSeconds'),
    drainSeconds: constantIn('src/cli/service/serve.ts', 'drainSeconds'),
  };
  for (const [name, value] of Object.entries(seconds)) held.set(name, inWords(value));
  held.set('bodyLimitBytes', `${constantIn('src/http/server.ts', 'bodyLimitBytes') / 1024} KiB`);
  const counts = {
    ...named('passwordLength', passwordLength),
    ...named('streamsAtOnce', streamsAtOnce),
    ...{ failuresUntilNotice, failuresUntilDisabled },
  };
  for (const [name, value] of Object.entries(counts)) held.set(name, String(value));
  assert.deepEqual(Object.fromEntries([...told].sort()), Object.fromEntries([...held].sort()));
});

/** Of the lifetimes some are of no interest to an operator; one that is named must be right. */
function only(values: Readonly<Record<string, number>>, told: ReadonlyMap<string, string>) {
  return Object.fromEntries(Object.entries(values).filter(([name]) => told.has(`lifetimes.${name}`)));
}

function named(prefix: string, values: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value]));
}

/** The cells of a table's rows whose last one is a name in the code, or whose first one is. */
function rows(page: string): string[][] {
  const lines = read(page)
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('`'));
  return lines.map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.replaceAll('`', '')),
  );
}

function inWords(seconds: number): string {
  const units = [
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
    [1, 'second'],
  ] as const;
  const [size, unit] = units.find(([size]) => seconds % size === 0) ?? [1, 'second'];
  const count = seconds / size;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** The value of a constant that its file keeps to itself. */
function constantIn(path: string, name: string): number {
  const [, text] = new RegExp(`const ${name} = ([\\d_* ]+);`).exec(read(path)) ?? [];
  assert.ok(text !== undefined, `${path} has no ${name}`);
  return text.split('*').reduce((product, factor) => product * Number(factor.replaceAll('_', '')), 1);
}

test('errors.md lists every code of an answer, and no other', () => {
  const [answers = '', commands = ''] = read('docs/operate/errors.md').split(
    '## Answers of the command line',
  );
  const code = /^\| `([a-z-]+)` \|/gm;
  assert.deepEqual(all(answers, code), unique(sources.flatMap(answerCodes)));
  assert.deepEqual(all(commands, code), unique(sources.flatMap(commandCodes)));
});

function answerCodes(path: string): string[] {
  const text = read(path);
  if (path.startsWith('src/cli/')) return [];
  const made = all(text, /(?:ProtocolError|\bproblem)\(\s*(?:\d{3}|status),\s*'([a-z-]+)'/g);
  // The gate names the step that is missing, and the boundary and the engine's fence choose between codes.
  const steps = text.includes('`$' + '{step}-missing`')
    ? ['password', 'confirmation', 'enrolment'].map((step) => `${step}-missing`)
    : [];
  const chosen = /const code = status === 413 [^;]+;/.exec(text)?.[0] ?? '';
  return [...made, ...steps, ...all(chosen, /'([a-z-]+)'/g)];
}

function commandCodes(path: string): string[] {
  if (!path.startsWith('src/cli/')) return [];
  const text = read(path);
  const refusals = text.includes('refused(`password-$' + '{')
    ? ['too-short', 'too-long', 'common', 'about-you', 'unreadable'].map((why) => `password-${why}`)
    : [];
  return [...all(text, /\brefused\(\s*'([a-z-]+)'/g), ...all(text, /\bcode: '([a-z-]+)'/g), ...refusals];
}

test('the manual names no command that is not there', () => {
  for (const page of globSync('docs/{operate/*,glossary}.md', { cwd: home })) {
    for (const named of all(read(page), /`twofold ([a-z]+(?: [a-z]+)?)/g)) {
      const found = commands.some(({ words }) => `${named} `.startsWith(`${words.join(' ')} `));
      assert.ok(found, `${page}: twofold ${named}`);
    }
  }
});
