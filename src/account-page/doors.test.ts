import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { AuthenticatorKind, ProofKind } from '#spec/proof.ts';
import { type Person, type TestService, testService } from '../../test/support/service.ts';
import { protect, signedIn } from '../../test/support/signed-in.ts';
import { visitor } from '../../test/support/visitor.ts';

let service: TestService;
before(async () => {
  service = await testService({ TWOFOLD_ENROLMENT: 'optional' });
});
after(() => service.stop());

const minute = 60;
const changes: readonly (readonly ['GET' | 'POST', string])[] = [
  ['GET', '/account/authenticator-app/unlink'],
  ['POST', '/account/authenticator-app/unlink'],
  ['GET', '/account/backup-phone/remove'],
  ['POST', '/account/backup-phone/remove'],
  ['GET', '/account/password'],
  ['POST', '/account/password'],
  ['GET', '/account/sessions/end-others'],
  ['POST', '/account/sessions/end-others'],
  ['POST', '/account/sessions/:other/end'],
  ['GET', '/enrolment/app?for=replace-app'],
  ['POST', '/enrolment/app?for=replace-app'],
  ['GET', '/enrolment/phone?for=change-phone'],
  ['POST', '/enrolment/phone?for=change-phone'],
  ['GET', '/enrolment/recovery-code?for=new-recovery-code'],
  ['POST', '/enrolment/recovery-code?for=new-recovery-code'],
];

type Proofs = Readonly<Partial<Record<ProofKind, number>>>;

/** Sessions of an account that has everything linked, none of which may change it. */
const tooWeak: readonly (readonly [string, Proofs, RegExp])[] = [
  ['nobody is signed in', {}, /^\/sign-in\?/],
  ['the password was given, and nothing else yet', { password: 5 }, /^\/sign-in\/confirm\?/],
  ['two proofs, the second one 11 minutes ago', { password: 5, totp: 11 * minute }, /^\/sign-in\/confirm\?/],
  ['two proofs, the password 11 minutes ago', { password: 11 * minute, totp: 5 }, /^\/sign-in\?/],
  ['two proofs, both 11 minutes ago', { password: 11 * minute, sms: 11 * minute }, /^\/sign-in\?/],
  ['a second proof alone', { totp: 5 }, /^\/sign-in\?/],
];

/** Everything that a change would change. */
async function snapshot({ id }: Person) {
  const { sql } = service.database;
  const [authenticators, sessions, account, audited] = [
    await sql`select id, kind from authenticator where account_id = ${id} order by id`,
    await sql`select id from session where account_id = ${id} order by id`,
    await sql`select password_hash from account where id = ${id}`,
    await sql`select event from audit_event where account_id = ${id} order by id`,
  ];
  return JSON.stringify([authenticators, sessions, account, audited]);
}

async function owner(...kinds: readonly AuthenticatorKind[]) {
  const person = await service.account();
  const linked = await protect(service, person, ...kinds);
  const elsewhere = await signedIn(service, person, { proofs: { password: 5, totp: 5 }, linked });
  return { person, linked, elsewhere };
}

const typed = (person: Person) => ({
  current: person.password,
  chosen: 'another long pass phrase',
  stored: 'on',
  code: '123456',
  country: 'GB',
  number: '07912 345643',
});

for (const [who, proofs, instead] of tooWeak) {
  test(`nothing of an account with two proofs is changed: ${who}`, async () => {
    const { person, linked, elsewhere } = await owner('totp', 'sms', 'recovery-code');
    const session = await signedIn(service, person, { proofs, linked });
    const browser = who.startsWith('nobody') ? visitor(service.origin) : session.visitor;
    const earlier = await snapshot(person);
    for (const [method, path] of changes) {
      const response = await browser.raw(method, path.replace(':other', elsewhere.sessionId), typed(person));
      // A browser that is new here has no form of ours that it could send.
      if (method === 'POST' && who.startsWith('nobody')) assert.equal(response.status, 403, path);
      else {
        assert.equal(response.status, 303, `${method} ${path}`);
        assert.match(response.headers.get('location') ?? '', instead, `${method} ${path}`);
      }
    }
    assert.equal(await snapshot(person), earlier);
  });
}

test('who came with a recovery code links a new authenticator and changes nothing here', async () => {
  const { person, elsewhere } = await owner('totp', 'sms');
  const { visitor: browser } = await signedIn(service, person, {
    proofs: { password: 5, 'recovery-code': 5 },
  });
  const earlier = await snapshot(person);
  for (const [method, path] of changes.filter(([, path]) => path.startsWith('/account'))) {
    const response = await browser.raw(method, path.replace(':other', elsewhere.sessionId), typed(person));
    assert.match(response.headers.get('location') ?? '', /^\/enrolment\?/, `${method} ${path}`);
  }
  assert.equal((await browser.raw('GET', '/account')).headers.get('location'), '/enrolment?for=account');
  assert.equal(await snapshot(person), earlier);
});

test('an old password changes nothing of an account that has only that', async () => {
  const person = await service.account();
  const elsewhere = await signedIn(service, person, { proofs: { password: 5 } });
  const { visitor: browser } = await signedIn(service, person, { proofs: { password: 11 * minute } });
  const earlier = await snapshot(person);
  for (const [method, path] of changes.filter(([, path]) => path.startsWith('/account'))) {
    const response = await browser.raw(method, path.replace(':other', elsewhere.sessionId), typed(person));
    assert.match(response.headers.get('location') ?? '', /^\/sign-in\?/, `${method} ${path}`);
  }
  assert.equal(await snapshot(person), earlier);
});

test('the page itself shows to a session of any age, and not to a half-session', async () => {
  const { person, linked } = await owner('totp');
  const old = await signedIn(service, person, {
    proofs: { password: 50 * minute, totp: 50 * minute },
    linked,
  });
  assert.equal((await old.visitor.get('/account')).heading, 'Your account');
  const half = await signedIn(service, person, { proofs: { password: 5 } });
  assert.equal(
    (await half.visitor.raw('GET', '/account')).headers.get('location'),
    '/sign-in/confirm?for=account',
  );
});

test('whoever was asked for proofs comes back to the change that was wanted', async () => {
  const { person, linked } = await owner('totp');
  const old = await signedIn(service, person, { proofs: { password: 20 * minute, totp: 1 }, linked });
  const asked = await old.visitor.get('/account/password');
  assert.deepEqual([asked.heading, asked.path], ['Sign in', '/sign-in?for=change-password']);
  const back = await old.visitor.post(asked.path, { email: person.email, password: person.password });
  assert.deepEqual([back.heading, back.path], ['Change your password', '/account/password']);
});
