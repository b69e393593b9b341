import { wasNotMe } from '#authenticators/push/pause-store.ts';
import type { Database, Sql } from '#db/database.ts';
import { type Answer, page, redirect, type Standing, waiting } from '#http/answer.ts';
import { languageOfOwner } from '#http/language.ts';
import type { Request, Route } from '#http/route.ts';
import { secondsAfter } from '#kernel/clock.ts';
import { sessionNamedBy } from '#sessions/secret.ts';
import type { Session } from '#sessions/session.ts';
import { sessionCookie, sessionSeconds } from '#sessions/sessions.ts';
import { at, formTargets, missingFor, pathOf, type Tasks } from '#sessions/task.ts';
import type { Leave } from '#sign-in/leave.ts';
import { type SignInPage, signInPage } from '#sign-in/pages/sign-in.ts';
import type { PasswordSignIn, SignInWithPassword } from '#sign-in/password.ts';
import { halfSession, open } from '#spec/demand.ts';

interface Dependencies {
  readonly database: Database;
  readonly tasks: Tasks;
  readonly signIn: SignInWithPassword;
  readonly leave: Leave;
  /** What one sign-in opens, by name: only what anybody may read. */
  readonly applicationNames: () => Promise<readonly string[]>;
}

export function signInRoutes(dependencies: Dependencies): Route<Session>[] {
  const { database, tasks, signIn, leave, applicationNames } = dependencies;
  const { sql } = database;
  const anybody = open('the page where a sign-in begins');

  async function show(request: Request, session: Session | null): Promise<Answer> {
    const task = await tasks(request);
    const step = missingFor(session, task, request.now);
    if (step !== 'password') return redirect(pathOf(step, task));
    const email = session?.account.email ?? task.loginHint ?? '';
    const said = saidOf(request);
    const stopped = said === null && session === null && (await wasStopped(sql, request));
    return answer(request, { task, email, again: session !== null, problems: [], said, stopped });
  }

  async function submit(request: Request, session: Session | null): Promise<Answer> {
    const task = await tasks(request);
    const email = request.form.get('email') ?? '';
    const password = request.form.get('password') ?? '';
    const problems = missingFields(request, email, password);
    const shown = { task, email, again: session !== null, said: null, stopped: false };
    if (problems.length > 0) return answer(request, { ...shown, problems }, { status: 422 });
    const result = await signIn(request, session, { email, password, onlyAccount: task.accountId });
    if (result.signedIn) {
      const { account, cookie } = result;
      const proofs = [...(session?.account.id === account.id ? session.proofs : []), passwordProof(request)];
      const postponed = session?.account.id === account.id && session.postponed;
      const step = missingFor({ account, proofs, postponed }, task, request.now);
      return redirect(pathOf(step, task), [cookie, ...languageOfOwner(account.language, request.language)]);
    }
    if (result.reason === 'superseded') return redirect(at('/sign-in', task));
    const standing = result.reason === 'throttled' ? waiting(result.waitSeconds) : { status: 422 };
    return answer(request, { ...shown, problems: problemsOf(request, result) }, standing);
  }

  async function answer(
    request: Request,
    shown: Omit<SignInPage, 'opens'>,
    standing: Standing = {},
  ): Promise<Answer> {
    const html = signInPage(request, { ...shown, opens: await applicationNames() });
    return page(html, { ...standing, formTargets: formTargets(shown.task) });
  }

  return [
    { method: 'GET', path: '/sign-in', demand: anybody, handle: show },
    { method: 'POST', path: '/sign-in', demand: anybody, handle: submit },
    {
      method: 'POST',
      path: '/sign-in/leave',
      demand: open('whoever began a sign-in may leave it, also when it has run out meanwhile'),
      handle: async (request: Request, session: Session | null) => {
        const task = await tasks(request);
        return redirect(await leave.task(request, session, task), leave.cookies(session));
      },
    },
    {
      method: 'POST',
      path: '/sign-out',
      demand: halfSession,
      handle: async (request: Request, session: Session) => {
        await leave.session(request, session);
        return redirect('/sign-in?said=signed-out', [sessionCookie(null)]);
      },
    },
  ];
}

function passwordProof({ now }: Request) {
  return { kind: 'password', authenticatorId: null, provenAt: now } as const;
}

/** The session is gone, with all that it was; its cookie still names what was asked for it. */
async function wasStopped(sql: Sql, { sessionSecret, now }: Request): Promise<boolean> {
  const id = sessionSecret === null ? null : sessionNamedBy(sessionSecret);
  return id !== null && wasNotMe(sql, id, secondsAfter(now, -sessionSeconds.progress));
}

function saidOf({ query, words }: Request): string | null {
  const said = query.get('said');
  if (said === 'signed-out') return words.signIn.signedOut;
  return said === 'password-set' ? words.signIn.passwordSet : null;
}

function missingFields({ words }: Request, email: string, password: string): SignInPage['problems'] {
  const problems: { field: 'email' | 'password'; text: string }[] = [];
  if (email.trim() === '') problems.push({ field: 'email', text: words.signIn.emailMissing });
  if (password === '') problems.push({ field: 'password', text: words.signIn.passwordMissing });
  return problems;
}

type Refused = Extract<PasswordSignIn, { signedIn: false }>;

function problemsOf({ words: { signIn } }: Request, refused: Refused): SignInPage['problems'] {
  switch (refused.reason) {
    case 'wrong':
    case 'superseded':
      return [{ field: 'password', text: signIn.wrong }];
    case 'disabled':
      return [{ field: null, text: signIn.disabled }];
    case 'other-account':
      return [{ field: 'email', text: signIn.otherAccount }];
    case 'throttled':
      return [{ field: null, text: signIn.throttled(refused.waitSeconds) }];
  }
}
