import { errors, type KoaContextWithOIDC } from 'oidc-provider';
import { record } from '#audit/audit.ts';
import type { Database } from '#db/database.ts';
import type { Cookies } from '#http/cookies.ts';
import type { Clock } from '#kernel/clock.ts';
import { floorOf } from '#oidc/clients/metadata.ts';
import type { Origins } from '#oidc/origin.ts';
import type { NextStep } from '#sessions/next-step.ts';
import type { Session } from '#sessions/session.ts';
import type { Sessions } from '#sessions/sessions.ts';
import { accountTask, missingFor } from '#sessions/task.ts';
import { findTask } from '#sessions/task-store.ts';
import type { Throttle } from '#throttle/throttle.ts';
import { type Asked, askedOf, statedAcr } from './asked.ts';
import type { Enter } from './enter.ts';
import { evidenceOf } from './evidence.ts';
import { clientOf, parametersOf } from './request.ts';
import { TooManySignIns } from './too-many.ts';

/** Whether an authorization request goes through, and if not, what is missing for it. */
export type Decision =
  | { readonly admitted: true }
  | { readonly admitted: false; readonly step: Exclude<NextStep, 'nothing'>; readonly asked: Asked };

export type Admission = (ctx: KoaContextWithOIDC) => Promise<Decision>;

interface Dependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly cookies: Cookies;
  readonly sessions: Sessions;
  readonly origins: Origins;
  readonly enter: Enter;
  readonly throttle: Throttle;
}

/**
 * Our session decides, by its proofs and by nothing else. The engine's own session is made to agree with it and is
 * never asked. Decided once for a request, because the engine asks several times.
 */
export function admission(dependencies: Dependencies): Admission {
  const { database, clock, cookies, sessions, origins, enter, throttle } = dependencies;
  const decisions = new WeakMap<KoaContextWithOIDC, Promise<Decision>>();

  return (ctx) => {
    const decision = decisions.get(ctx) ?? decide(ctx);
    decisions.set(ctx, decision);
    return decision;
  };

  async function decide(ctx: KoaContextWithOIDC): Promise<Decision> {
    const now = clock();
    const asked = await askedBy(ctx, now);
    const session = await sessionOf(ctx);
    const step = missingFor(session, { ...accountTask, ...asked }, now);
    if (session === null) await limit(ctx);
    if (step !== 'nothing') return { admitted: false, step, asked };
    // It may end in this very moment: then it is as if it had not been there.
    if (session === null || !(await admit(ctx, session, asked, now))) {
      return { admitted: false, step: 'password', asked };
    }
    return { admitted: true };
  }

  /** Whoever has no session costs us something that is kept; one that waits already, or asks for no page, does not. */
  async function limit({ req, oidc }: KoaContextWithOIDC): Promise<void> {
    if (oidc.entities.Interaction !== undefined || oidc.prompts.has('none')) return;
    const key = `sign-ins:address:${origins.of(req).address}`;
    const spending = await throttle.spend(database.sql, key, 'signInsFromAddress');
    if (!spending.spent) throw new TooManySignIns(spending.waitSeconds);
  }

  async function sessionOf({ req }: KoaContextWithOIDC): Promise<Session | null> {
    const secret = cookies.read(req.headers.cookie, 'session');
    return secret === null ? null : sessions.find(database.sql, secret);
  }

  async function askedBy(ctx: KoaContextWithOIDC, now: Date): Promise<Asked> {
    const asked = askedOf(parametersOf(ctx), floorOf(clientOf(ctx)), now);
    if ('unmeetable' in asked) {
      await refused(ctx, asked.unmeetable);
      if (asked.unmeetable === 'acr')
        throw new errors.UnmetAuthenticationRequirements('no such acr is possible here');
      throw new errors.LoginRequired('nobody has the subject that is asked for');
    }
    const { Interaction: waiting } = ctx.oidc.entities;
    if (waiting === undefined) return asked;
    // Whoever comes back from a sign-in was asked for a new one when the request first came, not now.
    const task = await findTask(database.sql, waiting.uid, now);
    if (task === null) throw new errors.LoginRequired('the sign-in has expired');
    const { maxAgeSeconds, notBefore } = task.assurance;
    const assurance = { level: asked.assurance.level, maxAgeSeconds, notBefore };
    return { ...asked, assurance, accountId: task.accountId };
  }

  async function admit(
    ctx: KoaContextWithOIDC,
    session: Session,
    { assurance, essentialAcr }: Asked,
    now: Date,
  ): Promise<boolean> {
    const evidence = evidenceOf(session.proofs, assurance, now);
    const acr = evidence === null ? null : statedAcr(evidence.level, essentialAcr);
    if (evidence === null || acr === null) {
      await refused(ctx, 'acr');
      throw new errors.UnmetAuthenticationRequirements('the acr that is required was not reached');
    }
    return enter(ctx, session, { ...evidence, acr });
  }

  async function refused(ctx: KoaContextWithOIDC, reason: string): Promise<void> {
    const event = { event: 'application.refused', outcome: 'failure', reason, actor: 'claimant' } as const;
    await record(database.sql, { ...event, clientId: clientOf(ctx).clientId }, origins.of(ctx.req));
  }
}
