import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { carrier } from '../support/carrier.ts';
import { signedIn } from '../support/signed-in.ts';
import type { Visitor } from '../support/visitor.ts';
import { cluster } from './support/cluster.ts';
import { currentCode, halfSession, nextCode, type Protected, somebody } from './support/people.ts';
import { look, press, pressAll, standing } from './support/race.ts';

const rounds = 30;
const gateway = await carrier();
after(() => gateway.stop());
// Unlinking the app is for where nobody has to have one.
const here = await cluster({ TWOFOLD_SMS_URL: gateway.url, TWOFOLD_ENROLMENT: 'optional' });
const { database, nodes } = here;
const [one, other] = nodes;

/** In her own browser, with both proofs fresh. */
async function owner(anna: Protected): Promise<Visitor> {
  return (await signedIn(one.place, anna, { proofs: { password: 0, totp: 0 } })).visitor;
}

async function assertOut(browsers: readonly Visitor[]): Promise<void> {
  for (const node of nodes)
    for (const browser of browsers) assert.equal(await look(browser, node, '/account'), 303);
}

async function proofsOf({ id }: Protected, kind: string): Promise<number> {
  const rows = await database.sql`
    select from session_proof p join session s on s.id = p.session_id
    where s.account_id = ${id} and p.kind = ${kind} and p.authenticator_id is not null`;
  return rows.length;
}

test('an app that is unlinked at one node while it confirms at the other: nobody is in by it afterwards', async () => {
  for (let round = 0; round < rounds; round++) {
    const anna = await somebody(here);
    const hers = await owner(anna);
    const half = () => Promise.all([1, 2, 3].map(() => halfSession(other, anna, round % 2 > 0)));
    const [early, late] = [await half(), await half()];
    const { code, step } = currentCode();
    const confirming = pressAll(early, '/sign-in/confirm', { code });
    const unlinked = await press(hers, '/account/authenticator-app/unlink');
    assert.equal(unlinked.to, '/account?saved=unlinked');
    const tooLate = await pressAll(late, '/sign-in/confirm', { code: nextCode(step) });
    assert.ok(tooLate.every(({ won, status }) => !won && status < 500));
    const confirmed = (await confirming).filter(({ won }) => won);
    assert.ok(confirmed.length <= 1);
    await assertOut(confirmed.map(({ browser }) => browser));
    assert.equal(await proofsOf(anna, 'totp'), 0);
  }
});

test('a backup phone that is removed while a code of it stands before its claim confirms nothing afterwards', async () => {
  for (let round = 0; round < rounds; round++) {
    const anna = await somebody(here);
    const hers = await owner(anna);
    const theirs = await halfSession(other, anna, round % 2 > 0);
    const before = gateway.texts.length;
    await press(theirs, '/sign-in/confirm/choose', { way: 'sms' });
    const code = await gateway.code(before);
    const [confirmed, removed] = await database.transaction(async (sql) => {
      await sql`select from texted_code where account_id = ${anna.id} for update`;
      const confirming = press(theirs, '/sign-in/confirm/text', { code });
      await standing(sql, (count) => count === 1);
      let isRemoved = false;
      const removing = press(hers, '/account/backup-phone/remove').finally(() => {
        isRemoved = true;
      });
      await standing(sql, (count) => count === 2 || isRemoved);
      return [confirming, removing] as const;
    });
    assert.equal((await removed).to, '/account?saved=phone-removed');
    assert.ok((await confirmed).status < 500);
    await assertOut([theirs]);
    assert.equal(await proofsOf(anna, 'sms'), 0);
  }
});

test('signed out everywhere at one node, every old cookie is refused by the other at once', async () => {
  for (let round = 0; round < rounds; round++) {
    const anna = await somebody(here);
    const hers = await owner(anna);
    const proofs = { password: 0, totp: 0 };
    const open = await Promise.all(
      Array.from({ length: 10 }, async () => (await signedIn(other.place, anna, { proofs })).visitor),
    );
    const half = await Promise.all([1, 2, 3].map(() => halfSession(other, anna, round % 2 > 0)));
    const confirming = pressAll(half, '/sign-in/confirm', { code: currentCode().code });
    const { to } = await press(hers, '/account/sessions/end-others');
    assert.match(to, /^\/account\?saved=signed-out-all/);
    const looks = open.map((browser) => look(browser, other, '/account'));
    assert.deepEqual(new Set(await Promise.all(looks)), new Set([303]));
    const confirmed = (await confirming).filter(({ won }) => won);
    await assertOut([...open, ...confirmed.map(({ browser }) => browser)]);
    for (const node of nodes) assert.equal(await look(hers, node, '/account'), 200);
  }
});
