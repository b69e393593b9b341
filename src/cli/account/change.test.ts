import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Email } from '#accounts/account.ts';
import { insertAccount } from '#accounts/store.ts';
import { putAuthenticator } from '#authenticators/store.ts';
import { openPayload, type Sealed } from '#delivery/payload.ts';
import { secondsAfter } from '#kernel/clock.ts';
import { type AccountId, type AuthenticatorId, newId, type SessionId } from '#kernel/ids.ts';
import { insertSession, knowBrowser } from '#sessions/store.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';
import { type CommandLine, commandLine } from '../../../test/support/command-line.ts';

let line: CommandLine;
before(async () => {
  line = await commandLine({ TWOFOLD_SMTP_URL: 'smtp://127.0.0.1:9' });
  await line.database.sql`
    insert into client (id, name, redirect_uris, backchannel_logout_uri, require, id_token_alg, created_at)
    values ('ledger', 'Ledger', ${['https://ledger.example/callback']}, 'https://ledger.example/out', '1fa', 'ES256', now())`;
});
after(() => line.stop());

interface Person {
  readonly id: AccountId;
  readonly email: string;
}

const secrets = { hash: '$argon2id$kept', totp: 'sealed key', number: '+447912345642' };

/** With everything linked, signed in twice, and one application opened in one of the sessions. */
async function person(): Promise<Person> {
  const { sql } = line.database;
  const now = new Date();
  const id = newId<AccountId>();
  const email = `${id.slice(0, 8)}@example.com`;
  await insertAccount(sql, { id, email: email as Email, name: 'Bo Ek', passwordHash: secrets.hash, now });
  const own = (kind: AuthenticatorKind) => ({
    id: newId<AuthenticatorId>(),
    accountId: id,
    kind,
    createdAt: now,
  });
  await putAuthenticator(sql, { ...own('totp'), sealed: Buffer.from(secrets.totp), lastStep: 1 });
  await putAuthenticator(sql, { ...own('sms'), sealed: Buffer.from(secrets.number), masked: '••• 42' });
  await putAuthenticator(sql, { ...own('recovery-code'), codeHash: randomBytes(32) });
  const sessionIds = [newId<SessionId>(), newId<SessionId>()];
  for (const sessionId of sessionIds) await signIn(id, sessionId, now);
  await sql`
    insert into session_application (session_id, client_id, account_id, sid, opened_at, last_opened_at)
    values (${sessionIds[0] ?? ''}, 'ledger', ${id}, 'sid of it', ${now}, ${now})`;
  return { id, email };
}

async function signIn(accountId: AccountId, id: SessionId, now: Date): Promise<void> {
  const [to, browserHash] = [randomBytes(32), randomBytes(32)];
  const ends = { openedAt: now, expiresAt: secondsAfter(now, 86_400) };
  await insertSession(line.database.sql, {
    ...{ id, to, accountId, browserHash, now, ...ends },
    ...{ address: '192.0.2.7', userAgent: 'Browser' },
  });
  await knowBrowser(line.database.sql, accountId, browserHash, now);
}

async function left({ id }: Person) {
  const [row] = await line.database.sql`
    select (select count(*)::int from session where account_id = ${id}) as sessions,
      (select count(*)::int from known_browser where account_id = ${id}) as browsers,
      (select count(*)::int from session_application where account_id = ${id}) as applications,
      (select coalesce(array_agg(kind order by kind), '{}') from authenticator where account_id = ${id}) as linked`;
  return row;
}

async function audited({ id }: Person): Promise<unknown[]> {
  const rows = await line.database.sql`
    select event, authenticator_kind as kind, reason, actor from audit_event where account_id = ${id} order by id`;
  return rows.map(({ event, kind, reason, actor }) => [event, kind ?? reason, actor]);
}

async function sent({ id }: Person): Promise<string[]> {
  const rows = await line.database.sql<Sealed[]>`
    select id, kind, payload, account_id, expires_at from outbox where account_id = ${id} order by kind`;
  return rows.map((row) => {
    const message = openPayload(line.keyring, row);
    return message?.kind === 'mail' ? message.subject : (message?.kind ?? 'unreadable');
  });
}

const nothing = { sessions: 0, browsers: 0, applications: 0 };

test('show tells what there is, and nothing that opens anything', async () => {
  const bo = await person();
  const shown = await line.json(['account', 'show', bo.email.toUpperCase()]);
  assert.equal(shown.id, bo.id);
  assert.deepEqual(
    [shown.state, shown.protected, shown.sessions, shown.applications],
    ['active', true, 2, ['ledger']],
  );
  const { ways } = shown;
  assert.ok(Array.isArray(ways));
  assert.deepEqual(
    ways.map(({ way, number }) => [way, number]),
    [
      ['app', undefined],
      ['phone', '••• 42'],
      ['recovery-code', undefined],
    ],
  );
  const { out } = await line.run(['account', 'show', bo.email]);
  for (const text of [out, JSON.stringify(shown)]) {
    for (const secret of Object.values(secrets)) assert.equal(text.includes(secret), false, secret);
  }
  assert.match(out, /Signed in {5}2 sessions/);
});

test('unlinking takes everything that confirms, ends every session, and tells the owner', async () => {
  const bo = await person();
  const { exitCode, out } = await line.run(['account', 'unlink', bo.email, '--json']);
  assert.equal(exitCode, 0);
  assert.deepEqual(JSON.parse(out), {
    ...{ id: bo.id, email: bo.email },
    ...{ unlinked: ['app', 'phone', 'recovery-code'], sessionsEnded: 2 },
  });
  assert.deepEqual(await left(bo), { ...nothing, linked: [] });
  assert.deepEqual(await audited(bo), [
    ['authenticator.unlinked', 'totp', 'operator'],
    ['authenticator.unlinked', 'sms', 'operator'],
    ['authenticator.unlinked', 'recovery-code', 'operator'],
    ['session.ended', 'by-operator', 'operator'],
  ]);
  assert.deepEqual(await sent(bo), ['logout', 'Your phone was unlinked']);
});

test('one way alone can go, but a text never stays as the only one', async () => {
  const bo = await person();
  assert.deepEqual((await line.json(['account', 'unlink', bo.email, '--way', 'phone'])).unlinked, ['phone']);
  assert.deepEqual(await left(bo), { ...nothing, linked: ['recovery-code', 'totp'] });
  const eva = await person();
  const { unlinked } = await line.json(['account', 'unlink', eva.email, '--way', 'app']);
  assert.deepEqual(Array.isArray(unlinked) && unlinked.sort(), ['app', 'phone', 'recovery-code']);
  assert.deepEqual(await left(eva), { ...nothing, linked: [] });
});

test('where nothing is linked nothing changes', async () => {
  const bo = await person();
  await line.run(['account', 'unlink', bo.email]);
  await signIn(bo.id, newId<SessionId>(), new Date());
  const { exitCode, out } = await line.run(['account', 'unlink', bo.email, '--json']);
  assert.deepEqual([exitCode, JSON.parse(out).error.code], [1, 'nothing-linked']);
  assert.equal((await left(bo))?.sessions, 1);
  assert.equal((await sent(bo)).length, 2, 'no second notice');
});

test('a disabled account has nobody signed in, and keeps what is linked for the day it is enabled', async () => {
  const bo = await person();
  const disabled = await line.json(['account', 'disable', bo.email]);
  assert.deepEqual([disabled.state, disabled.changed, disabled.sessionsEnded], ['disabled', true, 2]);
  assert.deepEqual(await left(bo), { ...nothing, linked: ['recovery-code', 'sms', 'totp'] });
  assert.equal((await line.json(['account', 'show', bo.email])).state, 'disabled');
  assert.equal((await line.json(['account', 'disable', bo.email])).changed, false);

  const enabled = await line.json(['account', 'enable', bo.email]);
  assert.deepEqual([enabled.state, enabled.changed], ['active', true]);
  assert.equal((await line.json(['account', 'enable', bo.email])).changed, false);
  assert.equal((await line.json(['account', 'show', bo.email])).state, 'active');
  const events = (await audited(bo)).length;
  assert.equal(events, 3, 'disabled, sessions ended, enabled: each once');
});

test('an address that nobody has is refused by every command', async () => {
  const strange = ["o'hara@example.com; drop table account", 'a\0b', '%'].map((email) => ['show', email]);
  const ordinary = ['show', 'unlink', 'disable', 'enable'].map((word) => [word, 'nobody@example.com']);
  for (const args of [...strange, ...ordinary]) {
    const { exitCode, out } = await line.run(['account', ...args, '--json']);
    assert.deepEqual([exitCode, JSON.parse(out).error.code], [1, 'no-account'], args.join(' '));
  }
});
