import type { Sql } from '#db/database.ts';
import { reach } from '#db/reachable.ts';
import { json, problem } from '#http/answer.ts';
import type { MachineRoute } from '#http/route.ts';
import { open } from '#spec/demand.ts';

/** Alive: this process answers. Ready: it can do its work, so a balancer may send people here. */
export function healthRoutes({ sql }: { readonly sql: Sql }): MachineRoute[] {
  const demand = open('load balancers and monitors have no session, and learn nothing but yes or no');
  return [
    {
      method: 'GET',
      path: '/health/live',
      machine: true,
      demand,
      answer: async () => json({ status: 'ok' }),
    },
    {
      method: 'GET',
      path: '/health/ready',
      machine: true,
      demand,
      answer: async () => {
        try {
          await reach(sql);
          return json({ status: 'ok' });
        } catch {
          return problem(503, 'unavailable', 'The database cannot be reached.', { 'Retry-After': '5' });
        }
      },
    },
  ];
}
