import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { codeApp } from './code-app.ts';
import { type Parameters, totp } from './totp.ts';

const key = 'JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP';

test('RFC 6238 appendix B', () => {
  const keys: Record<Parameters['algorithm'], Buffer> = {
    sha1: Buffer.from('12345678901234567890'),
    sha256: Buffer.from('12345678901234567890123456789012'),
    sha512: Buffer.from('1234567890123456789012345678901234567890123456789012345678901234'),
  };
  const rows: readonly (readonly [number, Parameters['algorithm'], string])[] = [
    [59, 'sha1', '94287082'],
    [59, 'sha256', '46119246'],
    [59, 'sha512', '90693936'],
    [1111111109, 'sha1', '07081804'],
    [1111111109, 'sha256', '68084774'],
    [1111111109, 'sha512', '25091201'],
    [1111111111, 'sha1', '14050471'],
    [1234567890, 'sha256', '91819424'],
    [2000000000, 'sha512', '38618901'],
    [20000000000, 'sha1', '65353130'],
    [20000000000, 'sha256', '77737706'],
    [20000000000, 'sha512', '47863826'],
  ];
  for (const [seconds, algorithm, code] of rows) {
    const parameters = { algorithm, digits: 8, periodSeconds: 30 } as const;
    assert.equal(
      totp(keys[algorithm], new Date(seconds * 1000), parameters),
      code,
      `${seconds} ${algorithm}`,
    );
  }
});

test('shows the codes that oathtool shows, now and next', {
  skip: !has('oathtool') && 'oathtool is missing',
}, () => {
  const app = codeApp();
  app.add(key);
  const at = new Date('2026-11-24T12:00:17Z');
  const oathtool = (seconds: number) => {
    const now = new Date(at.getTime() + seconds * 1000)
      .toISOString()
      .replace('T', ' ')
      .replace('.000Z', ' UTC');
    return execFileSync('oathtool', ['--totp', '-b', '--now', now, key.replaceAll(' ', '')], {
      encoding: 'utf8',
    }).trim();
  };
  const [shown] = app.codes(at);
  assert.equal(shown?.code, oathtool(0));
  assert.equal(shown?.next, oathtool(30));
  assert.equal(shown?.secondsLeft, 13);
});

test('a link gives its names and parameters, and scanning it twice gives one entry', () => {
  const app = codeApp();
  const link = `otpauth://totp/Old%20name:anna%40example.com?secret=${key.replaceAll(' ', '')}&issuer=Twofold&digits=8&period=60`;
  assert.ok(app.add(link).read);
  assert.ok(app.add(` ${link}\n`).read);
  const [shown, ...more] = app.codes(new Date(0));
  assert.equal(shown?.issuer, 'Twofold');
  assert.equal(shown?.account, 'anna@example.com');
  assert.match(shown?.code ?? '', /^\d{8}$/);
  assert.equal(shown?.periodSeconds, 60);
  assert.deepEqual(more, []);
  app.remove(shown?.id ?? '');
  assert.deepEqual(app.codes(new Date(0)), []);
});

test('what is no key, or no link for codes by time, is refused with its reason', () => {
  const app = codeApp();
  const secret = key.replaceAll(' ', '');
  const bad = {
    '': 'not-a-key',
    MZXW6: 'not-a-key',
    'two halves make one, not 0189': 'not-a-key',
    'https://example.com/': 'not-for-codes',
    'otpauth://totp/a?secret=!!!': 'not-a-key',
    'otpauth://totp/a': 'not-a-key',
    [`otpauth://hotp/a?secret=${secret}&counter=1`]: 'not-by-time',
    [`otpauth://totp/a?secret=${secret}&digits=99`]: 'not-supported',
    [`otpauth://totp/a?secret=${secret}&period=0`]: 'not-supported',
    [`otpauth://totp/a?secret=${secret}&algorithm=md5`]: 'not-supported',
  };
  for (const [text, reason] of Object.entries(bad)) {
    const reading = app.add(text);
    assert.ok(!reading.read, text);
    assert.equal(reading.reason, reason, text);
  }
  assert.ok(app.add(`otpauth://totp/%E0%A4%A?secret=${secret}`).read, 'a broken name is no reason to refuse');
});

test('any key is read back from any way of writing it', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  for (let round = 0; round < 50; round++) {
    const written = [...randomBytes(32)].map((byte) => letters.charAt(byte & 31)).join('');
    const app = codeApp();
    const other = codeApp();
    assert.ok(app.add(written).read);
    assert.ok(other.add((written.toLowerCase().match(/.{1,4}/g) ?? []).join(' ')).read);
    assert.equal(app.codes(new Date(0))[0]?.code, other.codes(new Date(0))[0]?.code);
  }
});

function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
