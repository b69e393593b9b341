import { type ErrorOut, errors, type KoaContextWithOIDC } from 'oidc-provider';
import { isUnavailable, type Sql } from '#db/database.ts';
import type { Html } from '#http/html.ts';
import { pagePolicy } from '#http/security-headers.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import { TooManySignIns } from '#oidc/admission/too-many.ts';
import type { signOut } from '#oidc/logout/sign-out.ts';
import { findTask } from '#sessions/task-store.ts';
import type { Pages, Problem } from './pages.ts';
import { enginePath } from './settings.ts';

/** What of ours happens around the engine's own work, and in place of its pages. */
export type Around = ReturnType<typeof aroundEngine>;

interface Dependencies {
  readonly sql: Sql;
  readonly clock: Clock;
  readonly log: Log;
  readonly pages: Pages;
  readonly signingOut: ReturnType<typeof signOut>;
}

/** For what is no page. */
const enginePolicy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";
/** What the engine says of an answer to a question that it has forgotten, or has asked again since. */
const forgottenQuestion = new Set(['could not find logout details', 'xsrf token invalid']);

export function aroundEngine({ sql, clock, log, pages, signingOut }: Dependencies) {
  return { request, showError, failed, askToSignOut, signedOut, postBack };

  async function request(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
    ctx.set('Content-Security-Policy', enginePolicy);
    // The database has no place for it.
    if (ctx.querystring.includes('%00'))
      return refuse(ctx, { status: 400, code: 'invalid_request', detail: 'a parameter has a NUL in it' });
    await next();
    // Only paths that it answers come to the engine: when it has nothing, it was the wrong method.
    // Whoever enters the address of the answer is asked again.
    const isVisit = ctx.method === 'GET' || ctx.method === 'HEAD';
    if (ctx.oidc === undefined && isVisit && ctx.path === '/oidc/session/end/confirm')
      return seeOther(ctx, enginePath.end_session);
    if (ctx.oidc === undefined)
      return refuse(ctx, {
        status: 405,
        code: 'method-not-allowed',
        detail: 'This address has another method.',
      });
    if (ctx.oidc.route === 'end_session' && ctx.status === 200) await answerToSignOut(ctx);
    const confirmed = ctx.oidc.route === 'end_session_confirm' && ctx.status === 303;
    if (confirmed && ctx.oidc.params?.logout !== undefined) await signingOut.everything(ctx);
  }

  async function showError(ctx: KoaContextWithOIDC, out: ErrorOut, error: Error): Promise<void> {
    if (isUnavailable(error)) ctx.status = 503;
    if (error instanceof errors.SessionNotFound) ctx.status = 410;
    if (error instanceof TooManySignIns) ctx.set('Retry-After', String(error.waitSeconds));
    const detail = out.error_description ?? null;
    if (ctx.oidc?.route === 'end_session_confirm' && forgottenQuestion.has(detail ?? ''))
      return askAgain(ctx);
    const application = error instanceof errors.SessionNotFound ? await cameFrom(ctx) : null;
    // Back, after all was done: the task is over, and where it led to is where the person wants to be.
    if (application !== null && (await signingOut.isSignedIn(ctx))) {
      return seeOther(ctx, application.url);
    }
    show(ctx, pages.problem(ctx.req, { status: ctx.status, code: codeOf(out, error), detail, application }));
  }

  /** The application of the sign-in that this address belonged to, as long as the task is remembered. */
  async function cameFrom(ctx: KoaContextWithOIDC): Promise<{ name: string; url: string } | null> {
    const id = /^\/oidc\/auth\/([\w-]{16,64})$/.exec(ctx.path)?.[1];
    const task = id === undefined ? null : await findTask(sql, id, clock());
    return task?.application == null ? null : { name: task.application.name, url: task.application.origin };
  }

  /** The engine makes every fault a 500. A database that is away is none: it comes back. */
  function failed(ctx: KoaContextWithOIDC, error: Error): void {
    if (!isUnavailable(error)) {
      log.error('fault in the OpenID engine', { route: ctx.oidc.route, error: described(error) });
      return;
    }
    log.warn('database unavailable', { route: ctx.oidc.route });
    ctx.status = 503;
    ctx.set('Retry-After', '5');
    if (ctx.response.is('json')) ctx.body = { error: 'temporarily_unavailable' };
  }

  /** The engine would sign out whom it does not know without a question, on a page of its own. We may know better. */
  async function answerToSignOut(ctx: KoaContextWithOIDC): Promise<void> {
    const { session, params } = ctx.oidc;
    if (await signingOut.isSignedIn(ctx)) return askToSignOut(ctx);
    // Where it has somebody in its books, it has asked.
    if (session?.accountId !== undefined) return;
    const back = params?.post_logout_redirect_uri;
    const to = new URL(typeof back === 'string' ? back : ctx.oidc.urlFor('end_session_success'));
    if (typeof back === 'string' && typeof params?.state === 'string')
      to.searchParams.set('state', params.state);
    seeOther(ctx, to.href);
  }

  async function askToSignOut(ctx: KoaContextWithOIDC): Promise<void> {
    const { session, client, provider } = ctx.oidc;
    const { secret, clientId, postLogoutRedirectUri: back } = session?.state ?? {};
    const asking =
      client ?? (typeof clientId === 'string' ? await provider.Client.find(clientId) : undefined);
    const question = {
      action: ctx.oidc.urlFor('end_session_confirm'),
      fields: { xsrf: typeof secret === 'string' ? secret : '' },
      yes: { name: 'logout', value: 'yes' },
      application: asking?.clientName ?? null,
    };
    show(ctx, pages.signOut(ctx.req, question), typeof back === 'string' ? [new URL(back).origin] : []);
  }

  /** The answer was to a question of another tab, or of one that was answered: nothing is done by it. */
  async function askAgain(ctx: KoaContextWithOIDC): Promise<void> {
    const isSignedIn = await signingOut.isSignedIn(ctx);
    if (isSignedIn && ctx.oidc.session?.state !== undefined) {
      ctx.status = 422;
      return askToSignOut(ctx);
    }
    seeOther(ctx, isSignedIn ? '/account' : '/sign-in?said=signed-out');
  }

  /** In place of the engine's page: OAuth 2.0 Form Post Response Mode. */
  async function postBack(ctx: KoaContextWithOIDC, action: string, answer: object): Promise<void> {
    ctx.status = 'error' in answer ? 400 : 200;
    const fields = Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, String(value)]));
    const application = ctx.oidc.client?.clientName ?? new URL(action).host;
    show(ctx, pages.postBack(ctx.req, { action, fields, application }), [new URL(action).origin]);
  }

  /** With a client, the person chose to stay. */
  async function signedOut(ctx: KoaContextWithOIDC): Promise<void> {
    seeOther(ctx, ctx.oidc.client === undefined ? '/sign-in?said=signed-out' : '/account');
  }

  function refuse(ctx: KoaContextWithOIDC, { status, code, detail }: Omit<Problem, 'application'>): void {
    ctx.status = status;
    if (ctx.accepts('json', 'html') === 'html') {
      show(ctx, pages.problem(ctx.req, { status, code, detail, application: null }));
    } else {
      ctx.type = 'application/problem+json';
      ctx.body = JSON.stringify({ type: 'about:blank', status, code, detail });
    }
  }

  function show(ctx: KoaContextWithOIDC, page: Html, formTargets: readonly string[] = []): void {
    ctx.type = 'html';
    ctx.set('Content-Security-Policy', pagePolicy(formTargets));
    ctx.body = page.toString();
  }
}

function seeOther(ctx: KoaContextWithOIDC, to: string): void {
  ctx.status = 303;
  ctx.redirect(to);
}

function codeOf({ error }: ErrorOut, cause: Error): string {
  if (cause instanceof errors.SessionNotFound) return 'task-expired';
  if (cause instanceof TooManySignIns) return 'too-many';
  if (isUnavailable(cause)) return 'unavailable';
  return error === 'server_error' ? 'fault' : error;
}

/** A message of PostgreSQL's may quote a value, so it is left out. */
function described(error: Error): string {
  const [, ...frames] = (error.stack ?? '').split('\n').slice(0, 6);
  return `${error.name} ${'severity' in error ? '' : error.message} ${frames.join(' ').replace(/\s+/g, ' ')}`;
}
