import { type Authenticator, properties, type Refusal } from '#authenticators/authenticator.ts';
import { pausedSeconds } from '#authenticators/push/pause-store.ts';
import { newestText } from '#authenticators/sms/store.ts';
import { authenticatorOf, authenticatorsOf } from '#authenticators/store.ts';
import { phoneKindOf } from '#authenticators/totp/help.ts';
import { standingOf } from '#authenticators/words.ts';
import type { Database } from '#db/database.ts';
import { type Answer, page, redirect, waiting } from '#http/answer.ts';
import type { Html } from '#http/html.ts';
import type { Route } from '#http/route.ts';
import type { Session } from '#sessions/session.ts';
import { at, formTargets, pathOf, withQuery } from '#sessions/task.ts';
import type { Confirm } from '#sign-in/confirm.ts';
import type { Confirming, Shown } from '#sign-in/confirming.ts';
import { choosePage, lostPage } from '#sign-in/pages/choose.ts';
import { appPage, recoveryCodePage, textPage } from '#sign-in/pages/confirm.ts';
import { confirmPaths as paths } from '#sign-in/paths.ts';
import type { SendText } from '#sign-in/send-text.ts';
import {
  isSaidByList,
  nothingToTell,
  remember,
  saidByList,
  type Telling,
  tellingOf,
} from '#sign-in/telling.ts';
import { linesOfText } from '#sign-in/text-routes.ts';
import { halfSession } from '#spec/demand.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

interface Dependencies {
  readonly database: Database;
  readonly confirming: Confirming;
  readonly confirm: Confirm;
  readonly sendText: SendText;
  /** Whether this installation sends texts. */
  readonly texts: boolean;
}

/** What is proven by something typed. */
type TypedKind = Exclude<AuthenticatorKind, 'push'>;
type Typed = Extract<Authenticator, { kind: TypedKind }>;

interface Ways {
  readonly linked: readonly Authenticator[];
  readonly usable: readonly Authenticator[];
  readonly paused: number | null;
}

export function confirmRoutes({
  database,
  confirming,
  confirm,
  sendText,
  texts,
}: Dependencies): Route<Session>[] {
  const { sql } = database;

  const linkedTo = ({ session }: Shown): Promise<Authenticator[]> =>
    authenticatorsOf(sql, session.account.id);

  /** What confirms now, best first, and for how long phones are not asked. */
  async function waysOf(shown: Shown): Promise<Ways> {
    const { request, session } = shown;
    const linked = await linkedTo(shown);
    const working = workingOf(linked);
    const hasPhone = working.some(({ kind }) => kind === 'push');
    const paused = hasPhone ? await pausedSeconds(sql, session.account.id, request.now) : null;
    return { linked, usable: working.filter(({ kind }) => kind !== 'push' || paused === null), paused };
  }

  async function showWay(shown: Shown, kind: TypedKind, refusal: Refusal | null): Promise<Answer> {
    const linked = await authenticatorOf(sql, shown.session.account.id, kind);
    if (kind === 'recovery-code') return show(shown, linked, refusal);
    // It stays in the form beside what was refused, so that it is not said again at the next sign-in.
    const { hidden, lacks } = tellingOf(await linkedTo(shown), shown, texts);
    const news = refusal === null ? lacks.filter((lack) => !isSaidByList(lack)) : [];
    return show(shown, linked, refusal, { hidden, lacks: news });
  }

  async function show(
    shown: Shown,
    linked: Typed | null,
    refusal: Refusal | null,
    telling = nothingToTell,
  ): Promise<Answer> {
    if (linked === null || (linked.disabledAt !== null && refusal === null)) {
      return redirect(at('/sign-in/confirm/choose', shown.task));
    }
    const html = await pageOf(shown, linked, refusal, telling);
    return page(html, {
      ...standingOf(refusal),
      formTargets: formTargets(shown.task),
    });
  }

  async function pageOf(
    here: Shown,
    linked: Typed,
    refusal: Refusal | null,
    telling: Telling,
  ): Promise<Html> {
    const { request, session, task } = here;
    const shown = { task, session, refusal, typed: request.form.get('code') ?? '' };
    if (linked.kind === 'totp') {
      const phone = await phoneKindOf(sql, session.account.id, request);
      return appPage(request, { ...shown, phone, telling });
    }
    if (linked.kind === 'recovery-code') return recoveryCodePage(request, shown);
    const newest = await newestText(sql, session.id);
    const sent = newest === null ? 'no' : request.query.get('sent') === 'again' ? 'again' : 'yes';
    const lines = await linesOfText(sql, request, session);
    return textPage(request, { ...shown, masked: linked.masked, sent, lines, waitSeconds: null, telling });
  }

  /** Whoever has a phone is asked there first, unless she chose the code. */
  async function best(shown: Shown): Promise<Answer> {
    const { request, task } = shown;
    if (request.query.get('way') === 'code') return showWay(shown, 'totp', null);
    const { linked, usable, paused } = await waysOf(shown);
    // It is said there why the phone, which would be the best way, is none now.
    if (paused !== null) return redirect(at('/sign-in/confirm/choose', task));
    if (usable[0]?.kind === 'push') return redirect(at(paths.push, task));
    const app = usable.find((way) => way.kind === 'totp') ?? null;
    return show(shown, app, null, tellingOf(linked, shown, texts));
  }

  const way = (kind: TypedKind): Route<Session>[] => [
    {
      method: 'GET',
      path: paths[kind],
      demand: halfSession,
      handle: confirming((shown) => (kind === 'totp' ? best(shown) : showWay(shown, kind, null))),
    },
    {
      method: 'POST',
      path: paths[kind],
      demand: halfSession,
      handle: confirming(async (shown) => {
        const { request, session, task } = shown;
        const result = await confirm(request, session, kind, request.form.get('code') ?? '');
        if (result.confirmed) {
          await remember(sql, shown);
          return redirect(pathOf(kind === 'recovery-code' ? 'enrolment' : 'nothing', task), [result.cookie]);
        }
        return result.superseded ? redirect(at('/sign-in', task)) : showWay(shown, kind, result.refusal);
      }),
    },
  ];

  async function text(shown: Shown, sent: 'first' | 'again'): Promise<Answer> {
    const { request, session, task } = shown;
    const sms = await authenticatorOf(sql, session.account.id, 'sms');
    if (sms === null || sms.disabledAt !== null) return redirect(at('/sign-in/confirm/choose', task));
    const result = await sendText(request, session, sms);
    if (result.texted) {
      const path = at('/sign-in/confirm/text', task);
      return redirect(sent === 'again' ? withQuery(path, 'sent=again') : path);
    }
    const newest = (await newestText(sql, session.id)) === null ? 'no' : 'yes';
    const view = {
      task,
      session,
      refusal: null,
      typed: '',
      masked: sms.masked,
      sent: newest,
      lines: await linesOfText(sql, request, session),
      waitSeconds: result.waitSeconds,
      telling: { ...tellingOf(await linkedTo(shown), shown, texts), lacks: [] },
    } as const;
    const standing = waiting(result.waitSeconds);
    return page(textPage(request, view), { ...standing, formTargets: formTargets(task) });
  }

  return [
    ...way('totp'),
    ...way('sms'),
    ...way('recovery-code'),
    {
      method: 'POST',
      path: '/sign-in/confirm/text/send',
      demand: halfSession,
      handle: confirming((shown) => text(shown, 'again')),
    },
    {
      method: 'GET',
      path: '/sign-in/confirm/choose',
      demand: halfSession,
      handle: confirming(async (shown) => {
        const { request, task } = shown;
        const { linked, usable, paused } = await waysOf(shown);
        const telling = saidByList(tellingOf(linked, shown, texts));
        const html = choosePage(request, { task, usable, paused, telling });
        return page(html, { formTargets: formTargets(task) });
      }),
    },
    {
      method: 'POST',
      path: '/sign-in/confirm/choose',
      demand: halfSession,
      handle: confirming(async (shown) => {
        const chosen = (await waysOf(shown)).usable.find(
          ({ kind }) => kind === shown.request.form.get('way'),
        );
        if (chosen === undefined) return redirect(at('/sign-in/confirm/choose', shown.task));
        if (chosen.kind === 'sms') return text(shown, 'first');
        // The recovery code ends everything of the lost phone by itself.
        const phoneLost = shown.task.phoneLost && chosen.kind !== 'recovery-code';
        const path = at(paths[chosen.kind], { ...shown.task, phoneLost });
        return redirect(chosen.kind === 'totp' ? withQuery(path, 'way=code') : path);
      }),
    },
    {
      method: 'GET',
      path: '/sign-in/confirm/lost',
      demand: halfSession,
      handle: confirming(async (shown) => {
        const html = lostPage(shown.request, { task: shown.task, ...(await waysOf(shown)) });
        return page(html, { formTargets: formTargets(shown.task) });
      }),
    },
  ];
}

/** What confirms, best first. */
function workingOf(linked: readonly Authenticator[]): Authenticator[] {
  return linked
    .filter(({ disabledAt }) => disabledAt === null)
    .sort((left, right) => properties[left.kind].rank - properties[right.kind].rank);
}
