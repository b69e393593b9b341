import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { Database } from '#db/database.ts';
import type { SessionId } from '#kernel/ids.ts';
import type { NewClient } from '#oidc/clients/clients.ts';
import { findTask } from '#sessions/task-store.ts';
import { type Application, application } from './application.ts';
import { type Browser, browser, type Page } from './browser.ts';
import { type Person, type Proofs, person, signIn } from './people.ts';
import { type Node, type Service, service, type Wishes } from './service.ts';

/** The service with Payroll linked to it, people, and what tests do again and again. */
export interface House {
  readonly running: Service;
  readonly database: Database;
  readonly node: Node;
  readonly payroll: Application;
  link(wishes: Partial<NewClient>): Promise<Application>;
  /** Somebody in a browser of her own, with these proofs. */
  somebody(proofs?: Proofs, options?: { enrolled?: boolean }): Promise<Visit>;
  /** Where Payroll's request leads, as far as it goes by itself. */
  ask(hers: Browser, wishes?: Record<string, string>): Promise<Page>;
  /** The task that a page on the way carries in its address. */
  taskOf(page: Page): ReturnType<typeof findTask>;
  userinfo(accessToken: string): Promise<Response>;
  /** As a program of the application's, with its secret. */
  post(path: string, fields: Record<string, string>, by?: Application): Promise<Response>;
}

export interface Visit {
  readonly anna: Person;
  readonly hers: Browser;
  readonly session: SessionId;
}

/** For one test file; it is closed after the last test, and nothing may have gone wrong inside it. */
export async function house(wishes: Wishes & { payroll?: Partial<NewClient> } = {}): Promise<House> {
  const running = await service(wishes);
  const { database } = running;
  const [node] = running.nodes;
  assert.ok(node);
  const link = (client: Partial<NewClient>) => application(database, node.origin, client);
  const payroll = await link(wishes.payroll ?? {});
  after(async () => {
    assert.deepEqual(running.faults, []);
    await running.close();
  });

  return {
    running,
    database,
    node,
    payroll,
    link,
    somebody: async (proofs = { password: 5 }, options = {}) => {
      const anna = await person(database, options);
      const hers = browser(node.origin);
      return { anna, hers, session: await signIn(database, hers, anna, proofs) };
    },
    ask: async (hers, parameters) => hers.follow((await payroll.begin(parameters)).url),
    taskOf: ({ location }) => findTask(database.sql, location?.searchParams.get('for') ?? '', new Date()),
    userinfo: (accessToken) =>
      fetch(`${node.origin}/oidc/userinfo`, { headers: { authorization: `Bearer ${accessToken}` } }),
    post: (path, fields, by = payroll) =>
      fetch(new URL(path, node.origin), {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(`${by.id}:${by.secret ?? ''}`).toString('base64')}` },
        body: new URLSearchParams(fields),
      }),
  };
}

/** What programs read, without knowing beforehand what it is. */
export async function json(answer: Response): Promise<Record<string, unknown>> {
  const body: unknown = await answer.json();
  assert.ok(typeof body === 'object' && body !== null);
  return { ...body };
}
