import { type Ask, openNumber } from '#authenticators/push/asking.ts';
import { linkFor, type PhoneLink } from '#authenticators/push/linking.ts';
import { outcomeOf } from '#authenticators/push/live-list.ts';
import { type PhoneSeen, phoneOfEnrolment } from '#authenticators/push/phone-store.ts';
import { newestRequest, type WaitedFor } from '#authenticators/push/request-store.ts';
import { browserOfWalk } from '#authenticators/push/walk-store.ts';
import type { Database } from '#db/database.ts';
import type { Delivery } from '#delivery/delivery.ts';
import { deliveryOf } from '#delivery/delivery.ts';
import type { End } from '#enrolment/end-routes.ts';
import { linkedPage, linkLines, linkPage } from '#enrolment/pages/link.ts';
import { type AtStep, shownPage, type Walking } from '#enrolment/walking.ts';
import { type Answer, page, redirect, waiting } from '#http/answer.ts';
import type { Route } from '#http/route.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { changesOf } from '#live/events.ts';
import type { Live } from '#live/live.ts';
import type { Session } from '#sessions/session.ts';
import { at } from '#sessions/task.ts';
import { enrolling } from '#spec/demand.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly url: URL;
  readonly live: Live;
  readonly ask: Ask;
  readonly walk: Walking;
  readonly end: End;
}

/** How far the linking has come; the page of each is another one. */
export type Linking =
  | { readonly phase: 'scan'; readonly link: PhoneLink }
  /** The phone is there, and has not said yet whether it can be notified. */
  | { readonly phase: 'phone'; readonly phone: PhoneSeen }
  | {
      readonly phase: 'trial' | 'over' | 'done';
      readonly phone: PhoneSeen;
      readonly trial: WaitedFor;
      readonly delivery: Delivery | null;
      /** Opened, while it is to be typed. */
      readonly number: string | null;
    };

const path = '/enrolment/link-phone';

/** "Link your phone": the page follows what happens on the phone, and ends with an answer that was really given. */
export function linkRoutes({ database, keyring, url, live, ask, walk, end }: Dependencies): Route<Session>[] {
  const { sql } = database;

  async function linkingOf({ request, enrolment }: AtStep): Promise<Linking> {
    const { now } = request;
    const phone = await phoneOfEnrolment(sql, enrolment.id);
    if (phone === null) {
      const walked = { accountId: enrolment.accountId, enrolmentId: enrolment.id, now };
      return { phase: 'scan', link: await linkFor({ keyring, url }, sql, walked) };
    }
    const trial = await newestRequest(sql, enrolment.id);
    if (trial === null || trial.phoneId !== phone.id) return { phase: 'phone', phone };
    const outcome = outcomeOf(trial, now);
    const delivery = trial.messageId === null ? null : await deliveryOf(sql, trial.messageId);
    const phase = outcome === null ? 'trial' : outcome === 'confirmed' ? 'done' : 'over';
    const number =
      phase === 'trial' && trial.number !== null ? openNumber(keyring, trial.id, trial.number) : null;
    return { phase, phone, trial, delivery, number };
  }

  async function show(here: AtStep): Promise<Answer> {
    if (here.walk.phoneLinked) return shownPage(here, linkedPage(here));
    return shownPage(here, linkPage(here, await linkingOf(here)));
  }

  async function again(here: AtStep): Promise<Answer> {
    const phone = await phoneOfEnrolment(sql, here.enrolment.id);
    if (phone === null || here.walk.phoneLinked) return redirect(at(path, here.task));
    const { request, enrolment } = here;
    const asked = await database.transaction(async (tx) => {
      const waiting = await browserOfWalk(tx, enrolment.id);
      return ask(tx, {
        kind: 'linking',
        accountId: enrolment.accountId,
        phone: { id: phone.id, canBeWoken: phone.notifications === 'on' },
        boundTo: enrolment.id,
        browserHash: waiting?.browserHash ?? null,
        application: request.site.operator.name,
        address: request.address,
        browser: request.userAgent,
        isFirst: false,
        now: request.now,
      });
    });
    if (asked.asked) return redirect(at(path, here.task));
    // Linking is never paused.
    const refused = asked.reason === 'too-many' ? asked : null;
    const standing = waiting(asked.waitSeconds);
    return shownPage(here, linkPage(here, await linkingOf(here), refused), standing);
  }

  return [
    { method: 'GET', path, demand: enrolling, handle: walk.taking('link-phone', show) },
    {
      method: 'POST',
      path,
      demand: enrolling,
      // The phone has answered, or the walk is not here: either way the next step is the place to be.
      handle: walk.taking('link-phone', async (here) =>
        here.walk.phoneLinked ? end.orNext(here) : show(here),
      ),
    },
    { method: 'POST', path: `${path}/send`, demand: enrolling, handle: walk.taking('link-phone', again) },
    {
      method: 'GET',
      path: `${path}/state`,
      demand: enrolling,
      handle: walk.taking('link-phone', async (here) => {
        const seen = here.request.query.get('phase') ?? null;
        return page(linkLines(here, await linkingOf(here), seen));
      }),
    },
    {
      method: 'GET',
      path: `${path}/events`,
      demand: enrolling,
      handle: walk.taking('link-phone', async ({ enrolment }) => changesOf(live, `waiting:${enrolment.id}`)),
    },
  ];
}
