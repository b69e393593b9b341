import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Carrier, carrier } from '../support/carrier.ts';
import { type Enrolled, enrol, freshCode, givePassword } from '../support/people.ts';
import { type TestService, testService } from '../support/service.ts';
import { mailsTo, protect, signedIn } from '../support/signed-in.ts';

const codePath = '/account/rehearsal/recovery-code';
const textPath = '/account/rehearsal/text';

let gateway: Carrier;
let service: TestService;
before(async () => {
  gateway = await carrier();
  service = await testService({ TWOFOLD_SMS_URL: gateway.url, TWOFOLD_SMTP_URL: 'smtp://127.0.0.1:9' });
});
after(async () => {
  await service.stop();
  await gateway.stop();
});

async function enrolled(): Promise<Enrolled> {
  return enrol(service, await service.account());
}

test('the recovery code is tried without being used up: afterwards it still lets its owner in', async () => {
  const person = await enrolled();
  const { browser } = person;
  await browser.get('/account/rehearsal');
  const form = await browser.post('/account/rehearsal', { way: 'recovery-code' });
  assert.equal(form.heading, 'Use your recovery code');
  const passed = await browser.post(codePath, { code: person.recoveryCode.toLowerCase() });
  assert.equal(passed.heading, 'You would get in');

  const another = service.visitor();
  await givePassword(another, person);
  const inside = await another.post('/sign-in/confirm/recovery-code', { code: person.recoveryCode });
  assert.equal(inside.heading, 'Protect your account');
});

test('a text is really sent, and its code is good for one try', async () => {
  const person = await service.account();
  await protect(service, person, 'totp', 'sms');
  const { visitor } = await signedIn(service, person, { proofs: { password: 0, totp: 0 } });
  await visitor.get('/account/rehearsal');
  const before = gateway.texts.length;
  const form = await visitor.post('/account/rehearsal', { way: 'sms' });
  assert.equal(form.heading, 'Enter the code we texted you');
  const code = await gateway.code(before);
  assert.equal((await visitor.post(textPath, { code })).heading, 'You would get in');
  const again = await visitor.post(textPath, { code });
  assert.equal(again.status, 422);
});

test('a rehearsal raises nothing: whoever is half signed in cannot use it', async () => {
  const person = await enrolled();
  const stranger = service.visitor();
  await givePassword(stranger, person);
  for (const path of ['/account/rehearsal', codePath, textPath]) {
    assert.match((await stranger.get(path)).path, /^\/sign-in\/confirm/, path);
    assert.match(
      (await stranger.post(path, { code: person.recoveryCode, way: 'sms' })).path,
      /^\/sign-in/,
      path,
    );
  }
});

test('wrong codes cost the same budget as at sign-in, and the sixth is not looked at', async () => {
  const person = await enrolled();
  const wrong = 'ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ';
  const { browser } = person;
  await browser.get(codePath);
  const malformed = await browser.post(codePath, { code: wrong });
  assert.equal(malformed.status, 422, 'a slip of the pen costs nothing');

  const other = await enrolled();
  for (let attempt = 0; attempt < 5; attempt++) {
    assert.equal((await browser.post(codePath, { code: other.recoveryCode })).status, 422);
  }
  assert.equal((await browser.post(codePath, { code: person.recoveryCode })).status, 429);
  const elsewhere = service.visitor();
  await givePassword(elsewhere, person);
  assert.equal((await elsewhere.post('/sign-in/confirm', { code: freshCode(service, person) })).status, 429);
});

test('twenty tries at once with a wrong code are five guesses', async () => {
  const [person, other] = [await enrolled(), await enrolled()];
  const { browser } = person;
  await browser.get(codePath);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => browser.raw('POST', codePath, { code: other.recoveryCode })),
  );
  const statuses = answers.map(({ status }) => status);
  assert.equal(statuses.filter((status) => status === 422).length, 5);
  assert.equal(statuses.filter((status) => status === 429).length, 15);
});

test('an account without another way in is told so, and nothing is offered', async () => {
  const person = await service.account();
  await protect(service, person, 'totp');
  const { visitor } = await signedIn(service, person, { proofs: { password: 0, totp: 0 } });
  const page = await visitor.get('/account/rehearsal');
  assert.match(page.text, /There is no way in without your phone yet/);
  assert.equal((await visitor.get(codePath)).path, '/account/rehearsal');
  assert.deepEqual(await mailsTo(service, person), []);
});
