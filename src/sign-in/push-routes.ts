import { originOf, record } from '#audit/audit.ts';
import type { Ask } from '#authenticators/push/asking.ts';
import { openNumber } from '#authenticators/push/asking.ts';
import { outcomeOf, requestLines } from '#authenticators/push/live-list.ts';
import { type PhoneSeen, phonesOf } from '#authenticators/push/phone-store.ts';
import { hasRequest, newestRequest, type WaitedFor } from '#authenticators/push/request-store.ts';
import { authenticatorsOf } from '#authenticators/store.ts';
import { refusalStatus } from '#authenticators/words.ts';
import type { Database } from '#db/database.ts';
import { deliveryOf } from '#delivery/delivery.ts';
import { type Answer, page, redirect } from '#http/answer.ts';
import type { Html } from '#http/html.ts';
import { liveList } from '#http/page/parts/progress.ts';
import type { Request, Route } from '#http/route.ts';
import { parseId, type RequestId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { changesOf } from '#live/events.ts';
import type { Live } from '#live/live.ts';
import type { Session } from '#sessions/session.ts';
import { at, formTargets, pathOf, type Task, withQuery } from '#sessions/task.ts';
import type { Confirm } from '#sign-in/confirm.ts';
import type { Confirming, Shown } from '#sign-in/confirming.ts';
import { type PushPage, pushPage } from '#sign-in/pages/push.ts';
import { confirmPaths, isPhoneGone, phoneGone } from '#sign-in/paths.ts';
import { remember, tellingOf } from '#sign-in/telling.ts';
import { halfSession } from '#spec/demand.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly live: Live;
  readonly ask: Ask;
  readonly confirm: Confirm;
  readonly confirming: Confirming;
  /** What the account page is called on the phone, for a sign-in that no application asked for. */
  readonly name: string;
  /** Whether this installation sends texts. */
  readonly texts: boolean;
}

const path = confirmPaths.push;

/** The page that waits for the phone. What it waits for is in the database, so any node can answer for it. */
export function pushRoutes(dependencies: Dependencies): Route<Session>[] {
  const { database, keyring, live, ask, confirm, confirming, name, texts } = dependencies;
  const { sql } = database;

  async function lines(request: Request, task: Task, waitedFor: WaitedFor | null): Promise<Html | null> {
    if (waitedFor === null) return null;
    const { now, words } = request;
    const delivery = waitedFor.messageId === null ? null : await deliveryOf(sql, waitedFor.messageId);
    const outcome = outcomeOf(waitedFor, now);
    const shown = requestLines(words, { request: waitedFor, delivery, now });
    if (outcome === 'confirmed') return liveList({ ...shown, press: 'confirmed' });
    // What the page then says is more than a line: it is loaded anew.
    return liveList({ ...shown, go: outcome === null ? null : at(path, task), final: outcome !== null });
  }

  /** Whether what the page shows is still there: one that is not went with its phone. */
  async function isWaitedFor(
    { query }: Request,
    session: Session,
    newest: WaitedFor | null,
  ): Promise<boolean> {
    const shown = parseId<RequestId>(query.get('asked') ?? '');
    if (newest === null || shown === null || shown === newest.id) return newest !== null;
    return hasRequest(sql, shown, session.id);
  }

  async function show(
    shown: Shown,
    { refused = null, refusal = null }: Partial<Pick<PushPage, 'refused' | 'refusal'>> = {},
  ): Promise<Answer> {
    const { request, session, task } = shown;
    const [first, ...others] = await phonesOf(sql, session.account.id);
    const newest = await newestRequest(sql, session.id);
    // What is newest now, if anything, came before the one that went with its phone.
    const outcome = newest === null ? 'expired' : outcomeOf(newest, request.now);
    const isGone = isPhoneGone(request) && outcome !== null && outcome !== 'confirmed';
    const waitedFor = isGone ? null : newest;
    if (first === undefined) {
      const choice = at('/sign-in/confirm/choose', task);
      return redirect(isGone ? withQuery(choice, phoneGone) : choice);
    }
    const isOver = waitedFor !== null && outcomeOf(waitedFor, request.now) !== null;
    const html = pushPage(request, {
      task,
      phone: first,
      others: [first, ...others].filter(({ id }) => id !== (waitedFor?.phoneId ?? first.id)),
      waitedFor,
      isGone,
      number: waitedFor?.number == null ? null : openNumber(keyring, waitedFor.id, waitedFor.number),
      lines:
        refusal !== null || (isOver && outcomeOf(waitedFor, request.now) !== 'confirmed')
          ? null
          : await lines(request, task, waitedFor),
      refused,
      refusal,
      telling: tellingOf(await authenticatorsOf(sql, session.account.id), session, {
        texts,
        now: request.now,
      }),
    });
    const status = refused !== null ? 429 : refusal !== null ? refusalStatus(refusal) : 200;
    return page(html, { status, formTargets: formTargets(task) });
  }

  async function send(shown: Shown): Promise<Answer> {
    const { request, session, task } = shown;
    const phones = await phonesOf(sql, session.account.id);
    const phone = phones.find(({ id }) => id === request.form.get('phone')) ?? phones[0];
    if (phone === undefined) return redirect(at('/sign-in/confirm/choose', task));
    const asked = await database.transaction(async (tx) => {
      const result = await ask(tx, asking(shown, phone, name));
      const about = {
        event: 'request.asked',
        outcome: result.asked ? 'success' : 'failure',
        actor: 'claimant',
        accountId: session.account.id,
        sessionId: session.id,
        authenticatorId: phone.id,
        authenticatorKind: 'push',
      } as const;
      await record(tx, result.asked ? about : { ...about, reason: result.reason }, originOf(request));
      return result;
    });
    return asked.asked ? redirect(at(path, task)) : show(shown, { refused: asked });
  }

  async function take(shown: Shown): Promise<Answer> {
    const { request, session, task } = shown;
    const waitedFor = await newestRequest(sql, session.id);
    // Nothing to take yet, or any more: it is no guess, and costs nothing.
    if (waitedFor === null || outcomeOf(waitedFor, request.now) !== 'confirmed')
      return redirect(at(path, task));
    const result = await confirm(request, session, 'push', '', waitedFor.phoneId);
    if (result.confirmed) {
      await remember(sql, request, session);
      return redirect(pathOf('nothing', task), [result.cookie]);
    }
    // The page presses by itself what the phone has confirmed: it must be told why that was not enough, or it presses again.
    return result.superseded ? redirect(at('/sign-in', task)) : show(shown, { refusal: result.refusal });
  }

  return [
    { method: 'GET', path, demand: halfSession, handle: confirming((shown) => show(shown)) },
    { method: 'POST', path, demand: halfSession, handle: confirming(take) },
    { method: 'POST', path: `${path}/send`, demand: halfSession, handle: confirming(send) },
    {
      method: 'GET',
      path: `${path}/state`,
      demand: halfSession,
      handle: confirming(async ({ request, session, task }) => {
        const waitedFor = await newestRequest(sql, session.id);
        const fragment = (await isWaitedFor(request, session, waitedFor))
          ? await lines(request, task, waitedFor)
          : null;
        const gone = { done: [], now: null, go: withQuery(at(path, task), phoneGone), final: true };
        return page(fragment ?? liveList(gone));
      }),
    },
    {
      method: 'GET',
      path: `${path}/events`,
      demand: halfSession,
      handle: async (_request: Request, session: Session): Promise<Answer> =>
        changesOf(live, `waiting:${session.id}`),
    },
  ];
}

function asking({ request, session, task }: Shown, phone: PhoneSeen, name: string) {
  return {
    kind: 'sign-in',
    accountId: session.account.id,
    phone: { id: phone.id, canBeWoken: phone.notifications === 'on' },
    boundTo: session.id,
    browserHash: session.browserHash,
    application: task.application?.name ?? name,
    address: request.address,
    browser: request.userAgent,
    isFirst: !session.inKnownBrowser,
    now: request.now,
  } as const;
}
