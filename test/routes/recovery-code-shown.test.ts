import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { recoveryCodeHash } from '#authenticators/recovery-code/store.ts';
import { readRecoveryCode } from '#spec/recovery-code.ts';
import { type Carrier, carrier } from '../support/phone.ts';
import { type Person, type TestService, testService } from '../support/service.ts';
import { protect, signedIn } from '../support/signed-in.ts';
import type { Shown } from '../support/visitor.ts';

/** The account is never left with a recovery code that nobody has seen. */

let service: TestService;
let texts: Carrier;
before(async () => {
  texts = await carrier();
  service = await testService({ TWOFOLD_SMS_URL: texts.url });
});
after(async () => {
  await service.stop();
  await texts.stop();
});

const newCode = '/enrolment/recovery-code?for=new-recovery-code';

async function owner() {
  const person = await service.account();
  const linked = await protect(service, person, 'totp', 'sms', 'recovery-code');
  const { visitor } = await signedIn(service, person, {
    proofs: { password: 5, totp: 5 },
    linked,
    known: true,
  });
  return { person, visitor, linked };
}

function codeOn({ html }: Shown): string {
  const [, groups = ''] = /<code[^>]*>(.*?)<\/code>/s.exec(html) ?? [];
  return groups.replace(/<[^>]*>/g, ' ');
}

/** Whether the account's recovery code is the one that this page showed. */
async function works({ id }: Person, page: Shown): Promise<boolean> {
  const read = readRecoveryCode(codeOn(page));
  assert.ok(read.read, page.text);
  const rows = await service.database.sql`
    select from authenticator where account_id = ${id} and kind = 'recovery-code' and code_hash = ${recoveryCodeHash(read.code)}`;
  return rows.length === 1;
}

test('the code that was shown is the one that works, however often its last press comes', async () => {
  const { person, visitor } = await owner();
  const page = await visitor.get(newCode);
  const [second, third] = [visitor.copy(), visitor.copy()];
  const saved = await visitor.post(newCode, { stored: 'on' });
  assert.match(saved.text, /Your new recovery code is saved/);
  for (const again of [second, third]) {
    assert.match((await again.post(newCode, { stored: 'on' })).text, /Your new recovery code is saved/);
    assert.ok(await works(person, page));
  }
});

test('of presses at once each sees the end, and the code that was shown works', async () => {
  const { person, visitor } = await owner();
  const page = await visitor.get(newCode);
  const pressed = await Promise.all(
    Array.from({ length: 5 }, () => visitor.copy().post(newCode, { stored: 'on' })),
  );
  for (const { text } of pressed) assert.match(text, /Your new recovery code is saved/);
  assert.ok(await works(person, page));
});

test('of presses at once that change the backup phone each sees that it is changed', async () => {
  const { visitor } = await owner();
  const phone = '/enrolment/phone?for=change-phone';
  await visitor.get(phone);
  await visitor.post(phone, { country: 'GB', number: '07912 345644' });
  const code = await texts.codeAt('+447912345644');
  const press = () => visitor.copy().post('/enrolment/phone/code?for=change-phone', { code });
  for (const { path } of await Promise.all([press(), press(), press()]))
    assert.equal(path, '/account?saved=phone');
});

test('a code that went away with its walk is not saved: another one is shown, and the earlier one works till then', async () => {
  const { person, visitor } = await owner();
  const first = await visitor.get(newCode);
  await visitor.post('/account/password', {
    current: person.password,
    chosen: 'quite another long pass phrase',
  });
  const refused = await visitor.copy().post(newCode, { ...hiddenLinks(first), stored: 'on' });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /That code was never saved: your account was changed somewhere else/);
  assert.notEqual(codeOn(refused), codeOn(first));
  assert.ok(!(await works(person, first)) && !(await works(person, refused)));
  const saved = await visitor.post(newCode, { ...hiddenLinks(refused), stored: 'on' });
  assert.match(saved.text, /Your new recovery code is saved/);
  assert.ok(await works(person, refused));
});

test('a press that names no walk, a foreign one or nonsense saves nothing', async () => {
  const { person, visitor } = await owner();
  const elsewhere = await owner();
  const foreign = hiddenLinks(await elsewhere.visitor.get(newCode));
  await elsewhere.visitor.post(newCode, { stored: 'on' });
  const page = await visitor.get(newCode);
  for (const links of ['', 'x', '00000000-0000-4000-8000-000000000000', foreign.links ?? '']) {
    const refused = await visitor.post(newCode, { links, stored: 'on' });
    assert.equal(refused.status, 422, links);
    assert.ok(!(await works(person, page)), links);
  }
});

test('one change that is finished leaves what was begun beside it in the same browser, and ends what another began', async () => {
  const { person, visitor, linked } = await owner();
  const other = await signedIn(service, person, { proofs: { password: 5, totp: 5 }, linked, known: true });
  const phone = '/enrolment/phone?for=change-phone';
  const begun = await visitor.post(phone, {
    country: 'GB',
    number: '07912 345643',
    ...hiddenLinks(await visitor.get(phone)),
  });
  assert.equal(begun.heading, 'Enter the code we texted you');
  const theirs = await other.visitor.get(newCode);
  const page = await visitor.get(newCode);
  assert.match((await visitor.post(newCode, { stored: 'on' })).text, /Your new recovery code is saved/);
  assert.ok(await works(person, page));
  assert.equal(
    (await visitor.get('/enrolment/phone/code?for=change-phone')).heading,
    'Enter the code we texted you',
  );
  const late = await other.visitor.post(newCode, { ...hiddenLinks(theirs), stored: 'on' });
  assert.match(late.text, /That code was never saved/);
  assert.ok(await works(person, page));
});

function hiddenLinks({ html }: Shown): { readonly links?: string } {
  const [, links] = /<input type="hidden" name="links" value="([^"]+)">/.exec(html) ?? [];
  return links === undefined ? {} : { links };
}
