import { originOf, record } from '#audit/audit.ts';
import type { Ask } from '#authenticators/push/asking.ts';
import { openNumber } from '#authenticators/push/asking.ts';
import { comesByPush, outcomeOf, requestLines } from '#authenticators/push/live-list.ts';
import { pausedSeconds } from '#authenticators/push/pause-store.ts';
import { type PhoneSeen, phonesOf } from '#authenticators/push/phone-store.ts';
import { hasRequest, newestRequest, type WaitedFor } from '#authenticators/push/request-store.ts';
import { authenticatorsOf } from '#authenticators/store.ts';
import { standingOf } from '#authenticators/words.ts';
import type { Database } from '#db/database.ts';
import { type Delivery, deliveryOf } from '#delivery/delivery.ts';
import { type Answer, page, redirect, waiting } from '#http/answer.ts';
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
import { confirmPaths, isPhoneGone, isSaidByPush, phoneGone } from '#sign-in/paths.ts';
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

  async function deliveryFor({ messageId }: WaitedFor): Promise<Delivery | null> {
    return messageId === null ? null : deliveryOf(sql, messageId);
  }

  function lines(
    request: Request,
    task: Task,
    { waitedFor, delivery }: { readonly waitedFor: WaitedFor; readonly delivery: Delivery | null },
  ): Html {
    const { now, words } = request;
    const outcome = outcomeOf(waitedFor, now);
    const shown = requestLines(words, { request: waitedFor, delivery, now });
    if (outcome === 'confirmed') return liveList({ ...shown, press: 'confirmed' });
    // What the page then says is more than a line: it is loaded anew.
    const isOutdated = isSaidByPush(request) && !comesByPush(waitedFor, delivery);
    const go = outcome === null && !isOutdated ? null : at(path, task);
    return liveList({ ...shown, go, final: outcome !== null });
  }

  /** Whether what the page shows is still there: one that is not went with its phone. */
  async function isWaitedFor({ query }: Request, session: Session, newest: WaitedFor): Promise<boolean> {
    const shown = parseId<RequestId>(query.get('asked') ?? '');
    if (shown === null || shown === newest.id) return true;
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
    if (first === undefined) return redirect(isGone ? withQuery(choice(task), phoneGone) : choice(task));
    // Nothing can be asked here for a while, and the other ways say why.
    if (outcome !== 'confirmed' && (await pausedSeconds(sql, session.account.id, request.now)) !== null)
      return redirect(choice(task));
    const delivery = waitedFor === null ? null : await deliveryFor(waitedFor);
    const isWithLines = refusal === null && (outcome === null || outcome === 'confirmed');
    const html = pushPage(request, {
      task,
      phone: first,
      others: [first, ...others].filter(({ id }) => id !== (waitedFor?.phoneId ?? first.id)),
      waitedFor,
      isGone,
      number: waitedFor?.number == null ? null : openNumber(keyring, waitedFor.id, waitedFor.number),
      lines: isWithLines && waitedFor !== null ? lines(request, task, { waitedFor, delivery }) : null,
      byPush: waitedFor !== null && comesByPush(waitedFor, delivery),
      refused,
      refusal,
      telling: tellingOf(await authenticatorsOf(sql, session.account.id), shown, texts),
    });
    const standing = refused === null ? standingOf(refusal) : waiting(refused.waitSeconds);
    return page(html, { ...standing, formTargets: formTargets(task) });
  }

  async function send(shown: Shown): Promise<Answer> {
    const { request, session, task } = shown;
    const phones = await phonesOf(sql, session.account.id);
    const phone = phones.find(({ id }) => id === request.form.get('phone')) ?? phones[0];
    if (phone === undefined) return redirect(choice(task));
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
    if (asked.asked) return redirect(at(path, task));
    return asked.reason === 'paused' ? redirect(choice(task)) : show(shown, { refused: asked });
  }

  async function take(shown: Shown): Promise<Answer> {
    const { request, session, task } = shown;
    const waitedFor = await newestRequest(sql, session.id);
    // Nothing to take yet, or any more: it is no guess, and costs nothing.
    if (waitedFor === null || outcomeOf(waitedFor, request.now) !== 'confirmed')
      return redirect(at(path, task));
    const result = await confirm(request, session, 'push', '', waitedFor.phoneId);
    if (result.confirmed) {
      await remember(sql, shown);
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
        if (waitedFor !== null && (await isWaitedFor(request, session, waitedFor)))
          return page(lines(request, task, { waitedFor, delivery: await deliveryFor(waitedFor) }));
        const go = withQuery(at(path, task), phoneGone);
        return page(liveList({ done: [], now: null, go, final: true }));
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

function choice(task: Task): string {
  return at('/sign-in/confirm/choose', task);
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
