import { join } from 'node:path';
import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import { type Application, application, type Placement } from '../application/application.ts';
import { sendPage } from '../server/server.ts';
import { journalOf } from './journal.ts';
import { frame, journalPage, overview, welcome } from './pages.ts';

interface Dependencies {
  readonly placement: Placement;
  readonly clock: Clock;
  readonly log: Log;
}

/** "Ledger": the books of a small firm, open to anybody of the firm who is signed in. */
export function ledger({ placement, clock, log }: Dependencies): Application {
  const look = { name: 'Ledger', assets: join(import.meta.dirname, 'public'), frame, welcome };
  const books = application({ look, placement, clock, log });
  const { server, gate } = books;

  server.get('/home', async (request, reply) => {
    const session = await gate(request, reply);
    if (session === null) return reply;
    const body = overview(session, journalOf(clock()));
    return sendPage(reply, frame({ title: 'Overview', path: '/home', session, body }));
  });

  server.get('/journal', async (request, reply) => {
    const session = await gate(request, reply);
    if (session === null) return reply;
    const body = journalPage(journalOf(clock()));
    return sendPage(reply, frame({ title: 'Journal', path: '/journal', session, body }));
  });

  return books;
}
