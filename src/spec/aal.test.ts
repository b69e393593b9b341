import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshProofs, levelOf } from '#spec/aal.ts';
import { amrOf } from '#spec/amr.ts';
import type { Proof, ProofKind } from '#spec/proof.ts';

const at = new Date('2026-11-24T12:00:00Z');
const proofs = (...kinds: ProofKind[]): Proof[] =>
  kinds.map((kind) => ({ kind, authenticatorId: null, provenAt: at }));

test('what each pair of proofs is worth, and how it is told to clients', () => {
  const table: readonly [ProofKind[], ReturnType<typeof levelOf>, string][] = [
    [[], null, ''],
    [['password'], '1fa', 'pwd'],
    [['password', 'totp'], '2fa', 'pwd otp mfa'],
    [['password', 'sms'], '2fa', 'pwd sms mfa'],
    [['password', 'recovery-code'], '1fa', 'pwd'],
    [['totp'], null, 'otp'],
    [['totp', 'sms'], null, 'otp sms'],
    [['recovery-code', 'totp'], null, 'otp'],
  ];
  for (const [kinds, level, amr] of table) {
    assert.equal(levelOf(proofs(...kinds)), level, kinds.join());
    assert.equal(amrOf(proofs(...kinds)).join(' '), amr, kinds.join());
  }
});

test('a proof older than asked does not count, whichever it is', () => {
  const [password] = proofs('password');
  assert.ok(password);
  const tenMinutes = { level: '2fa', maxAgeSeconds: 600, notBefore: null } as const;
  const seen = (later: number) => freshProofs([password], tenMinutes, new Date(at.getTime() + later)).length;
  assert.equal(seen(600_000), 1);
  assert.equal(seen(600_001), 0);
  const again = { level: '1fa', maxAgeSeconds: null, notBefore: new Date(at.getTime() + 1) } as const;
  assert.equal(freshProofs([password], again, at).length, 0);
});
