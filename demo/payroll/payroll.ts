import { join } from 'node:path';
import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import { type Application, application, type Placement } from '../application/application.ts';
import type { Demand } from '../application/identity.ts';
import { textOf } from '../server/request.ts';
import { sendPage } from '../server/server.ts';
import { frame, welcome } from './frame.ts';
import { homePage, payslipsPage } from './pages.ts';
import { payoutAccounts } from './payout-account.ts';
import { payoutPage } from './payout-page.ts';
import { nextPayday, payslipsUntil } from './payslips.ts';

interface Dependencies {
  readonly placement: Placement;
  readonly clock: Clock;
  readonly log: Log;
}

/** Where the money goes may be seen and changed only by a person who proved twice, lately, who she is. */
export const secureArea: Demand = { acrValues: ['urn:twofold:2fa', 'phr'], maxAgeSeconds: 600 };

/** "Payroll": payslips for everybody who is signed in, and one secure area. */
export function payroll({ placement, clock, log }: Dependencies): Application {
  const look = { name: 'Payroll', assets: join(import.meta.dirname, 'public'), frame, welcome };
  const office = application({ look, placement, clock, log });
  const accounts = payoutAccounts({ clock });
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

  server.get('/payout-account', async (request, reply) => {
    const session = await gate(request, reply, secureArea);
    if (session === null) return reply;
    const { subject } = session.identity;
    const account = accounts.of(subject);
    const body = payoutPage({
      session,
      account,
      draft: accounts.draftOf(subject),
      payday: nextPayday(clock()),
    });
    return sendPage(reply, frame({ title: 'Payout account', path: '/payout-account', session, body }));
  });

  server.post('/payout-account', async (request, reply) => {
    const draft = { holder: textOf(request.body, 'holder'), iban: textOf(request.body, 'iban') };
    const known = sessionOf(request);
    if (known !== null) accounts.keepDraft(known.identity.subject, draft);

    // Asked again at the change itself: the form may have stood open for an hour.
    const session = await gate(request, reply, secureArea);
    if (session === null) return reply;
    const { subject } = session.identity;
    const saving = accounts.save(subject, draft);
    if (saving.saved) return reply.redirect('/payout-account', 303);

    const page = { session, account: accounts.of(subject), draft, payday: nextPayday(clock()) };
    const body = payoutPage({ ...page, reasons: saving.reasons });
    const title = 'Error: Payout account';
    return sendPage(reply.code(422), frame({ title, path: '/payout-account', session, body }));
  });

  return office;
}
