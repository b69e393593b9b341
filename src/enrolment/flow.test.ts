import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  currentStep,
  isReachable,
  mayFinish,
  type Purpose,
  stepsOf,
  type Walk,
  type WizardStep,
} from '#enrolment/flow.ts';

const purposes: readonly Purpose[] = [
  'protect',
  'recover',
  'replace-app',
  'add-phone',
  'change-phone',
  'new-recovery-code',
];

const walks: fc.Arbitrary<Walk> = fc.record({
  purpose: fc.constantFrom(...purposes),
  started: fc.boolean(),
  chosen: fc.constantFrom(null, 'push', 'totp'),
  appProven: fc.boolean(),
  phoneLinked: fc.boolean(),
  phone: fc.constantFrom('open', 'texted', 'proven', 'skipped'),
  texts: fc.boolean(),
});

test('no state of a walk that links an app may finish before the app has proven itself', () => {
  fc.assert(
    fc.property(walks, (walk) => {
      if (!stepsOf(walk).includes('app')) return;
      if (mayFinish(walk)) assert.ok(walk.appProven);
    }),
  );
});

test('no state of a walk that links a phone may finish before the phone has answered', () => {
  fc.assert(
    fc.property(walks, (walk) => {
      if (!stepsOf(walk).includes('link-phone')) return;
      if (mayFinish(walk)) assert.ok(walk.phoneLinked);
    }),
  );
});

test('a walk links the app or the phone, never both and never neither', () => {
  fc.assert(
    fc.property(walks, (walk) => {
      if (walk.purpose !== 'protect' && walk.purpose !== 'recover') return;
      const links = stepsOf(walk).filter((step) => step === 'app' || step === 'link-phone');
      assert.equal(links.length, 1);
    }),
  );
});

test('no state may finish with a number that was texted to and not proven', () => {
  fc.assert(
    fc.property(walks, (walk) => {
      if (!stepsOf(walk).includes('phone-code')) return;
      if (mayFinish(walk)) assert.ok(walk.phone === 'proven' || walk.phone === 'skipped');
    }),
  );
});

test('the next step can always be shown, and no step after it', () => {
  fc.assert(
    fc.property(walks, (walk) => {
      const current = currentStep(walk);
      if (current === null) return;
      assert.ok(isReachable(current, walk));
      for (const ahead of stepsOf(walk).slice(stepsOf(walk).indexOf(current) + 1))
        assert.ok(!isReachable(ahead, walk));
    }),
  );
});

test('where no texts are sent there is no backup phone, and the walk goes on without it', () => {
  const walk: Walk = {
    purpose: 'protect',
    started: true,
    chosen: 'totp',
    appProven: true,
    phoneLinked: false,
    phone: 'open',
    texts: false,
  };
  assert.equal(currentStep(walk), 'recovery-code');
});

test('the walk of a newcomer, step by step', () => {
  let walk: Walk = {
    purpose: 'protect',
    started: false,
    chosen: null,
    appProven: false,
    phoneLinked: false,
    phone: 'open',
    texts: true,
  };
  const seen: (WizardStep | null)[] = [currentStep(walk)];
  const changes: Partial<Walk>[] = [
    { started: true },
    { chosen: 'totp' },
    { appProven: true },
    { phone: 'texted' },
    { phone: 'proven' },
  ];
  for (const change of changes) {
    walk = { ...walk, ...change };
    seen.push(currentStep(walk));
  }
  assert.deepEqual(seen, ['why', 'choose', 'app', 'phone', 'phone-code', 'recovery-code']);
});
