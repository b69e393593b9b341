import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { putAuthenticator } from '#authenticators/store.ts';
import { takeEnrolment } from '#enrolment/store.ts';
import { type AuthenticatorId, type EnrolmentId, newId } from '#kernel/ids.ts';
import type { AuthenticatorKind, ProofKind } from '#spec/proof.ts';
import { type Person, type TestService, testService } from '../../test/support/service.ts';
import { mailsTo, protect, signedIn } from '../../test/support/signed-in.ts';

const mail = { TWOFOLD_SMTP_URL: 'smtp://127.0.0.1:9', TWOFOLD_SMS_URL: 'webhook+http://127.0.0.1:9/sms' };
const unlinkPath = '/account/authenticator-app/unlink';
const removePath = '/account/backup-phone/remove';

let optional: TestService;
let required: TestService;
before(async () => {
  [optional, required] = await Promise.all([
    testService({ ...mail, TWOFOLD_ENROLMENT: 'optional' }),
    testService({ ...mail, TWOFOLD_ENROLMENT: 'required' }),
  ]);
});
after(() => Promise.all([optional.stop(), required.stop()]));

async function owner(service: TestService, ...kinds: readonly AuthenticatorKind[]) {
  const person = await service.account();
  const linked = await protect(service, person, ...kinds);
  const session = (proofs: Readonly<Partial<Record<ProofKind, number>>>) =>
    signedIn(service, person, { proofs, linked });
  return { person, linked, session };
}

async function linkedTo({ database }: TestService, { id }: Person): Promise<string[]> {
  const rows = await database.sql<{ kind: string }[]>`
    select kind from authenticator where account_id = ${id} order by kind`;
  return rows.map(({ kind }) => kind);
}

async function audited({ database }: TestService, { id }: Person, event: string): Promise<(string | null)[]> {
  const rows = await database.sql<{ authenticatorKind: string | null }[]>`
    select authenticator_kind from audit_event where account_id = ${id} and event = ${event} order by authenticator_kind`;
  return rows.map(({ authenticatorKind }) => authenticatorKind);
}

async function isAlive({ database }: TestService, id: string): Promise<boolean> {
  return (await database.sql`select from session where id = ${id}`).length === 1;
}

test('unlinking the app unlinks what stands in for it: a text is never the only way', async () => {
  const { person, session } = await owner(optional, 'totp', 'sms', 'recovery-code');
  const { visitor } = await session({ password: 5, totp: 5 });
  assert.equal((await visitor.get(unlinkPath)).heading, 'Unlink your authenticator app?');
  const shown = await visitor.post(unlinkPath);
  assert.match(shown.text, /Your authenticator app is unlinked\./);
  assert.match(shown.text, /Only your password protects this account/);
  assert.deepEqual(await linkedTo(optional, person), []);
  assert.deepEqual(await audited(optional, person, 'authenticator.unlinked'), [
    'recovery-code',
    'sms',
    'totp',
  ]);
  assert.deepEqual(await mailsTo(optional, person), ['Your authenticator app was unlinked']);
});

test('sessions that stand on what was unlinked end, and the one that asked goes on with its password alone', async () => {
  const { session } = await owner(optional, 'totp', 'sms');
  const byApp = await session({ password: 5, totp: 5 });
  const byText = await session({ password: 5, sms: 5 });
  const here = await session({ password: 5, totp: 5, sms: 5 });
  await here.visitor.post(unlinkPath);
  assert.deepEqual(
    [await isAlive(optional, byApp.sessionId), await isAlive(optional, byText.sessionId)],
    [false, false],
  );
  const proofs = await optional.database.sql<{ kind: string }[]>`
    select kind from session_proof where session_id = ${here.sessionId}`;
  assert.deepEqual(
    proofs.map(({ kind }) => kind),
    ['password'],
  );
});

test('two that unlink at once do it once', async () => {
  const { person, session } = await owner(optional, 'totp', 'sms', 'recovery-code');
  const { visitor } = await session({ password: 5, totp: 5 });
  const answers = await Promise.all(Array.from({ length: 8 }, () => visitor.raw('POST', unlinkPath)));
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([303]));
  assert.deepEqual(await audited(optional, person, 'authenticator.unlinked'), [
    'recovery-code',
    'sms',
    'totp',
  ]);
  assert.equal((await mailsTo(optional, person)).length, 1);
});

test('a second press, or the way back, ends on the account page and not in the wizard', async () => {
  const { session } = await owner(optional, 'totp');
  const { visitor } = await session({ password: 5, totp: 5 });
  await visitor.post(unlinkPath);
  for (const again of [
    await visitor.post(unlinkPath),
    await visitor.get(unlinkPath),
    await visitor.get(removePath),
  ]) {
    assert.deepEqual([again.heading, again.path], ['Your account', '/account']);
  }
});

test('a walk that ends at the same moment never leaves a recovery code alone', async () => {
  for (let round = 0; round < 20; round++) {
    const { person, session } = await owner(optional, 'totp', 'recovery-code');
    const [walking, here] = [
      await session({ password: 5, totp: 5 }),
      await session({ password: 5, totp: 5 }),
    ];
    await walking.visitor.get('/enrolment/recovery-code?for=new-recovery-code');
    const ends = () => endWalk(optional, person);
    const unlinks = () => here.visitor.raw('POST', unlinkPath);
    await Promise.all(round % 2 === 0 ? [ends(), unlinks()] : [unlinks(), ends()]);
    assert.deepEqual(await linkedTo(optional, person), [], `round ${round}`);
  }
});

/** As the wizard ends it: whoever takes the row away links what it led to. */
async function endWalk({ database, time }: TestService, { id: accountId }: Person): Promise<void> {
  const [walk] = await database.sql<
    { id: EnrolmentId }[]
  >`select id from enrolment where account_id = ${accountId}`;
  await database.transaction(async (sql) => {
    if (walk === undefined || !(await takeEnrolment(sql, walk.id, accountId))) return;
    const code = { id: newId<AuthenticatorId>(), codeHash: Buffer.alloc(32), createdAt: time.now() };
    await putAuthenticator(sql, { ...code, accountId, kind: 'recovery-code' });
  });
}

test('where everybody must have a second way, the app cannot be unlinked, and another one is offered', async () => {
  const { person, session } = await owner(required, 'totp', 'sms', 'recovery-code');
  const { visitor } = await session({ password: 5, totp: 5 });
  for (const shown of [await visitor.get(unlinkPath), await visitor.post(unlinkPath)]) {
    assert.equal(shown.heading, 'The app cannot be unlinked');
    assert.match(shown.html, /href="\/enrolment\/app\?for=replace-app"/);
  }
  assert.equal((await visitor.raw('POST', unlinkPath)).status, 403);
  assert.deepEqual(await linkedTo(required, person), ['recovery-code', 'sms', 'totp']);
  assert.deepEqual(await mailsTo(required, person), []);
});

test('the backup phone is removed once, sessions confirmed by it end, and the owner is told', async () => {
  const { person, session } = await owner(required, 'totp', 'sms', 'recovery-code');
  const byText = await session({ password: 5, sms: 5 });
  const byApp = await session({ password: 5, totp: 5 });
  const here = await session({ password: 5, sms: 5 });
  const asked = await here.visitor.get(removePath);
  assert.equal(asked.heading, 'Remove your backup phone?');
  assert.match(asked.text, /We will no longer text codes to ••• 42\./);
  const answers = await Promise.all(Array.from({ length: 8 }, () => here.visitor.raw('POST', removePath)));
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([303]));

  assert.deepEqual(await linkedTo(required, person), ['recovery-code', 'totp']);
  assert.deepEqual(await audited(required, person, 'authenticator.unlinked'), ['sms']);
  assert.deepEqual(await mailsTo(required, person), ['Your backup phone was removed']);
  const alive = [byText, byApp, here].map(({ sessionId }) => isAlive(required, sessionId));
  assert.deepEqual(await Promise.all(alive), [false, true, true]);
  assert.match(
    (await here.visitor.get('/account?saved=phone-removed')).text,
    /Your backup phone is removed\./,
  );
});

test('without a backup phone there is nothing to ask', async () => {
  const { session } = await owner(required, 'totp');
  const { visitor } = await session({ password: 5, totp: 5 });
  assert.equal((await visitor.get(removePath)).path, '/account');
});
