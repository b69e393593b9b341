import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Code } from './code.ts';
import { exportCodes, importCodes } from './export-format.ts';
import { otpauthOf, readOtpauth } from './otpauth.ts';

const address =
  'otpauth://totp/Birch%20Bank:anna?secret=JBSWY3DPEHPK3PXP&issuer=Birch%20Bank&algorithm=SHA1&digits=6&period=30';
const passphrase = 'seven quiet lamps';

function code(): Code {
  const read = readOtpauth(address);
  assert.ok(read.ok);
  return read.code;
}

test('what was exported comes back with the passphrase, and only with it', async () => {
  const file = await exportCodes([code()], passphrase);
  assert.deepEqual(await importCodes(file, passphrase), { ok: true, codes: [code()] });
  assert.deepEqual(await importCodes(file, `${passphrase}.`), { ok: false, reason: 'wrong-passphrase' });
  assert.ok(!file.includes('JBSWY3DP') && !file.includes('Birch'));
});

test('a passphrase is the same however its letters were put together', async () => {
  const file = await exportCodes([code()], 'caf\u00e9 caf\u00e9 caf\u00e9');
  assert.equal((await importCodes(file, 'cafe\u0301 cafe\u0301 cafe\u0301')).ok, true);
});

test('the vector of docs/protocol/authenticator-export.md is read', async () => {
  const page = readFileSync(
    join(import.meta.dirname, '../../../docs/protocol/authenticator-export.md'),
    'utf8',
  );
  const file = /^ {4}\{\n(?: {4}.*\n)+? {4}\}$/m.exec(page)?.[0] ?? '';
  const imported = await importCodes(file, passphrase);
  assert.deepEqual(imported.ok ? imported.codes.map(otpauthOf) : imported, [address]);
});

test('files that are none, newer ones, and ones that somebody changed are told apart', async () => {
  const file = await exportCodes([code()], passphrase);
  const changed = (change: (file: Record<string, never>) => object): string =>
    JSON.stringify({ ...JSON.parse(file), ...change(JSON.parse(file)) });
  const reason = async (text: string): Promise<string | null> => {
    const imported = await importCodes(text, passphrase);
    return imported.ok ? null : imported.reason;
  };
  assert.equal(await reason('hello'), 'not-an-export');
  assert.equal(await reason('null'), 'not-an-export');
  assert.equal(await reason('{"format":"other"}'), 'not-an-export');
  assert.equal(await reason(changed(() => ({ version: 2 }))), 'newer');
  assert.equal(await reason(changed(() => ({ data: 17 }))), 'damaged');
  assert.equal(await reason(changed(() => ({ data: 'AAAA' }))), 'wrong-passphrase');
});

test('no file makes the key weaker than this app does, or keeps the phone busy for hours', async () => {
  const file = JSON.parse(await exportCodes([code()], passphrase));
  for (const iterations of [1000, 599_999, 1_000_000_000, 'many']) {
    const text = JSON.stringify({ ...file, key: { ...file.key, iterations } });
    assert.deepEqual(await importCodes(text, passphrase), { ok: false, reason: 'damaged' });
  }
});
