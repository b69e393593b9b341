import { type ErrorOut, errors, type KoaContextWithOIDC } from 'oidc-provider';
import { isUnavailable, type Sql } from '#db/database.ts';
import type { Html } from '#http/html.ts';
import { pagePolicy } from '#http/security-headers.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import { TooManySignIns } from '#oidc/admission/too-many.ts';
import type { signOut } from '#oidc/logout/sign-out.ts';
import { findTask } from '#sessions/task-store.ts';
import type { Pages } from './pages.ts';

/** What of ours happens around the engine's own work, and in place of its pages. */
export type Around = ReturnType<typeof aroundEngine>;

interface Dependencies {
  readonly sql: Sql;
  readonly clock: Clock;
  readonly log: Log;
  readonly pages: Pages;
  readonly signingOut: ReturnType<typeof signOut>;
}

/**
 * The engine's own little pages (form_post) run a script of one line; it adds the digest of that line to a policy
 * that has a place for it.
 */
const enginePolicy = "default-src 'none'; script-src; base-uri 'none'; frame-ancestors 'none'";

export function aroundEngine({ sql, clock, log, pages, signingOut }: Dependencies) {
  return { request, showError, failed, askToSignOut, signedOut };

  async function request(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
    ctx.set('Content-Security-Policy', enginePolicy);
    await next();
    // Only paths that it answers come to the engine: when it has nothing, it was the wrong method.
    if (ctx.oidc === undefined)
      return refuse(ctx, 405, 'method-not-allowed', 'This address has another method.');
    // The engine signs out without a question when it knows nobody. We may know better.
    if (ctx.oidc.route === 'end_session' && ctx.status === 200 && (await signingOut.isSignedIn(ctx))) {
      await askToSignOut(ctx);
    }
    const confirmed = ctx.oidc.route === 'end_session_confirm' && ctx.status === 303;
    if (confirmed && ctx.oidc.params?.logout !== undefined) await signingOut.everything(ctx);
  }

  async function showError(ctx: KoaContextWithOIDC, out: ErrorOut, error: Error): Promise<void> {
    if (isUnavailable(error)) ctx.status = 503;
    if (error instanceof errors.SessionNotFound) ctx.status = 410;
    if (error instanceof TooManySignIns) ctx.set('Retry-After', String(error.waitSeconds));
    const detail = out.error_description ?? null;
    const application = error instanceof errors.SessionNotFound ? await cameFrom(ctx) : null;
    // Back, after all was done: the task is over, and where it led to is where the person wants to be.
    if (application !== null && (await signingOut.isSignedIn(ctx))) {
      ctx.status = 303;
      return ctx.redirect(application.url);
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

  async function askToSignOut(ctx: KoaContextWithOIDC): Promise<void> {
    const { session, client, params } = ctx.oidc;
    const secret = session?.state?.secret;
    const question = {
      action: ctx.oidc.urlFor('end_session_confirm'),
      fields: { xsrf: typeof secret === 'string' ? secret : '' },
      yes: { name: 'logout', value: 'yes' },
      application: client?.clientName ?? null,
    };
    const back = params?.post_logout_redirect_uri;
    show(ctx, pages.signOut(ctx.req, question), typeof back === 'string' ? [new URL(back).origin] : []);
  }

  /** With a client, the person chose to stay. */
  async function signedOut(ctx: KoaContextWithOIDC): Promise<void> {
    ctx.status = 303;
    ctx.redirect(ctx.oidc.client === undefined ? '/sign-in?said=signed-out' : '/account');
  }

  function show(ctx: KoaContextWithOIDC, page: Html, formTargets: readonly string[] = []): void {
    ctx.type = 'html';
    ctx.set('Content-Security-Policy', pagePolicy(formTargets));
    ctx.body = page.toString();
  }
}

function refuse(ctx: KoaContextWithOIDC, status: number, code: string, detail: string): void {
  ctx.status = status;
  ctx.type = 'application/problem+json';
  ctx.body = JSON.stringify({ type: 'about:blank', status, code, detail });
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
