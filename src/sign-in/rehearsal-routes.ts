import type { Refusal } from '#authenticators/authenticator.ts';
import { newestText } from '#authenticators/sms/store.ts';
import { authenticatorOf } from '#authenticators/store.ts';
import { standingOf } from '#authenticators/words.ts';
import type { Database } from '#db/database.ts';
import { type Answer, page, redirect, waiting } from '#http/answer.ts';
import type { Request, Route } from '#http/route.ts';
import { anySession } from '#sessions/next-step.ts';
import type { Session } from '#sessions/session.ts';
import { passedPage, rehearsalPage, tryCodePage, tryTextPage } from '#sign-in/pages/rehearsal.ts';
import type { Rehearse, Spare, SpareKind } from '#sign-in/rehearsal.ts';
import type { SendText } from '#sign-in/send-text.ts';
import { assured } from '#spec/demand.ts';

interface Dependencies {
  readonly database: Database;
  readonly rehearse: Rehearse;
  readonly sendText: SendText;
}

export const rehearsalPath = '/account/rehearsal';
const paths: Readonly<Record<SpareKind, string>> = {
  sms: `${rehearsalPath}/text`,
  'recovery-code': `${rehearsalPath}/recovery-code`,
};

/** "Try signing in without your phone". */
export function rehearsalRoutes({ database, rehearse, sendText }: Dependencies): Route<Session>[] {
  const { sql } = database;

  async function sparesOf({ account }: Session): Promise<Spare[]> {
    const found = await Promise.all([
      authenticatorOf(sql, account.id, 'sms'),
      authenticatorOf(sql, account.id, 'recovery-code'),
    ]);
    return found.filter((spare): spare is Spare => spare !== null && spare.disabledAt === null);
  }

  async function begin(request: Request, session: Session): Promise<Answer> {
    return page(rehearsalPage(request, { spares: await sparesOf(session) }));
  }

  async function choose(request: Request, session: Session): Promise<Answer> {
    const spare = (await sparesOf(session)).find(({ kind }) => kind === request.form.get('way'));
    if (spare === undefined) return redirect(rehearsalPath);
    return spare.kind === 'sms' ? send(request, session, spare) : redirect(paths['recovery-code']);
  }

  async function send(request: Request, session: Session, spare: Spare & { kind: 'sms' }): Promise<Answer> {
    const sent = await sendText(request, session, spare);
    if (sent.texted) return redirect(paths.sms);
    const { waitSeconds } = sent;
    return page(
      rehearsalPage(request, { spares: await sparesOf(session), waitSeconds }),
      waiting(waitSeconds),
    );
  }

  async function show(
    request: Request,
    session: Session,
    kind: SpareKind,
    refusal: Refusal | null,
  ): Promise<Answer> {
    const spare = (await sparesOf(session)).find((one) => one.kind === kind);
    if (spare === undefined) return redirect(rehearsalPath);
    const shown = { typed: request.form.get('code') ?? '', refusal };
    const standing = standingOf(refusal);
    if (spare.kind === 'recovery-code') return page(tryCodePage(request, shown), standing);
    // Nothing was sent: there is nothing to type.
    if ((await newestText(sql, session.id)) === null) return redirect(rehearsalPath);
    return page(tryTextPage(request, { ...shown, masked: spare.masked }), standing);
  }

  async function take(request: Request, session: Session, kind: SpareKind): Promise<Answer> {
    const result = await rehearse(request, session, kind, request.form.get('code') ?? '');
    if (!result.passed) return show(request, session, kind, result.refusal);
    return redirect(`${rehearsalPath}/passed?way=${kind}`);
  }

  async function passed(request: Request, session: Session): Promise<Answer> {
    const spares = await sparesOf(session);
    const spare = spares.find(({ kind }) => kind === request.query.get('way'));
    if (spare === undefined) return redirect(rehearsalPath);
    return page(passedPage(request, { kind: spare.kind, hasOther: spares.length > 1 }));
  }

  const demand = assured(anySession, 'account');
  const way = (kind: SpareKind): Route<Session>[] => [
    {
      method: 'GET',
      path: paths[kind],
      demand,
      handle: (request: Request, session: Session) => show(request, session, kind, null),
    },
    {
      method: 'POST',
      path: paths[kind],
      demand,
      handle: (request: Request, session: Session) => take(request, session, kind),
    },
  ];
  return [
    { method: 'GET', path: rehearsalPath, demand, handle: begin },
    { method: 'POST', path: rehearsalPath, demand, handle: choose },
    ...way('sms'),
    ...way('recovery-code'),
    { method: 'GET', path: `${rehearsalPath}/passed`, demand, handle: passed },
  ];
}
