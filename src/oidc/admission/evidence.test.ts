import assert from 'node:assert/strict';
import { test } from 'node:test';
import { secondsAfter } from '#kernel/clock.ts';
import { anySession } from '#sessions/next-step.ts';
import type { ProofKind } from '#spec/proof.ts';
import { evidenceOf } from './evidence.ts';

const now = new Date('2027-01-02T10:00:00.900Z');

function proofs(ages: Partial<Record<ProofKind, number>>) {
  return Object.entries(ages).map(([kind, seconds]) => ({
    kind: kind as ProofKind,
    authenticatorId: null,
    provenAt: secondsAfter(now, -seconds),
  }));
}

const unix = (secondsAgo: number) => Math.floor((now.getTime() - secondsAgo * 1000) / 1000);

test('auth_time is the older of the password and the newest second proof', () => {
  const table = [
    [{ password: 100 }, '1fa', ['pwd'], 100],
    [{ password: 100, totp: 20 }, '2fa', ['pwd', 'otp', 'mfa'], 100],
    [{ password: 20, totp: 100 }, '2fa', ['pwd', 'otp', 'mfa'], 100],
    [{ password: 20, sms: 30, totp: 900 }, '2fa', ['pwd', 'sms', 'mfa'], 30],
    [{ password: 20, 'recovery-code': 10 }, '1fa', ['pwd'], 20],
  ] as const;
  for (const [ages, level, amr, age] of table) {
    assert.deepEqual(evidenceOf(proofs(ages), anySession, now), {
      level,
      amr: [...amr],
      authTime: unix(age),
    });
  }
});

test('what is too old for the request is not spoken of', () => {
  const assurance = { level: '1fa', maxAgeSeconds: 600, notBefore: null } as const;
  assert.deepEqual(evidenceOf(proofs({ password: 20, totp: 601 }), assurance, now), {
    level: '1fa',
    amr: ['pwd'],
    authTime: unix(20),
  });
  assert.equal(evidenceOf(proofs({ password: 601, totp: 20 }), assurance, now), null);
  assert.equal(evidenceOf([], anySession, now), null);
});
