import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markLinked } from '#authenticators/push/phone-store.ts';
import { putAuthenticator } from '#authenticators/store.ts';
import { type AuthenticatorId, newId } from '#kernel/ids.ts';
import { pointOf } from '#spec/http-signature/message-signature.ts';
import { person } from '../conformance/support/people.ts';
import { serviceUrl } from '../conformance/support/service.ts';
import { type Keys, newKeys, type PhoneApp, phoneOf } from '../support/phone-app.ts';
import { numberOn } from '../support/push-people.ts';
import type { Visitor } from '../support/visitor.ts';
import { cluster } from './support/cluster.ts';
import { halfSession, windowsOf } from './support/people.ts';
import { press, pressAll } from './support/race.ts';

const rounds = 30;
const path = '/sign-in/confirm/push';
const here = await cluster();
const { database, nodes } = here;

interface Owner {
  readonly id: Awaited<ReturnType<typeof person>>['id'];
  readonly keys: Keys;
  readonly phoneId: AuthenticatorId;
  /** The same phone, speaking to one node or the other. */
  readonly phones: readonly [PhoneApp, PhoneApp];
}

async function owner(): Promise<Owner> {
  const { id } = await person(database);
  const keys = await newKeys();
  const phoneId = newId<AuthenticatorId>();
  const now = new Date();
  const { x, y } = keys.jwk;
  const publicKey = pointOf({ kty: 'EC', crv: 'P-256', x, y });
  await putAuthenticator(database.sql, { id: phoneId, accountId: id, kind: 'push', createdAt: now });
  await database.sql`
    insert into phone (id, account_id, name, system, public_key, created_at, last_seen_at)
    values (${phoneId}, ${id}, 'iPhone', 'ios', ${publicKey}, ${now}, ${now})`;
  await markLinked(database.sql, phoneId);
  const at = (address: string) =>
    phoneOf({ address, origin: serviceUrl.origin, now: () => new Date() }, keys, phoneId);
  return { id, keys, phoneId, phones: [at(nodes[0].origin), at(nodes[1].origin)] };
}

async function waiting(anna: Owner): Promise<{ browser: Visitor; number: string }> {
  const browser = await halfSession(nodes[0], anna, true);
  const { html } = await browser.post(`${path}/send`);
  return { browser, number: numberOn(html) };
}

async function successesOf({ id }: Owner): Promise<number> {
  const [row] = await database.sql<{ count: number }[]>`
    select count(*)::int from audit_event
    where account_id = ${id} and event = 'sign-in.confirmation' and outcome = 'success'`;
  return row?.count ?? 0;
}

test(`in ${rounds} rounds, an answer at one node raises the session at the other, once of twenty`, async () => {
  for (let round = 0; round < rounds; round++) {
    const anna = await owner();
    const { browser, number } = await waiting(anna);
    const [asked] = await anna.phones[1].requests();
    assert.ok(asked);
    assert.equal((await anna.phones[1].answer(asked, 'confirm', number)).status, 200);
    const attempts = await pressAll(windowsOf(here, browser), path, {});
    assert.equal(attempts.filter(({ won }) => won).length, 1);
    assert.equal(await successesOf(anna), 1);
  }
});

test(`in ${rounds} rounds, of Confirm and Deny at both nodes at once one is what happened`, async () => {
  for (let round = 0; round < rounds; round++) {
    const anna = await owner();
    const { browser, number } = await waiting(anna);
    const [asked] = await anna.phones[0].requests();
    assert.ok(asked);
    const answers = Array.from({ length: 20 }, (_, index) => {
      const phone = anna.phones[index % 2 === 0 ? 0 : 1];
      return phone.answer(asked, index % 3 === 0 ? 'deny' : 'confirm', number);
    });
    const said = await Promise.all(answers);
    const decided = said.filter(({ status }) => status === 200);
    assert.equal(decided.length, 1);
    const { won } = await press(browser, path);
    assert.equal(won, decided[0]?.body.outcome === 'confirmed');
  }
});

test('the page that waits at one node hears at once what was answered at the other', async () => {
  const anna = await owner();
  const { browser, number } = await waiting(anna);
  const stream = await browser.raw('GET', `${path}/events`);
  const reader = stream.body?.getReader();
  assert.ok(reader);
  await reader.read();
  const [asked] = await anna.phones[1].requests();
  assert.ok(asked);
  await anna.phones[1].answer(asked, 'confirm', number);
  let heard = '';
  while (!heard.includes('event: changed')) {
    const { value, done } = await reader.read();
    assert.equal(done, false, 'the stream ended without a word');
    heard += Buffer.from(value ?? []).toString();
  }
  await reader.cancel();
});

test('a phone that was unlinked at one node signs in vain at the other, at once', async () => {
  const anna = await owner();
  const { browser, number } = await waiting(anna);
  const [asked] = await anna.phones[0].requests();
  assert.ok(asked);
  assert.equal((await anna.phones[0].call('unlink')).status, 204);
  assert.equal((await anna.phones[1].answer(asked, 'confirm', number)).code, 'phone-unlinked');
  assert.equal((await press(browser, path)).won, false);
});
