import { join } from 'node:path';
import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import { type Application, application, type Placement } from '../application/application.ts';
import { sendPage } from '../server/server.ts';
import { frame, welcome } from './frame.ts';
import { homePage, payslipsPage } from './pages.ts';
import { payoutRoutes } from './payout-routes.ts';
import { nextPayday, payslipsUntil } from './payslips.ts';

interface Dependencies {
  readonly placement: Placement;
  readonly clock: Clock;
  readonly log: Log;
}

/** "Payroll": payslips for everybody who is signed in, and one secure area. */
export function payroll({ placement, clock, log }: Dependencies): Application {
  const look = { name: 'Payroll', assets: join(import.meta.dirname, 'public'), frame, welcome };
  const office = application({ look, placement, clock, log });
  const { server, gate, sessionOf } = office;

  server.get('/home', async (request, reply) => {
    const session = await gate(request, reply);
    if (session === null) return reply;
    const [latest] = payslipsUntil(clock());
    const body = homePage({ session, payday: nextPayday(clock()), latest: latest ?? null });
    return sendPage(reply, frame({ title: 'Home', path: '/home', session, body }));
  });

  server.get('/payslips', async (request, reply) => {
    const session = await gate(request, reply);
    if (session === null) return reply;
    const body = payslipsPage(payslipsUntil(clock()));
    return sendPage(reply, frame({ title: 'Payslips', path: '/payslips', session, body }));
  });

  payoutRoutes(server, { gate, sessionOf, clock });
  return office;
}
