import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type AuditEvent, noOrigin, record } from '#audit/audit.ts';
import { secondsAfter } from '#kernel/clock.ts';
import { type Person, type TestService, testService } from '../../test/support/service.ts';
import { protect, signedIn } from '../../test/support/signed-in.ts';

const day = 86_400;
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0';

let service: TestService;
before(async () => {
  const texts = { TWOFOLD_SMS_URL: 'webhook+http://127.0.0.1:9/sms' };
  service = await testService({ ...texts, TWOFOLD_ENROLMENT: 'grace:14d' });
});
after(() => service.stop());

async function owner(given: Partial<Person> = {}) {
  const person = await service.account(given);
  const linked = await protect(service, person, 'totp', 'sms', 'recovery-code');
  return {
    person,
    linked,
    ...(await signedIn(service, person, { proofs: { password: 5, totp: 5 }, linked })),
  };
}

/** Happened so many seconds ago. */
function happened(
  { id: accountId }: Person,
  event: Pick<AuditEvent, 'event' | 'reason'>,
  secondsAgo: number,
) {
  const at = secondsAfter(service.time.now(), -secondsAgo);
  const row = { ...event, outcome: 'success', actor: 'account', accountId } as const;
  return record(service.database.sql, row, { ...noOrigin(at), address: '198.51.100.9' });
}

test('the page says whose it is, what protects it, and has its sections in order', async () => {
  const { visitor } = await owner({ email: 'anna@example.com' });
  const { html, text } = await visitor.get('/account');
  assert.match(text, /Anna Lindqvist, anna@example\.com/);
  assert.match(
    text,
    /with two ways back in\. If your phone is lost, a text to ••• 42 or your recovery code lets you in/,
  );
  const sections = [...html.matchAll(/<h2 id="[\w-]+">(.*?)<\/h2>/g)].map(([, heading]) => heading);
  assert.deepEqual(sections, [
    'Ways to confirm it&#39;s you',
    'Backup phone',
    'Recovery code',
    'Password',
    'Where you&#39;re signed in',
    'Linked applications',
    'Activity',
  ]);
});

test('a name that is markup stays a name', async () => {
  const { visitor } = await owner({ name: '<img src=x onerror=alert(1)>' });
  const { html } = await visitor.get('/account');
  assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt;') && !html.includes('<img src=x'));
});

test('a way that was switched off is not called a way back in', async () => {
  const { visitor, linked } = await owner();
  const { sql } = service.database;
  const now = service.time.now();
  await sql`update authenticator set disabled_at = ${now}, disabled_because = 'wrong-codes' where id = ${linked.sms ?? null}`;
  assert.match(
    (await visitor.get('/account')).text,
    /with one way back in\. If your phone is lost, your recovery code/,
  );
  await sql`update authenticator set disabled_at = ${now}, disabled_because = 'wrong-codes' where id = ${linked.totp ?? null}`;
  assert.match((await visitor.get('/account')).text, /Protected, but your app is switched off\./);
});

test('a session that put the protecting off sees the page, and is offered it there', async () => {
  const person = await service.account();
  const later = await signedIn(service, person, { proofs: { password: 5 }, postponed: true });
  const { html, text } = await later.visitor.get('/account');
  assert.match(text, /Only your password protects this account\./);
  assert.match(html, /<a class="button" href="\/enrolment">Protect your account<\/a>/);
  assert.doesNotMatch(html, /href="\/enrolment\/(phone|recovery-code)/);
  const asked = await signedIn(service, person, { proofs: { password: 5 } });
  assert.equal((await asked.visitor.get('/account')).heading, 'Protect your account');
});

test('the browsers that are signed in are named, this one first and without a button', async () => {
  const { person, linked, visitor, sessionId } = await owner();
  const proofs = { password: 5, totp: 5 };
  const there = await signedIn(service, person, {
    proofs,
    linked,
    userAgent: firefox,
    address: '198.51.100.9',
  });
  const { html, text } = await visitor.get('/account');
  assert.match(
    text,
    /A browser, 192\.0\.2\.7 This browser\..*Now Firefox on Linux, 198\.51\.100\.9 Last seen/,
  );
  assert.match(html, new RegExp(`action="/account/sessions/${there.sessionId}/end"`));
  assert.ok(!html.includes(sessionId), 'the session itself is ended by signing out');
});

test('what was just done is said by its name, and an address that somebody made up says nothing', async () => {
  const { visitor } = await owner();
  assert.match((await visitor.get('/account?saved=phone')).text, /Your backup phone is saved\./);
  for (const made of ['constructor', '__proto__', 'toString', 'Send+us+your+password', '%3Cb%3E']) {
    const { status, html } = await visitor.get(`/account?saved=${made}`);
    assert.deepEqual([status, html.includes('class="notice')], [200, false], made);
  }
});

test('activity goes back 90 days, newest first, 50 at a time, and never shows what is of no use to a person', async () => {
  const { person, visitor } = await owner();
  await happened(person, { event: 'password-link.requested' }, 91 * day);
  for (let days = 89; days > 0; days--) {
    const reason = days === 7 ? 'everywhere' : 'a-reason';
    await happened(person, { event: 'session.ended', reason }, days * day);
  }
  const other = await owner();
  await happened(other.person, { event: 'authenticator.disabled' }, 1);

  const first = await visitor.get('/account');
  const lines = (html: string) => html.match(/<tr\b[^>]*><td\b/g)?.length;
  const earlier = /href="(\/account\?before=\d+)#activity"/.exec(first.html)?.[1] ?? '';
  assert.deepEqual([lines(first.html), first.html.includes('Newest')], [50, false]);
  assert.match(first.text, /Signed out everywhere else 198\.51\.100\.9/);
  const second = await visitor.get(earlier);
  assert.deepEqual([lines(second.html), second.html.includes('href="/account?before=')], [39, false]);
  assert.match(second.text, /Newest/);
  assert.doesNotMatch(first.text + second.text, /a-reason|link for a new password|switched off/);

  for (const odd of ['0', '-1', '1e9', 'x', '99999999999999999999', '1;']) {
    const shown = await visitor.get(`/account?before=${encodeURIComponent(odd)}`);
    assert.deepEqual([shown.status, lines(shown.html)], [200, 50], odd);
  }
});

test('nothing changes when the page is read', async () => {
  const { visitor, person } = await owner();
  const count = async () =>
    (await service.database.sql`select from audit_event where account_id = ${person.id}`).length;
  const earlier = await count();
  for (const path of [
    '/account',
    '/account/password',
    '/account/authenticator-app/unlink',
    '/account/backup-phone/remove',
  ]) {
    assert.equal((await visitor.get(path)).status, 200, path);
  }
  assert.equal(await count(), earlier);
});
