import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Sql } from '#db/database.ts';
import { type Person, person } from '../conformance/support/people.ts';
import { codeOf, keyOn, recoveryCodeOn } from '../support/code-app.ts';
import { mailbox } from '../support/mailbox.ts';
import { givePassword } from '../support/people.ts';
import { signedIn } from '../support/signed-in.ts';
import { type Visitor, visitor } from '../support/visitor.ts';
import { cluster, type Node } from './support/cluster.ts';
import { anAddress, halfSession, parallel, windowsOf } from './support/people.ts';
import { gathered, press, statusesOf } from './support/race.ts';

const rounds = 20;
const mails = await mailbox();
after(() => mails.stop());
const here = await cluster({ TWOFOLD_SMTP_URL: mails.url });
const { database, nodes } = here;
const [one, other] = nodes;

interface Walk {
  readonly browser: Visitor;
  readonly key: string;
  readonly step: number;
  readonly recoveryCode: string;
}

/** Up to the last step of the wizard, in a browser of its own. */
async function walk(node: Node, anna: Person): Promise<Walk> {
  const { visitor: browser } = await signedIn(node.place, anna, {
    proofs: { password: 0 },
    address: anAddress(),
  });
  await browser.post('/enrolment');
  const key = keyOn((await browser.post('/enrolment/choose', { way: 'totp' })).html);
  const step = Math.floor(Date.now() / 30_000);
  const last = await browser.post('/enrolment/app', { code: codeAt(key, step) });
  return { browser, key, step, recoveryCode: recoveryCodeOn(last.html) };
}

function codeAt(key: string, step: number): string {
  return codeOf(key, new Date(step * 30_000));
}

const confirm = async (node: Node, anna: Person, path: string, code: string) =>
  press(await halfSession(node, anna), path, { code });

test('the wizard finished twice at once at two nodes: one wins, and what it showed is what works', async () => {
  for (let round = 0; round < rounds; round++) {
    const anna = await person(database);
    const walks = [await walk(one, anna), await walk(other, anna)];
    const finish = () =>
      walks.map(({ browser }) => press(browser, '/enrolment/recovery-code', { stored: 'on' }));
    // Every other time both stand before what they write at the same moment.
    const hold = (sql: Sql) => sql`select from account where id = ${anna.id} for update`;
    const ends = await (round % 2 === 0
      ? Promise.all(finish())
      : gathered(database, { hold, waiting: 2 }, finish));
    assert.deepEqual(statusesOf(ends), { 303: 2 });
    assert.equal(ends.filter(({ won }) => won).length, 1);

    const linked = await database.sql<{ kind: string }[]>`
      select kind from authenticator where account_id = ${anna.id} order by kind`;
    assert.deepEqual(
      linked.map(({ kind }) => kind),
      ['recovery-code', 'totp'],
    );
    const [winner, loser] = ends[0]?.won === true ? walks : walks.reverse();
    assert.ok(winner && loser);
    const app = '/sign-in/confirm';
    assert.equal((await confirm(one, anna, app, codeAt(loser.key, loser.step + 1))).status, 422);
    assert.ok((await confirm(other, anna, app, codeAt(winner.key, winner.step + 1))).won);
    const recovery = '/sign-in/confirm/recovery-code';
    assert.equal((await confirm(other, anna, recovery, loser.recoveryCode)).status, 422);
    assert.ok((await confirm(one, anna, recovery, winner.recoveryCode)).won);
  }
});

test(`of ${parallel} that use one mailed password link at once, one sets its password`, async () => {
  for (let round = 0; round < rounds / 2; round++) {
    const anna = await person(database);
    const browser = visitor(one.origin, { address: anAddress() });
    await browser.get('/password/forgotten');
    await browser.post('/password/forgotten', { email: anna.email });
    const { text } = await mails.mail(anna.email, /password/i);
    const path = /\/password\/set\/[\w-]+/.exec(text)?.[0] ?? '';
    const password = (index: number) => `the ${index}th phrase of ${anna.id}`;
    const attempts = await Promise.all(
      windowsOf(here, browser).map((window, index) => press(window, path, { password: password(index) })),
    );
    assert.deepEqual(statusesOf(attempts), { 303: 1, 410: parallel - 1 });

    const winner = attempts.findIndex(({ status }) => status === 303);
    assert.equal(attempts[winner]?.to, '/sign-in?said=password-set');
    for (const { origin } of nodes) {
      const signIn = async (index: number) => {
        const asked = visitor(origin, { address: anAddress() });
        return givePassword(asked, { ...anna, name: '', password: password(index) });
      };
      assert.equal((await signIn((winner + 1) % parallel)).status, 422);
      assert.equal((await signIn(winner)).heading, 'Protect your account');
    }
  }
});
