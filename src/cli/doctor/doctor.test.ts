import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { noOrigin, record } from '#audit/audit.ts';
import { sealAudit } from '#audit/seal.ts';
import { receiptUrl } from '#delivery/sms/receipt-address.ts';
import { systemClock } from '#kernel/clock.ts';
import { ensureSigningKeys } from '#oidc/keys/signing-keys.ts';
import { type CommandLine, commandLine, runIn } from '../../../test/support/command-line.ts';

interface Found {
  readonly check: string;
  readonly ok: boolean;
  readonly says: string;
  readonly mend?: string;
}

let line: CommandLine;
let folder: string;
const closing: Server[] = [];
before(async () => {
  line = await commandLine();
  folder = await mkdtemp(join(tmpdir(), 'twofold-doctor-'));
  await ensureSigningKeys({ database: line.database, keyring: line.keyring, clock: systemClock });
});
after(async () => {
  for (const server of closing) server.close();
  await line.stop();
  await rm(folder, { recursive: true });
});

async function listening(server: Server): Promise<number> {
  closing.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Answers as the service does at the two addresses that are looked at. */
function likeTwofold(issuer: (port: number) => string): Promise<number> {
  let port = 0;
  const server = createServer((request, response) => {
    const body = request.url === '/health/live' ? { status: 'ok' } : { issuer: issuer(port) };
    response.setHeader('Connection', 'close').end(JSON.stringify(body));
  });
  return listening(server).then((given) => {
    port = given;
    return given;
  });
}

function likeMailServer(): Promise<number> {
  return listening(
    createSocketServer((socket) => {
      socket.write('220 here\r\n');
      socket.on('data', (text) => socket.write(`${text}`.startsWith('QUIT') ? '221 bye\r\n' : '250 ok\r\n'));
      socket.on('error', () => {});
    }),
  );
}

async function examine(more: Readonly<Record<string, string>>, without: readonly string[] = []) {
  const environment = Object.fromEntries(
    Object.entries({ ...line.environment, ...more }).filter(([name]) => !without.includes(name)),
  );
  const { exitCode, out } = await runIn(environment, ['doctor', '--json']);
  const { healthy, checks } = JSON.parse(out) as { healthy: boolean; checks: Found[] };
  assert.equal(exitCode, healthy ? 0 : 1);
  const problems = checks.filter(({ ok }) => !ok);
  for (const { mend } of problems) assert.match(mend ?? '', /^[A-Z].{10,}\.$/);
  return {
    checks,
    problem: (check: string) => problems.find((found) => found.check === check)?.says ?? 'none',
    problems,
  };
}

test('a whole installation is well, and the gateways learn their whole addresses', async () => {
  const port = await likeTwofold((own) => `http://localhost:${own}`);
  const url = `http://localhost:${port}`;
  const environment = {
    TWOFOLD_URL: url,
    TWOFOLD_SMTP_URL: `smtp://127.0.0.1:${await likeMailServer()}`,
    TWOFOLD_SMS_URL: `webhook+http://127.0.0.1:${port}/a,kannel://us:er@127.0.0.1:${port}/?from=Twofold`,
  };
  const { checks, problems } = await examine(environment);
  // The tests' server is quick and forgetful on purpose, which is what this check is for.
  assert.deepEqual(
    problems.map(({ check }) => check),
    ['durability'],
  );
  const said = checks.filter(({ check }) => check === 'texts').map(({ says }) => says);
  for (const gateway of ['webhook', 'kannel']) {
    const address = receiptUrl({ url: new URL(url), keyring: line.keyring, gateway });
    assert.ok(said.includes(`${gateway}, which reports to ${address}`));
  }
  assert.equal(JSON.stringify(checks).includes('us:er'), false);
});

test('whoever answers at TWOFOLD_URL must be this service, under this name', async () => {
  const other = await likeTwofold(() => 'https://id.example.com');
  const wrongName = await examine({ TWOFOLD_URL: `http://localhost:${other}` });
  assert.match(wrongName.problem('address'), /calls itself https:\/\/id\.example\.com/);
  const stranger = await listening(createServer((_, response) => void response.end('Welcome to nginx')));
  assert.match(
    (await examine({ TWOFOLD_URL: `http://localhost:${stranger}` })).problem('address'),
    /something else/,
  );
  assert.match((await examine({ TWOFOLD_URL: 'http://localhost:9' })).problem('address'), /nobody answers/);
});

test('a mail server that is away or speaks otherwise is told by its address, without credentials', async () => {
  const { problem, checks } = await examine({ TWOFOLD_SMTP_URL: 'smtp://ada:p%40ss@127.0.0.1:9' });
  assert.match(problem('mail'), /^127\.0\.0\.1:9 does not take our mail \(E/);
  assert.equal(JSON.stringify(checks).includes('p@ss'), false);
});

test('a gateway that nobody answers at is told by its address, without credentials', async () => {
  const { problem, checks } = await examine({
    TWOFOLD_SMS_URL: 'kannel://ada:geheim@127.0.0.1:9/?from=Acme',
  });
  assert.match(problem('texts'), /^kannel does not answer at http:\/\/127\.0\.0\.1:9 \(/);
  assert.equal(JSON.stringify(checks).includes('geheim'), false);
});

test('gateways that cannot be read are told without their passwords', async () => {
  const { problem, checks } = await examine({ TWOFOLD_SMS_URL: 'twilio://SID:geheim@api.twilio.example/' });
  assert.match(problem('texts'), /cannot be read/);
  assert.equal(JSON.stringify(checks).includes('geheim'), false);
});

test('a key file that others can read, that is not there, or that is of another installation', async () => {
  const file = join(folder, 'key');
  await writeFile(file, `${line.environment.TWOFOLD_KEY}\n`, { mode: 0o600 });
  const byFile = () => examine({ TWOFOLD_KEY_FILE: file }, ['TWOFOLD_KEY']);
  assert.equal((await byFile()).problem('master key'), 'none');
  await chmod(file, 0o640);
  const open = (await byFile()).problems.find(({ check }) => check === 'master key');
  assert.match(open?.mend ?? '', /chmod 600/);
  await rm(file);
  assert.match((await byFile()).problem('master key'), /is not there/);
  assert.deepEqual(await readdir(folder), [], 'looking does not make a key');
  const foreign = await examine({ TWOFOLD_KEY: randomBytes(32).toString('base64') });
  assert.match(foreign.problem('signing keys'), /another master key/);
});

test('an audit that was changed behind the service is found', async () => {
  const { database, keyring } = line;
  const event = { event: 'client.added', outcome: 'success', actor: 'operator' } as const;
  for (const clientId of ['a', 'b']) await record(database.sql, { ...event, clientId }, noOrigin(new Date()));
  await sealAudit({ database, keyring, clock: systemClock });
  assert.equal((await examine({})).problem('audit'), 'none');
  await database.sql.script(`
    alter table audit_event disable trigger append_only;
    update audit_event set client_id = 'c' where client_id = 'b';
    alter table audit_event enable trigger append_only`);
  assert.match((await examine({})).problem('audit'), /chain breaks/);
});

test('a database that is away is one problem, and the rest is looked at all the same', async () => {
  const { problem, checks } = await examine({
    TWOFOLD_DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing',
  });
  assert.match(problem('database'), /did not answer/);
  assert.deepEqual(
    checks.map(({ check }) => check),
    ['database', 'texts', 'mail', 'address'],
  );
});

test('migrations that are missing are named, and not applied by looking', async () => {
  const { sql } = line.database;
  const [newest] = await sql<{ number: number; name: string }[]>`
    select number, name from migration order by number desc limit 1`;
  await sql`delete from migration where number = ${newest?.number ?? 0}`;
  assert.equal((await examine({})).problem('migrations'), `not applied: ${newest?.name}`);
  const refusal = await line.run(['client', 'list']);
  assert.deepEqual([refusal.exitCode, refusal.err.includes('twofold migrate')], [2, true]);
});
