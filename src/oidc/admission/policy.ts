import { type Interaction, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import type { Sql } from '#db/database.ts';
import { browserCookie, browserOf } from '#http/browser-cookie.ts';
import type { Cookies } from '#http/cookies.ts';
import { askedLanguage } from '#http/language.ts';
import { type Clock, secondsAfter } from '#kernel/clock.ts';
import { lifetimes } from '#oidc/lifetimes.ts';
import type { NextStep } from '#sessions/next-step.ts';
import { sha256 } from '#sessions/sessions.ts';
import { accountTask, pathOf } from '#sessions/task.ts';
import { putTask } from '#sessions/task-store.ts';
import type { Admission, Decision } from './admission.ts';
import { clientOf, parameter } from './request.ts';

const { Check, Prompt } = interactionPolicy;

/** What an application hears that asked for no page (prompt=none), by what is missing. OpenID Connect Core 3.1.2.6. */
const answers: Readonly<Record<Exclude<NextStep, 'nothing'>, string>> = {
  password: 'login_required',
  confirmation: 'interaction_required',
  enrolment: 'interaction_required',
};

/**
 * The engine's own checks are all replaced by our decision. The prompts keep their names, so that requests may
 * ask for them: `login` and `select_account` ask for a new sign-in, and `consent` finds consent given, for the
 * operator links the applications.
 */
export function interactionPrompts(admission: Admission): interactionPolicy.Prompt[] {
  const lacks = (step: keyof typeof answers) =>
    new Check(step, `the ${step} is missing`, answers[step], async (ctx) => {
      const decision = await admission(ctx);
      return !decision.admitted && decision.step === step;
    });
  return [
    unasked(
      new Prompt(
        { name: 'login', requestable: true },
        lacks('password'),
        lacks('confirmation'),
        lacks('enrolment'),
      ),
    ),
    unasked(new Prompt({ name: 'select_account', requestable: true })),
    unasked(new Prompt({ name: 'consent', requestable: true })),
  ];
}

/** Without the check that the engine adds, which asks until somebody says that it was asked. */
function unasked(prompt: interactionPolicy.Prompt): interactionPolicy.Prompt {
  prompt.checks.remove(`${prompt.name}_prompt`);
  return prompt;
}

interface Dependencies {
  readonly sql: Sql;
  readonly clock: Clock;
  readonly admission: Admission;
  readonly cookies: Cookies;
}

/** Remembers what the person came for, and in which browser, and answers where she goes first. */
export function waitingRoom({ sql, clock, admission, cookies }: Dependencies) {
  return async function pathFor(ctx: KoaContextWithOIDC, { uid }: Interaction): Promise<string> {
    const decision = await admission(ctx);
    const resumePath = `${ctx.oidc.provider.pathFor('authorization')}/${uid}`;
    if (decision.admitted) return resumePath;
    const { assurance, accountId } = decision.asked;
    speakAsAsked(ctx, cookies);
    const known = browserOf(cookies, ctx.req.headers.cookie);
    for (const cookie of browserCookie(known)) ctx.append('Set-Cookie', cookies.write(cookie));
    const now = clock();
    const task = { id: uid, accountId, loginHint: loginHintOf(ctx), resumePath, returnOrigin: originOf(ctx) };
    await putTask(sql, {
      ...task,
      ...assurance,
      browserHash: sha256(known.browser),
      clientId: clientOf(ctx).clientId,
      clientName: clientOf(ctx).clientName ?? clientOf(ctx).clientId,
      now,
      expiresAt: secondsAfter(now, lifetimes.interaction),
    });
    return firstPage(decision, uid);
  };
}

/** `ui_locales` (OpenID Connect Core 1.0 section 3.1.2.1): the pages of this sign-in follow it, unless the person chose. */
function speakAsAsked(ctx: KoaContextWithOIDC, cookies: Cookies): void {
  const asked = askedLanguage(cookies, ctx.req.headers, parameter(ctx, 'ui_locales') ?? '');
  if (asked !== null) ctx.append('Set-Cookie', cookies.write(asked));
}

function firstPage({ step }: Extract<Decision, { admitted: false }>, uid: string): string {
  return pathOf(step, { ...accountTask, id: uid });
}

function originOf(ctx: KoaContextWithOIDC): string {
  return new URL(parameter(ctx, 'redirect_uri') ?? '').origin;
}

/** Shown in a field and nowhere else; whether anybody has this address is not said. */
function loginHintOf(ctx: KoaContextWithOIDC): string | null {
  const hint = parameter(ctx, 'login_hint') ?? '';
  return hint === '' || hint.length > 254 || /[\p{Cc}\p{Cs}]/u.test(hint) ? null : hint;
}
