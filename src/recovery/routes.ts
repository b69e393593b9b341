import { parseEmail } from '#accounts/account.ts';
import { leastLength, type PasswordSetter } from '#accounts/set-password.ts';
import { accountById } from '#accounts/store.ts';
import { originOf, record } from '#audit/audit.ts';
import type { Database } from '#db/database.ts';
import { type Answer, page, redirect, type Standing, waiting } from '#http/answer.ts';
import type { Request, Route } from '#http/route.ts';
import { deadLinkPage, forgottenPage, noMailPage, sentPage, setPage } from '#recovery/pages/pages.ts';
import type { RequestPasswordLink } from '#recovery/password-link.ts';
import { accountOfLink, claimPasswordLink } from '#recovery/store.ts';
import type { Session } from '#sessions/session.ts';
import { sha256 } from '#sessions/sessions.ts';
import { formTargets, type Tasks } from '#sessions/task.ts';
import { open } from '#spec/demand.ts';

interface Dependencies {
  readonly database: Database;
  readonly tasks: Tasks;
  readonly requestLink: RequestPasswordLink;
  readonly setPassword: PasswordSetter;
  /** Whether mail can be sent at all. */
  readonly mails: boolean;
}

/** A forgotten password. The link sets a password and nothing else: it signs nobody in and skips no second proof. */
export function recoveryRoutes(dependencies: Dependencies): Route<Session>[] {
  const { database, tasks, requestLink, mails } = dependencies;
  const anybody = open('whoever forgot the password cannot be signed in');

  async function ask(request: Request): Promise<Answer> {
    const task = await tasks(request);
    if (!mails) return page(noMailPage(request, { task }), { formTargets: formTargets(task) });
    const email = request.form.get('email') ?? '';
    const { forgotten } = request.words.password;
    const refused = (error: string, standing: Standing = { status: 422 }) =>
      page(forgottenPage(request, { task, email, error }), { ...standing, formTargets: formTargets(task) });
    if (email.trim() === '') return refused(forgotten.emailMissing);
    const parsed = parseEmail(email);
    if (parsed === null) return refused(forgotten.emailMalformed);
    const result = await requestLink(request, parsed);
    if (!result.accepted)
      return refused(forgotten.throttled(result.waitSeconds), waiting(result.waitSeconds));
    return page(sentPage(request, { task }), { formTargets: formTargets(task) });
  }

  return [
    {
      method: 'GET',
      path: '/password/forgotten',
      demand: anybody,
      handle: async (request: Request) => {
        const task = await tasks(request);
        const html = mails
          ? forgottenPage(request, { task, email: task.loginHint ?? '', error: null })
          : noMailPage(request, { task });
        return page(html, { formTargets: formTargets(task) });
      },
    },
    { method: 'POST', path: '/password/forgotten', demand: anybody, handle: ask },
    {
      method: 'GET',
      path: '/password/set/:token',
      demand: anybody,
      handle: async (request: Request) => {
        const token = request.params.token ?? '';
        const id = await accountOfLink(database.sql, sha256(token), request.now);
        const account = id === null ? null : await accountById(database.sql, id);
        if (account === null) return page(deadLinkPage(request), { status: 410 });
        return page(setPage(request, { token, least: leastLength(account), error: null }));
      },
    },
    {
      method: 'POST',
      path: '/password/set/:token',
      demand: anybody,
      handle: (request: Request) => set(dependencies, request),
    },
  ];
}

async function set({ database, setPassword }: Dependencies, request: Request): Promise<Answer> {
  const token = request.params.token ?? '';
  const tokenHash = sha256(token);
  const id = await accountOfLink(database.sql, tokenHash, request.now);
  const account = id === null ? null : await accountById(database.sql, id);
  if (account === null) return page(deadLinkPage(request), { status: 410 });

  const prepared = await setPassword.prepare(account, request.form.get('password') ?? '');
  if (!prepared.accepted) {
    const { refusal, least } = prepared;
    const said = request.words.password.refusals[refusal];
    const error = typeof said === 'string' ? said : said(least);
    return page(setPage(request, { token, least, error }), { status: 422 });
  }
  const origin = originOf(request);
  const isSet = await database.transaction(async (sql) => {
    // The link decides: of two that use it at once, one sets its password.
    if (!(await claimPasswordLink(sql, tokenHash, request.now))) return false;
    await record(
      sql,
      { event: 'password-link.used', outcome: 'success', actor: 'claimant', accountId: account.id },
      origin,
    );
    return setPassword.write(sql, account, prepared.hash, { kind: 'link' }, origin);
  });
  return isSet ? redirect('/sign-in?said=password-set') : page(deadLinkPage(request), { status: 410 });
}
