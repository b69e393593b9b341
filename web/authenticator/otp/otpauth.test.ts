import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { base32, fromBase32 } from './base32.ts';
import type { Code } from './code.ts';
import { otpauthOf, readOtpauth } from './otpauth.ts';

const key = 'JBSWY3DPEHPK3PXP';

function read(text: string): Code {
  const found = readOtpauth(text);
  assert.ok(found.ok, found.ok ? '' : `${found.reason}: ${text}`);
  return found.code;
}

const name = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((text) => text.trim())
  .filter((text) => text.length <= 200);
const codes: fc.Arbitrary<Code> = fc
  .record(
    {
      issuer: name,
      account: name,
      key: fc.uint8Array({ minLength: 1, maxLength: 64 }).map((bytes) => Uint8Array.from(bytes)),
      algorithm: fc.constantFrom<Code['algorithm']>('SHA-1', 'SHA-256', 'SHA-512'),
      digits: fc.constantFrom<Code['digits']>(6, 7, 8),
      periodSeconds: fc.integer({ min: 1, max: 86_400 }),
    },
    { noNullPrototype: true },
  )
  .filter(({ issuer, account }) => issuer !== '' || account !== '');

test('what is written is read again as it was', () => {
  fc.assert(fc.property(codes, (code) => assert.deepEqual(read(otpauthOf(code)), code)));
});

test('nothing that anybody can show makes the reader throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void readOtpauth(`otpauth://totp/${text}`)));
  fc.assert(fc.property(fc.string(), (text) => void readOtpauth(text)));
});

test('base32 is that of RFC 4648, section 10', () => {
  const vectors = {
    '': '',
    f: 'MY',
    fo: 'MZXQ',
    foo: 'MZXW6',
    foob: 'MZXW6YQ',
    fooba: 'MZXW6YTB',
    foobar: 'MZXW6YTBOI',
  };
  for (const [plain, encoded] of Object.entries(vectors)) {
    assert.equal(base32(new TextEncoder().encode(plain)), encoded);
    assert.deepEqual(fromBase32(encoded), new Uint8Array(new TextEncoder().encode(plain)));
  }
});

test('what is not said is as usual', () => {
  const { algorithm, digits, periodSeconds } = read(`otpauth://totp/Acme?secret=${key}`);
  assert.deepEqual([algorithm, digits, periodSeconds], ['SHA-1', 6, 30]);
});

test('everything may be said', () => {
  const code = read(
    `otpauth://totp/Acme:anna%40example.com?secret=${key}&issuer=Acme&algorithm=SHA512&digits=8&period=60`,
  );
  assert.deepEqual(
    [code.issuer, code.account, code.algorithm, code.digits, code.periodSeconds],
    ['Acme', 'anna@example.com', 'SHA-512', 8, 60],
  );
});

test('names are found in every way that sites write them', () => {
  const names = (label: string, query = ''): string[] => {
    const { issuer, account } = read(`otpauth://totp/${label}?secret=${key}${query}`);
    return [issuer, account];
  };
  assert.deepEqual(names('Acme:%20anna'), ['Acme', 'anna']);
  assert.deepEqual(names('Acme%3Aanna'), ['Acme', 'anna']);
  assert.deepEqual(names('anna', '&issuer=Acme'), ['Acme', 'anna']);
  assert.deepEqual(names('Old:anna', '&issuer=New'), ['New', 'anna']);
  assert.deepEqual(names('anna'), ['', 'anna']);
  assert.deepEqual(names('', '&issuer=Acme'), ['Acme', '']);
  assert.deepEqual(names('Big%20Bank:a%3Ab'), ['Big Bank', 'a:b']);
});

test('keys are read in groups, in lower case and with padding', () => {
  for (const written of ['JBSW%20Y3DP%20EHPK%203PXP', 'jbswy3dp-ehpk3pxp', `${key}%3D%3D`]) {
    assert.equal(base32(read(`otpauth://totp/A?secret=${written}`).key), key);
  }
});

test('each thing that is wrong is told by its name', () => {
  const wrong: Readonly<Record<string, string>> = {
    'https://example.com': 'not-otpauth',
    'otpauth:totp/A': 'not-otpauth',
    [`otpauth://hotp/A?secret=${key}&counter=1`]: 'counter',
    [`otpauth://steam/A?secret=${key}`]: 'other-type',
    'otpauth://totp/A': 'no-key',
    'otpauth://totp/A?secret=': 'no-key',
    'otpauth://totp/A?secret=JBSW1': 'bad-key',
    'otpauth://totp/A?secret=A': 'bad-key',
    [`otpauth://totp/A?secret=${key}&algorithm=MD5`]: 'bad-algorithm',
    [`otpauth://totp/A?secret=${key}&digits=5`]: 'bad-digits',
    [`otpauth://totp/A?secret=${key}&digits=six`]: 'bad-digits',
    [`otpauth://totp/A?secret=${key}&period=0`]: 'bad-period',
    [`otpauth://totp/A?secret=${key}&period=1.5`]: 'bad-period',
    [`otpauth://totp/?secret=${key}`]: 'bad-label',
    [`otpauth://totp/%E0%A4%A?secret=${key}`]: 'bad-label',
    [`otpauth://totp/${'a'.repeat(201)}?secret=${key}`]: 'bad-label',
    [`otpauth://totp/A?secret=${key}&secret=${key}`]: 'twice',
  };
  for (const [text, reason] of Object.entries(wrong))
    assert.deepEqual(readOtpauth(text), { ok: false, reason }, text);
});
