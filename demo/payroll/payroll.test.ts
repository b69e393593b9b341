import assert from 'node:assert/strict';
import { test } from 'node:test';
import { running } from '../support/application.ts';
import { browser } from '../support/browser.ts';
import { payroll } from './payroll.ts';

const twice = { acr: 'urn:twofold:2fa', amr: ['pwd', 'otp', 'mfa'] };
const once = { acr: 'urn:twofold:1fa', amr: ['pwd'] };
const account = { holder: 'Anna Lindqvist', iban: 'GB82 WEST 1234 5698 7654 32' };

test('payslips need a sign-in, the payout account needs the second step and says so to the service', async (t) => {
  const { url, service } = await running(t, payroll);
  const hers = browser();
  service.answer(once);
  assert.equal((await hers.get(`${url}/payslips`)).status, 200);
  assert.equal(service.asked.at(-1)?.acr_values, undefined);

  service.answer(twice);
  const visit = await hers.get(`${url}/payout-account`);
  assert.equal(visit.url, `${url}/payout-account`);
  assert.match(visit.text, /Password and authenticator app/);
  assert.equal(service.asked.at(-1)?.acr_values, 'urn:twofold:2fa');
  assert.equal(service.asked.at(-1)?.max_age, '600');
  assert.equal(service.asked.at(-1)?.login_hint, 'anna@example.com');
});

test('within ten minutes nobody is asked again, after them she is', async (t) => {
  const { url, service, pass } = await running(t, payroll);
  const hers = browser();
  service.answer(twice);
  await hers.get(`${url}/payout-account`);
  const asked = service.asked.length;

  pass(590);
  assert.equal((await hers.step(`${url}/payout-account`)).status, 200);
  assert.equal(service.asked.length, asked);
  pass(11);
  const again = await hers.step(`${url}/payout-account`);
  assert.equal(again.status, 303);
  assert.equal(new URL(again.headers.get('location') ?? '').origin, service.issuer);
  assert.equal((await hers.step(`${url}/payslips`)).status, 200, 'the rest stays open');
});

test('an answer weaker or older than asked opens nothing, and does not go round in circles', async (t) => {
  const { url, service } = await running(t, payroll);
  for (const answer of [once, { ...twice, secondsAgo: 700 }]) {
    service.answer(answer);
    const before = service.asked.length;
    const visit = await browser().get(`${url}/payout-account`);
    assert.equal(visit.status, 403);
    assert.match(visit.text, /We could not check that it is you/);
    assert.equal(service.asked.length, before + 1);
  }
});

test('a refused second step is told in plain words, and the rest stays open', async (t) => {
  const { url, service } = await running(t, payroll);
  const hers = browser();
  service.answer(once);
  await hers.get(`${url}/sign-in`);
  service.answer({ error: 'unmet_authentication_requirements' });
  const visit = await hers.get(`${url}/payout-account`);
  assert.equal(visit.status, 403);
  assert.match(visit.text, /needs one more step/);
  assert.equal((await hers.get(`${url}/payslips`)).status, 200);
});

test('another person who confirms in the same browser gets her own session, not the first one raised', async (t) => {
  const { url, service } = await running(t, payroll);
  const shared = browser();
  service.answer(twice);
  await shared.get(`${url}/payout-account`);
  await shared.post(`${url}/payout-account`, account);

  shared.forget('_session');
  service.answer({ ...twice, account: 'bea' });
  await shared.get(`${url}/sign-in`);
  const visit = await shared.get(`${url}/payout-account`);
  assert.match(visit.text, /Signed in as<\/dt><dd>Bea/);
  assert.doesNotMatch(visit.text, /5432/);
});

test('a right account is saved and shown masked; a wrong one comes back with its reasons', async (t) => {
  const { url, service } = await running(t, payroll);
  const hers = browser();
  service.answer(twice);
  await hers.get(`${url}/payout-account`);

  const wrong = await hers.post(`${url}/payout-account`, { holder: '', iban: 'GB29' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /There is a problem/);
  assert.match(wrong.text, /not a complete IBAN/);

  const right = await hers.post(`${url}/payout-account`, account);
  assert.equal(right.status, 200);
  assert.match(right.text, /Anna Lindqvist, GB •••• 5432/);
  assert.doesNotMatch(right.text, /WEST|1234/);
});

test('a form left open too long is not lost: she confirms, and finds what she typed', async (t) => {
  const { url, service, pass } = await running(t, payroll);
  const hers = browser();
  service.answer(twice);
  await hers.get(`${url}/payout-account`);
  pass(601);
  const posted = await hers.step(`${url}/payout-account`, {
    method: 'POST',
    body: new URLSearchParams(account),
    headers: { origin: url },
  });
  assert.equal(posted.status, 303);
  assert.equal(new URL(posted.headers.get('location') ?? '').origin, service.issuer);

  pass(-601);
  const visit = await hers.get(`${url}/payout-account`);
  assert.match(visit.text, /We kept what you typed/);
  assert.match(visit.text, /GB82 WEST/);
  assert.match(visit.text, /No account yet/);
});
