import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codeScan } from '../codes/adding.ts';
import { base32 } from './base32.ts';
import { readMigration } from './migration.ts';

/** Written by hand from the wire format of Protocol Buffers, so that the reader has somebody to disagree with. */
const number = (field: number, value: number): number[] => [field << 3, ...varint(value)];
const run = (field: number, bytes: readonly number[]): number[] => [
  (field << 3) | 2,
  ...varint(bytes.length),
  ...bytes,
];
const text = (field: number, value: string): number[] => run(field, [...Buffer.from(value)]);
function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))];
}
const address = (payload: readonly number[]): string =>
  `otpauth-migration://offline?data=${encodeURIComponent(Buffer.from(payload).toString('base64'))}`;

const birch = [
  ...run(1, [1, 2, 3, 4, 5]),
  ...text(2, 'Birch Bank:anna'),
  ...text(3, 'Birch Bank'),
  ...number(4, 1),
  ...number(5, 1),
  ...number(6, 2),
];
const fjord = [
  ...run(1, [9, 9]),
  ...text(2, 'ops'),
  ...text(3, 'Fjord'),
  ...number(4, 3),
  ...number(5, 2),
  ...number(6, 2),
];
const counted = [...run(1, [7]), ...text(2, 'c'), ...number(6, 1), ...number(7, 5)];
const batch = (part: number, parts: number, id = 77): number[] => [
  ...number(2, 1),
  ...number(3, parts),
  ...number(4, part),
  ...number(5, id),
];

test('several codes come out of one picture, with their names and parameters', () => {
  const read = readMigration(address([...run(1, birch), ...run(1, fjord), ...batch(0, 1)]));
  assert.deepEqual(
    read?.codes.map(({ issuer, account, key, algorithm, digits, periodSeconds }) => [
      ...[issuer, account, base32(key), algorithm, digits, periodSeconds],
    ]),
    [
      ['Birch Bank', 'anna', 'AEBAGBAF', 'SHA-1', 6, 30],
      ['Fjord', 'ops', 'BEEQ', 'SHA-512', 8, 30],
    ],
  );
});

test('the sample that is found in many readers of this format is read', () => {
  const sample =
    'otpauth-migration://offline?data=CjEKCkhlbGxvId6tvu8SGEV4YW1wbGU6YWxpY2VAZ29vZ2xlLmNvbRoHRXhhbXBsZTAC';
  const [code] = readMigration(sample)?.codes ?? [];
  assert.ok(code);
  assert.deepEqual(
    [code.issuer, code.account, base32(code.key)],
    ['Example', 'alice@google.com', 'JBSWY3DPEHPK3PXP'],
  );
});

test('codes with a counter are counted as left out', () => {
  const read = readMigration(address([...run(1, counted), ...run(1, birch)]));
  assert.deepEqual([read?.codes.length, read?.leftOut], [1, 1]);
});

test('an export of several pictures is complete with its last one, in whichever order', () => {
  const scan = codeScan();
  const [first, second] = [
    address([...run(1, birch), ...batch(0, 2)]),
    address([...run(1, fjord), ...batch(1, 2)]),
  ];
  assert.equal(scan(second).kind, 'more');
  assert.equal(scan(second).kind, 'more');
  const whole = scan(first);
  assert.deepEqual(whole.kind === 'codes' ? whole.codes.map(({ issuer }) => issuer) : whole, [
    'Birch Bank',
    'Fjord',
  ]);
});

test('a picture of another export does not mix with the one before', () => {
  const scan = codeScan();
  scan(address([...run(1, birch), ...batch(0, 2, 1)]));
  assert.equal(scan(address([...run(1, fjord), ...batch(1, 2, 2)])).kind, 'wrong');
});

test('what is no message gives nothing, and nothing throws', () => {
  for (const data of ['', '%', '%E0', 'AA', 'CjEK', '////']) {
    assert.equal(readMigration(`otpauth-migration://offline?data=${data}`), null, data);
  }
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void readMigration(address([...bytes]))));
});
