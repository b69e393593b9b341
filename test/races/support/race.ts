import assert from 'node:assert/strict';
import type { Database, Sql } from '#db/database.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';
import type { Visitor } from '../../support/visitor.ts';
import type { Cluster, Node } from './cluster.ts';

export interface Attempt {
  readonly status: number;
  readonly to: string;
  /** Whether the browser was given a new session secret: that it was let on. */
  readonly won: boolean;
  readonly browser: Visitor;
}

let presses = 0;

/** A press of its own, whatever it holds: the very same one that comes twice is one to the service. */
export async function press(
  browser: Visitor,
  path: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<Attempt> {
  const before = browser.cookie('twofold-session');
  presses++;
  const response = await browser.raw('POST', path, { ...fields, press: String(presses) });
  await response.arrayBuffer();
  const won = response.status === 303 && browser.cookie('twofold-session') !== before;
  return { status: response.status, to: response.headers.get('location') ?? '', won, browser };
}

/** All of them at the same moment. */
export function pressAll(
  browsers: readonly Visitor[],
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<Attempt[]> {
  return Promise.all(browsers.map((browser) => press(browser, path, fields)));
}

/**
 * Holds rows until so many requests stand before them and all others are answered, and then lets them go at the same
 * moment: whatever they had read before is by then as old as can be.
 */
export async function gathered<T>(
  database: Database,
  { hold, waiting }: { readonly hold: (sql: Sql) => Promise<unknown>; readonly waiting: number },
  work: () => readonly Promise<T>[],
): Promise<T[]> {
  const [results] = await database.transaction(async (sql) => {
    await hold(sql);
    let answered = 0;
    const running = work().map(async (one) => {
      const result = await one;
      answered++;
      return result;
    });
    await standing(sql, (count) => count === waiting && answered === running.length - waiting);
    // In a list, for the transaction would wait for a promise, and the promise waits for its end.
    return [Promise.all(running)];
  });
  return results;
}

/** Until enough statements of the services stand before rows that others hold. */
export async function standing(sql: Sql, enough: (count: number) => boolean): Promise<void> {
  // Shorter than a service waits for a row.
  const deadline = Date.now() + 2500;
  for (let count = -1; !enough(count); ) {
    if (Date.now() > deadline) throw new Error(`${count} stand`);
    count = await countStanding(sql);
  }
}

async function countStanding(sql: Sql): Promise<number> {
  const [row] = await sql<{ standing: number }[]>`
    select count(*)::int as standing from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  return row?.standing ?? 0;
}

/**
 * Keeps the budget for second proofs empty while the work lasts, by a trigger of the test's own in the database, so
 * that nothing but the single use stands between twenty right codes and twenty confirmations.
 */
export async function withoutBudget(database: Database, work: () => Promise<void>): Promise<void> {
  await database.sql.script(`
    create or replace function nothing_spent() returns trigger language plpgsql as
      $$ begin new.spent := 0; return new; end $$;
    create trigger nothing_spent before insert or update on throttle
      for each row when (new.key like 'confirmation:%') execute function nothing_spent()`);
  try {
    await work();
  } finally {
    await database.sql`drop trigger nothing_spent on throttle`;
  }
}

interface Claimed {
  readonly kind: AuthenticatorKind;
  /** A page that is open to whoever was let on, and to nobody else of them. */
  readonly path: string;
}

/**
 * One was let on, and only one, as both nodes, the audit and the budget say: what was right is given back to it, what
 * was refused by the single use is not.
 */
export async function assertOneWon(
  { database, nodes }: Cluster,
  her: { readonly id: AccountId },
  attempts: readonly Attempt[],
  { kind, path }: Claimed,
): Promise<Attempt> {
  const [winner, ...more] = attempts.filter(({ won }) => won);
  assert.ok(winner !== undefined && more.length === 0, JSON.stringify(statusesOf(attempts)));
  assert.deepEqual(
    Object.keys(statusesOf(attempts)).filter((status) => !['303', '422', '429'].includes(status)),
    [],
  );
  const [loser] = attempts.filter(({ won }) => !won);
  assert.ok(loser);
  for (const node of nodes) {
    assert.equal(await look(winner.browser, node, path), 200);
    assert.equal(await look(loser.browser, node, path), 303);
  }
  const { proofs, successes, failures, spent } = await books(database, her.id, kind);
  assert.deepEqual({ proofs, successes, spent }, { proofs: 1, successes: 1, spent: failures });
  return winner;
}

interface Books {
  readonly proofs: number;
  readonly successes: number;
  readonly failures: number;
  readonly spent: number;
}

/** Of the budget, whole ones are counted, for it drains by a fraction while a test runs. */
async function books({ sql }: Database, id: AccountId, kind: AuthenticatorKind): Promise<Books> {
  const [row] = await sql<Books[]>`
    select
      (select count(*)::int from session_proof p join session s on s.id = p.session_id
        where s.account_id = ${id} and p.kind = ${kind}) as proofs,
      (select count(*)::int from audit_event where account_id = ${id} and event = 'sign-in.confirmation'
        and outcome = 'success') as successes,
      (select count(*)::int from audit_event where account_id = ${id} and event = 'sign-in.confirmation'
        and outcome = 'failure' and not exists (select from pg_trigger where tgname = 'nothing_spent')) as failures,
      coalesce((select ceil(spent)::int from throttle where key = ${`confirmation:${id}`}), 0) as spent`;
  assert.ok(row);
  return row;
}

/** What a page answers to this browser at this node. */
export async function look(browser: Visitor, node: Node, path: string): Promise<number> {
  const response = await browser.copy(node.origin).raw('GET', path);
  await response.arrayBuffer();
  return response.status;
}

/** How many answered so, e.g. `{ 303: 1, 422: 4, 429: 15 }`. */
export function statusesOf(attempts: readonly Attempt[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { status } of attempts) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
