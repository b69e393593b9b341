import type { FastifyInstance } from 'fastify';
import type { Clock } from '#kernel/clock.ts';
import type { Application } from '../application/application.ts';
import type { Demand } from '../application/identity.ts';
import { textOf } from '../server/request.ts';
import { sendPage } from '../server/server.ts';
import { frame } from './frame.ts';
import { payoutAccounts } from './payout-account.ts';
import { payoutPage } from './payout-page.ts';
import { nextPayday } from './payslips.ts';

/** Where the money goes may be seen and changed only by a person who proved twice, lately, who she is. */
const secureArea: Demand = { acrValues: ['urn:twofold:2fa', 'phr'], maxAgeSeconds: 600 };

const path = '/payout-account';

type Dependencies = Pick<Application, 'gate' | 'sessionOf'> & { readonly clock: Clock };

export function payoutRoutes(server: FastifyInstance, { gate, sessionOf, clock }: Dependencies): void {
  const accounts = payoutAccounts({ clock });

  server.get(path, async (request, reply) => {
    const session = await gate(request, reply, secureArea);
    if (session === null) return reply;
    const { subject } = session.identity;
    const account = accounts.of(subject);
    const draft = accounts.draftOf(subject);
    const body = payoutPage({ session, account, draft, payday: nextPayday(clock()) });
    return sendPage(reply, frame({ title: 'Payout account', path, session, body }));
  });

  server.post(path, async (request, reply) => {
    const draft = { holder: textOf(request.body, 'holder'), iban: textOf(request.body, 'iban') };
    const known = sessionOf(request);
    if (known !== null) accounts.keepDraft(known.identity.subject, draft);

    // Asked again at the change itself: the form may have stood open for an hour.
    const session = await gate(request, reply, secureArea);
    if (session === null) return reply;
    const { subject } = session.identity;
    const saving = accounts.save(subject, draft);
    if (saving.saved) return reply.redirect(path, 303);

    const { reasons } = saving;
    const body = payoutPage({
      session,
      account: accounts.of(subject),
      draft,
      payday: nextPayday(clock()),
      reasons,
    });
    return sendPage(reply.code(422), frame({ title: 'Error: Payout account', path, session, body }));
  });
}
