import type { ChangePassword, PasswordChange } from '#account-page/change-password.ts';
import { type PasswordPage, passwordPage } from '#account-page/pages/password.ts';
import { allFresh } from '#account-page/tasks.ts';
import { leastLength } from '#accounts/set-password.ts';
import { type Answer, page, redirect, type Standing, waiting } from '#http/answer.ts';
import type { Request, Route } from '#http/route.ts';
import type { Session } from '#sessions/session.ts';
import { assured } from '#spec/demand.ts';

export function passwordRoutes({ change }: { readonly change: ChangePassword }): Route<Session>[] {
  async function submit(request: Request, session: Session): Promise<Answer> {
    const { form } = request;
    const typed = { current: form.get('current') ?? '', chosen: form.get('chosen') ?? '' };
    const result = await change(request, session, typed);
    if (result.changed)
      return redirect('/account?saved=password', result.cookie === null ? [] : [result.cookie]);
    const standing = result.reason === 'throttled' ? waiting(result.waitSeconds) : { status: 422 };
    return show(request, session, [problemOf(request, result)], standing);
  }

  const path = '/account/password';
  const demand = assured(allFresh, 'change-password');
  return [
    {
      method: 'GET',
      path,
      demand,
      handle: async (request: Request, session: Session) => show(request, session, []),
    },
    { method: 'POST', path, demand, handle: submit },
  ];
}

function show(
  request: Request,
  { account }: Session,
  problems: PasswordPage['problems'],
  standing: Standing = {},
): Answer {
  return page(
    passwordPage(request, { email: account.email, least: leastLength(account), problems }),
    standing,
  );
}

type Refused = Extract<PasswordChange, { changed: false }>;

function problemOf({ words }: Request, refused: Refused): PasswordPage['problems'][number] {
  const { password, signIn, account } = words;
  switch (refused.reason) {
    case 'wrong-current':
      return { field: 'current', text: password.change.wrongCurrent };
    case 'superseded':
      return { field: 'current', text: account.passwordQuestion.superseded };
    case 'throttled':
      return { field: null, text: signIn.throttled(refused.waitSeconds) };
    case 'refused':
      return {
        field: 'chosen',
        text:
          refused.refusal === 'too-short'
            ? password.refusals['too-short'](refused.least)
            : password.refusals[refused.refusal],
      };
  }
}
