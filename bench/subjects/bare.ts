import Fastify from 'fastify';
import pg from 'pg';
import { freePort } from '../../test/support/free-port.ts';
import { answering } from '../world/forked.ts';

/**
 * The bound: the least that a confirmation must do to be durable and on record. One SELECT, one statement that
 * claims the step and writes the audit row, on the Fastify, the driver and the number of connections of the
 * product. It looks at no cookie, no form key, no code and no budget.
 */
const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE_URL, max: 12 });
const server = Fastify({ logger: false });

interface Body {
  readonly account: string;
  readonly step: number;
}

const found = `select id, sealed, last_step, disabled_at from bare.authenticator where account_id = $1 and kind = 'totp'`;
const claim = `
  with claimed as (
    update bare.authenticator set last_step = $2, last_used_at = now(), consecutive_failures = 0
    where id = $1 and last_step < $2 and disabled_at is null
    returning id, account_id
  )
  insert into bare.audit_event (at, event, outcome, actor, account_id, authenticator_id, authenticator_kind, address,
    user_agent, request_id)
  select now(), 'sign-in.confirmation', 'success', 'claimant', account_id, id, 'totp', $3, $4, $5 from claimed`;

server.post<{ Body: Body }>('/confirm', async (request, reply) => {
  const { account, step } = request.body;
  const authenticator = await pool.query({ name: 'found', text: found, values: [account] });
  const id: unknown = authenticator.rows[0]?.id;
  const values = [id, step, request.ip, request.headers['user-agent'], request.id];
  const { rowCount } = await pool.query({ name: 'claim', text: claim, values });
  return reply.code(rowCount === 1 ? 204 : 409).send();
});

const port = await freePort();
await server.listen({ port, host: '127.0.0.1' });
answering(async () => ({ port }));
