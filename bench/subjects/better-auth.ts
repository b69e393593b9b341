import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { betterAuth } from 'better-auth';
import { makeSignature, symmetricEncrypt } from 'better-auth/crypto';
import { getMigrations } from 'better-auth/db/migration';
import { toNodeHandler } from 'better-auth/node';
import { twoFactor } from 'better-auth/plugins';
import pg from 'pg';
import { freePort } from '../../test/support/free-port.ts';
import { codePlace, type PreparedRequest } from '../load/work.ts';
import { answering } from '../world/forked.ts';

/**
 * The peer: better-auth with its twoFactor plugin, behind its own handler for Node, on the same PostgreSQL with as
 * many connections. As it comes, but for its limit of three tries in ten seconds, which is off so that it can be
 * measured, and its log.
 */
const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE_URL, max: 12 });
const secret = randomUUID() + randomUUID();
const port = await freePort();
const options = {
  database: pool,
  secret,
  baseURL: `http://localhost:${port}`,
  emailAndPassword: { enabled: true },
  rateLimit: { enabled: false },
  telemetry: { enabled: false },
  logger: { disabled: true },
  plugins: [twoFactor()],
};
const { runMigrations } = await getMigrations(options);
await runMigrations();
const auth = betterAuth(options);
createServer(toNodeHandler(auth)).listen(port, '127.0.0.1');

answering(async ({ count }: { readonly count: number }) => {
  return { port, requests: count === 0 ? [] : await prepared(count) };
});

/** What is left in the database by people who enrolled and gave their password, and the cookies they got. */
async function prepared(count: number): Promise<PreparedRequest[]> {
  const people = await Promise.all(
    Array.from({ length: count }, async () => {
      const key = randomUUID().replaceAll('-', '');
      const sealed = await symmetricEncrypt({ key: secret, data: key });
      return { id: randomUUID(), key, sealed, challenge: `2fa-${randomUUID().slice(0, 20)}` };
    }),
  );
  const ids = people.map(({ id }) => id);
  await pool.query(
    `insert into "user" (id, name, email, "emailVerified", "createdAt", "updatedAt", "twoFactorEnabled")
     select id, 'Anna Berg', id || '@example.com', true, now(), now(), true from unnest($1::text[]) as one (id)`,
    [ids],
  );
  await pool.query(
    `insert into "twoFactor" (id, secret, "backupCodes", "userId", verified)
     select id, sealed, '', id, true from unnest($1::text[], $2::text[]) as one (id, sealed)`,
    [ids, people.map(({ sealed }) => sealed)],
  );
  const challenges = people.map(({ challenge }) => challenge);
  await pool.query(
    `insert into verification (id, identifier, value, "expiresAt", "createdAt", "updatedAt")
     select gen_random_uuid()::text, identifier, value, now() + interval '10 minutes', now(), now()
     from unnest($1::text[], $2::text[]) as one (id, challenge),
       lateral (values (challenge, id), ('2fa-attempts-' || challenge, '0')) as each (identifier, value)`,
    [ids, challenges],
  );
  return Promise.all(people.map(({ key, challenge }) => requestOf(key, challenge)));
}

async function requestOf(key: string, challenge: string): Promise<PreparedRequest> {
  const { name } = (await auth.$context).createAuthCookie('two_factor');
  const cookie = encodeURIComponent(`${challenge}.${await makeSignature(challenge, secret)}`);
  const body = JSON.stringify({ code: codePlace });
  const text = `POST /api/auth/two-factor/verify-totp HTTP/1.1\r
Host: localhost:${port}\r
Origin: http://localhost:${port}\r
User-Agent: bench\r
Cookie: ${name}=${cookie}\r
Content-Type: application/json\r
Content-Length: ${body.length}\r
\r
${body}`;
  return { text, key: Buffer.from(key).toString('hex') };
}
