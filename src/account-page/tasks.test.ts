import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mayUnlink } from '#account-page/may-unlink.ts';
import { allFresh, insideTasks } from '#account-page/tasks.ts';
import { nextStep, twoFresh } from '#sessions/next-step.ts';
import type { EnrolmentAsked } from '#sessions/session.ts';
import { isSecond } from '#spec/aal.ts';
import type { Proof, ProofKind } from '#spec/proof.ts';

const now = new Date('2026-11-24T12:00:00Z');
const kinds: readonly ProofKind[] = ['password', 'totp', 'sms', 'recovery-code'];
const proof: fc.Arbitrary<Proof> = fc.record({
  kind: fc.constantFrom(...kinds),
  authenticatorId: fc.constant(null),
  provenAt: fc.integer({ min: 0, max: 1300 }).map((age) => new Date(now.getTime() - age * 1000)),
});
const session = fc.record({ proofs: fc.array(proof, { maxLength: 4 }), postponed: fc.boolean() });
const enrolment: fc.Arbitrary<EnrolmentAsked> = fc.constantFrom(
  { asked: 'no' },
  { asked: 'now' },
  { asked: 'soon', due: null },
  { asked: 'soon', due: new Date('2026-12-01T00:00:00Z') },
  { asked: 'soon', due: new Date('2026-11-01T00:00:00Z') },
);

test('an account with something linked changes nothing without two proofs of the last ten minutes', () => {
  fc.assert(
    fc.property(session, enrolment, (given, asked) => {
      const account = { enrolled: true, enrolment: asked };
      const step = nextStep(account, given, allFresh, now);
      assert.equal(step, nextStep(account, given, twoFresh, now));
      if (step !== 'nothing') return;
      const fresh = given.proofs.filter(({ provenAt }) => now.getTime() - provenAt.getTime() <= 600_000);
      assert.ok(fresh.some(({ kind }) => kind === 'password') && fresh.some(({ kind }) => isSecond(kind)));
    }),
  );
});

test('an account with nothing linked gives its password anew, and where it must enrol it does that first', () => {
  const password = (age: number) => {
    const provenAt = new Date(now.getTime() - age * 1000);
    return { proofs: [{ kind: 'password', authenticatorId: null, provenAt } as const], postponed: false };
  };
  const step = (asked: EnrolmentAsked, age: number) =>
    nextStep({ enrolled: false, enrolment: asked }, password(age), allFresh, now);
  assert.equal(step({ asked: 'no' }, 600), 'nothing');
  assert.equal(step({ asked: 'no' }, 601), 'password');
  assert.equal(step({ asked: 'now' }, 0), 'enrolment');
});

test('the app can be unlinked where the password alone would do, and nowhere else', () => {
  const due = (day: string) => ({ asked: 'soon', due: new Date(day) }) as const;
  const table: readonly [EnrolmentAsked, boolean][] = [
    [{ asked: 'no' }, true],
    [{ asked: 'now' }, false],
    [{ asked: 'soon', due: null }, true],
    [due('2026-12-01'), true],
    [due('2026-11-01'), false],
  ];
  for (const [asked, may] of table)
    assert.equal(mayUnlink({ enrolment: asked }, now), may, JSON.stringify(asked));
});

test('every task goes on at a page of ours', () => {
  for (const { path } of Object.values(insideTasks))
    assert.match(path, /^\/(account|enrolment)(\/[\w-]+)*(\?for=[\w-]+|#[\w-]+)?$/);
});
