import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from 'jose';
import { type Clock, secondsAfter, systemClock } from '#kernel/clock.ts';
import { ensureSigningKeys, overlapSeconds, rotateSigningKeys } from '#oidc/keys/signing-keys.ts';
import { tellKeysChanged } from '#oidc/keys/store.ts';
import { sweepOidc } from '#oidc/sweep.ts';
import { type Application, application } from './support/application.ts';
import { type Browser, browser } from './support/browser.ts';
import { person, signIn } from './support/people.ts';
import { type Node, type Service, service, serviceUrl } from './support/service.ts';

let running: Service;
let nodes: readonly [Node, Node];
let payroll: Application;
let hers: Browser;
/** How far the nodes' clocks are ahead. */
let ahead = 0;
const clock: Clock = () => secondsAfter(systemClock(), ahead);

before(async () => {
  running = await service({ nodes: 2, clock });
  nodes = [running.nodes[0] as Node, running.nodes[1] as Node];
  payroll = await application(running.database, nodes[0].origin);
  hers = browser(nodes[0].origin);
  await signIn(running.database, hers, await person(running.database), { password: 5 });
});
after(async () => {
  assert.deepEqual(running.faults, []);
  await running.close();
});

async function published(node: Node): Promise<JSONWebKeySet> {
  return (await (await fetch(`${node.origin}/oidc/jwks`)).json()) as JSONWebKeySet;
}

async function kidsAt(node: Node): Promise<string[]> {
  return (await published(node)).keys.map(({ kid }) => kid ?? '').sort();
}

/** Asks until both nodes publish so many keys; they have five seconds. */
async function bothPublish(count: number): Promise<string[]> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const [one, two] = await Promise.all([kidsAt(nodes[0]), kidsAt(nodes[1])]);
    if (one.length === count && two.length === count) {
      assert.deepEqual(one, two);
      return one;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The nodes do not both publish ${count} keys`);
}

async function idToken(): Promise<string> {
  return (await payroll.open(hers)).id_token ?? '';
}

test('nodes that start at once have the same first keys', async () => {
  assert.equal((await bothPublish(2)).length, 2);
  const rows = await running.database.sql`select from signing_key`;
  assert.equal(rows.length, 2);
  const { database, keyring } = running;
  await Promise.all([1, 2, 3].map(() => ensureSigningKeys({ database, keyring, clock })));
  assert.equal((await running.database.sql`select from signing_key`).length, 2);
});

test('a new key is shown at once by both nodes, signs after the overlap, and old tokens still verify', async () => {
  const old = await idToken();
  const { database, keyring } = running;
  const made = await rotateSigningKeys({ database, keyring, clock });
  const kids = await bothPublish(4);
  for (const kid of made) assert.ok(kids.includes(kid));

  const between = await idToken();
  assert.equal(decodeProtectedHeader(between).kid, decodeProtectedHeader(old).kid, 'not before its time');

  ahead += overlapSeconds + 1;
  await tellKeysChanged(database.sql);
  const kid = await untilSignedByAnother(decodeProtectedHeader(old).kid ?? '');
  assert.ok(made.includes(kid));
  for (const token of [old, between]) {
    await jwtVerify(token, createLocalJWKSet(await published(nodes[1])), { issuer: serviceUrl.origin });
  }
  const hinted = await hers.follow((await payroll.begin({ id_token_hint: old, prompt: 'none' })).url);
  assert.ok(hinted.location?.searchParams.has('code'), 'a hint of the old key is still believed');
});

async function untilSignedByAnother(kid: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { kid: now = '' } = decodeProtectedHeader(await idToken());
    if (now !== kid) return now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The new key never signed');
}

test('a day later the old keys are gone, from the document and from the database', async () => {
  ahead += 86_400;
  await tellKeysChanged(running.database.sql);
  await bothPublish(2);
  await sweepOidc(running.database.sql, clock(), 1000);
  assert.equal((await running.database.sql`select from signing_key`).length, 2);
  ahead -= 86_400 + overlapSeconds + 1;
});

test('rotated without an overlap, the new key signs at once, also when another was waiting', async () => {
  const { database, keyring } = running;
  ahead += 100_000;
  const waiting = await rotateSigningKeys({ database, keyring, clock });
  const [es256 = ''] = await rotateSigningKeys({ database, keyring, clock }, { overlapSeconds: 0 });
  await bothPublish(6);
  ahead += overlapSeconds - 1;
  await tellKeysChanged(database.sql);
  const { keys } = await published(nodes[0]);
  assert.ok(keys.some(({ kid }) => kid === es256));
  ahead += 2;
  await tellKeysChanged(database.sql);
  const left = await bothPublish(2);
  assert.ok(left.includes(es256), 'what may be known to others is believed for ten minutes at most');
  for (const kid of waiting) assert.ok(!left.includes(kid));
  ahead = 0;
});

test('the database alone signs nothing', async () => {
  const rows = await running.database.sql<{ sealed: Buffer }[]>`select sealed from signing_key`;
  for (const { sealed } of rows) assert.doesNotMatch(sealed.toString('latin1'), /"d"/);
});
