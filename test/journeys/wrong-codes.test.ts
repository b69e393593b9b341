import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { codeOf } from '../support/code-app.ts';
import { type DemoWorld, demoWorld } from '../support/demo-world.ts';
import { givePassword as visitSignIn } from '../support/people.ts';
import { nextCode, type Protected, protectedPerson } from '../support/protected.ts';
import {
  addPhone,
  button,
  field,
  giveCode,
  givePassword,
  keyInSight,
  link,
  linkApp,
  newPhone,
  reads,
  refused,
  shown,
  toTheKey,
} from '../support/steps.ts';

let world: DemoWorld;
before(async () => {
  world = await demoWorld();
});
after(() => world.stop());

/** Six digits that the key does not make within half an hour of now. */
function wrongCode(key: string): string {
  const now = world.service.time.now().getTime();
  const near = Array.from({ length: 121 }, (_, index) => codeOf(key, new Date(now + (index - 60) * 30_000)));
  return ['000000', '111111', '222222'].find((code) => !near.includes(code)) ?? '';
}

/** A code that has signed her in a moment ago, in another browser. */
async function usedCode(anna: Protected): Promise<string> {
  const elsewhere = world.service.visitor();
  await visitSignIn(elsewhere, anna);
  const code = nextCode(world, anna);
  await elsewhere.post('/sign-in/confirm', { code });
  return code;
}

for (const scripts of [true, false]) {
  const how = scripts ? '' : ', with JavaScript off';

  test(`a wrong, a malformed and a used code are refused each in its words, then a right one works${how}`, async (t) => {
    const anna = await protectedPerson(world);
    const page = await world.page(t, { scripts });
    await page.goto(`${world.ledger}/sign-in`);
    await givePassword(page, anna);
    await shown(page, 'Enter the code from your app');
    await giveCode(page, wrongCode(anna.key));
    await refused(page, '6-digit code', 'That code is not right.');
    for (const malformed of ['', '12345', 'abcdef', '1234567']) {
      await giveCode(page, malformed);
      await refused(page, '6-digit code', 'Type the six digits of the code.');
    }
    await giveCode(page, await usedCode(anna));
    await refused(page, '6-digit code', 'That code has been used.');
    await giveCode(page, nextCode(world, anna).replace(/^(...)/, ' $1-'));
    await shown(page, 'Overview');
  });
}

test('a phone whose clock is wrong is told so, and how to set it', async (t) => {
  const anna = await protectedPerson(world);
  const page = await world.page(t);
  await page.goto(`${world.service.origin}/account`);
  world.service.time.pass(300);
  await givePassword(page, anna);
  await shown(page, 'Enter the code from your app');
  const slow = new Date(world.service.time.now().getTime() - 120_000);
  await giveCode(page, codeOf(anna.key, slow));
  await refused(page, '6-digit code', /Your phone's clock is .* slow/);
  await page.getByRole('heading', { name: 'How to set the clock to automatic' }).waitFor();
  await reads(page, /Set time automatically/);
  await giveCode(page, nextCode(world, anna));
  await shown(page, 'Your account');
});

test('after five wrong codes the page says how long to wait, and another way does not help', async (t) => {
  const anna = await protectedPerson(world);
  const page = await world.page(t);
  await page.goto(`${world.service.origin}/account`);
  await givePassword(page, anna);
  const wrong = wrongCode(anna.key);
  for (let attempt = 0; attempt < 5; attempt++) {
    await giveCode(page, wrong);
    await refused(page, '6-digit code', 'That code is not right.');
  }
  await giveCode(page, nextCode(world, anna));
  await refused(page, '6-digit code', /Too many attempts\. Try again in \d+ (minutes|seconds)/);
  await link(page, 'Try another way').click();
  await link(page, 'Recovery code').click();
  await field(page, 'Recovery code').fill(anna.recoveryCode);
  await button(page, 'Continue').click();
  await refused(page, 'Recovery code', /Too many attempts\./);
  world.service.time.pass(180);
  await button(page, 'Continue').click();
  await shown(page, 'Protect your account');
});

test('a slip in the recovery code is told apart from a wrong one', async (t) => {
  const anna = await protectedPerson(world);
  const bo = await protectedPerson(world);
  const page = await world.page(t);
  await page.goto(`${world.service.origin}/account`);
  await givePassword(page, anna);
  await link(page, "I've lost my phone").click();
  await link(page, 'Recovery code').click();
  const give = async (code: string) => {
    await field(page, 'Recovery code').fill(code);
    await button(page, 'Continue').click();
  };
  await give(anna.recoveryCode.slice(0, -1));
  await refused(page, 'Recovery code', 'That is not a complete recovery code');
  await give(bo.recoveryCode);
  await refused(page, 'Recovery code', 'That is not the recovery code of this account.');
  await give(anna.recoveryCode);
  await shown(page, 'Protect your account');
});

test('a wrong email or password is refused in the same words, and the email stays', async (t) => {
  const anna = await protectedPerson(world);
  const page = await world.page(t);
  await page.goto(`${world.service.origin}/account`);
  await button(page, 'Sign in').click();
  const summary = page.getByRole('alert');
  assert.deepEqual(await summary.getByRole('link').allTextContents(), [
    'Enter your email.',
    'Enter your password.',
  ]);
  for (const email of [anna.email, 'nobody@example.com']) {
    await givePassword(page, { ...anna, email, password: 'not the password' });
    await refused(page, 'Password', "That email and password don't match.");
    assert.equal(await field(page, 'Email').inputValue(), email);
  }
  await givePassword(page, anna);
  await shown(page, 'Enter the code from your app');
});

for (const scripts of [true, false]) {
  const how = scripts ? '' : ', with JavaScript off';

  test(`wrong codes and numbers in the wizard change nothing: the same key, and the way on stays open${how}`, async (t) => {
    const page = await world.page(t, { scripts });
    await page.goto(`${world.ledger}/sign-in`);
    await givePassword(page, await world.service.account());
    const key = await toTheKey(page);
    for (const [code, words] of [
      ['', 'Type the six digits of the code.'],
      [wrongCode(key), 'That code is not right.'],
    ] as const) {
      await giveCode(page, code, 'Next');
      await refused(page, '6-digit code', words);
      assert.equal(await keyInSight(page), key);
    }
    await linkApp(page, world, key);
    await shown(page, 'Add a backup phone number');
    for (const [number, words] of [
      ['020 7946 0018', "That is a landline, so it can't get texts."],
      ['07912 345 101 99', 'That number is too long.'],
      ['hello', 'That is not a phone number.'],
    ] as const) {
      await field(page, 'Phone number').fill(number);
      await button(page, 'Next').click();
      await refused(page, 'Phone number', words);
      assert.equal(await field(page, 'Phone number').inputValue(), number);
    }
    const phone = newPhone();
    await field(page, 'Phone number').fill(phone.typed);
    await button(page, 'Next').click();
    const texted = await world.carrier.codeAt(phone.number);
    await giveCode(page, texted === '000000' ? '111111' : '000000', 'Next');
    await refused(page, '6-digit code', 'That code is not right.');
    await link(page, 'Use a different number').click();
    await addPhone(page, world, newPhone());
    await shown(page, 'Save your recovery code');
    await button(page, 'Next').click();
    await refused(page, 'I have safely copied and stored this code', 'Copy the code, then tick the box.');
  });
}
