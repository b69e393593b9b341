import { originOf, record } from '#audit/audit.ts';
import { parseBody, refuseQuery } from '#authenticator-app/body.ts';
import { tooMany } from '#authenticator-app/link-routes.ts';
import { clockDiffers, type Signed, type SignedCall } from '#authenticator-app/signed.ts';
import type { Answered, Answer as AnswerRequest } from '#authenticators/push/answering.ts';
import { pushHash } from '#authenticators/push/asking.ts';
import type { Phone } from '#authenticators/push/phone-store.ts';
import {
  type Decided,
  type Earlier,
  earlierRequests,
  markOpened,
  markReached,
  type OpenRequest,
  openRequestsAt,
} from '#authenticators/push/request-store.ts';
import type { Database } from '#db/database.ts';
import { type Answer, json, noContent, problem } from '#http/answer.ts';
import { browserName } from '#http/browser-name.ts';
import type { MachineRoute, Request } from '#http/route.ts';
import { secondsAfter, unixSeconds } from '#kernel/clock.ts';
import { parseId, type RequestId } from '#kernel/ids.ts';
import { changesOf } from '#live/events.ts';
import { announce, type Live } from '#live/live.ts';
import type { Words } from '#locales/words.ts';
import { open } from '#spec/demand.ts';
import type { Throttle } from '#throttle/throttle.ts';

interface Dependencies {
  readonly database: Database;
  readonly signed: Signed;
  readonly answer: AnswerRequest;
  readonly throttle: Throttle;
  readonly live: Live;
}

const historySeconds = 30 * 86_400;
const historyLength = 50;

const decisions: Readonly<Record<'confirm' | 'deny' | 'not-me', Decided>> = {
  confirm: 'confirmed',
  deny: 'denied',
  'not-me': 'not-me',
};

/** What a phone is asked, and what it says to that. */
export function requestRoutes({ database, signed, answer, throttle, live }: Dependencies): MachineRoute[] {
  const { sql } = database;

  async function list({ phone, request }: SignedCall): Promise<Answer> {
    const requests = await openRequestsAt(sql, phone.id, request.now);
    return json({
      now: seconds(request.now),
      requests: requests.map((one) => requestOf(request.words, one)),
      notifications: phone.notifications,
      language: phone.language,
    });
  }

  async function opened({ phone, body, request }: SignedCall): Promise<Answer> {
    const id = parseId<RequestId>(body.text('request'));
    if (id === null) return unknownRequest();
    await database.transaction(async (tx) => {
      const seen = await markOpened(tx, id, phone.id, request.now);
      if (seen !== null && seen.boundTo !== null) await announce(tx, `waiting:${seen.boundTo}`);
    });
    return noContent();
  }

  async function decided({ phone, body, request }: SignedCall): Promise<Answer> {
    const id = parseId<RequestId>(body.text('request'));
    if (id === null) return unknownRequest();
    // An answer says itself when it was given; the signature around it alone would not show that to anybody later.
    const differs = clockDiffers(body.whole('time'), request.now);
    if (differs !== null) return differs;
    const decision = decisions[body.oneOf('decision', ['confirm', 'deny', 'not-me'])];
    const answered = await answer(phone, {
      id,
      decision,
      number: body.optionalText('number', 12),
      application: body.text('application'),
      origin: originOf(request),
      now: request.now,
    });
    return answered.answered ? json({ outcome: answered.outcome }) : refusalOf(answered);
  }

  async function reached(request: Request): Promise<Answer> {
    refuseQuery(request);
    const spending = await throttle.spend(sql, `unsigned:${request.address}`, 'unsignedFromAddress');
    if (!spending.spent) return tooMany(spending.waitSeconds);
    const hash = pushHash(parseBody(request.body).text('push', 100));
    await database.transaction(async (tx) => {
      const seen = await markReached(tx, hash, request.now);
      if (seen !== null && seen.boundTo !== null) await announce(tx, `waiting:${seen.boundTo}`);
    });
    return noContent();
  }

  /** Somebody answered in the phone's name, or sent an answer of it once more. */
  async function forged({ id, accountId }: Phone, request: Request): Promise<void> {
    const about = { accountId, authenticatorId: id, authenticatorKind: 'push' } as const;
    const event = { event: 'request.answered', outcome: 'failure', reason: 'forged' } as const;
    await record(sql, { ...about, ...event, actor: 'claimant' }, originOf(request));
  }

  async function history({ phone, request }: SignedCall): Promise<Answer> {
    const since = secondsAfter(request.now, -historySeconds);
    const earlier = await earlierRequests(sql, phone.id, {
      since,
      now: request.now,
      most: historyLength,
    });
    return json({ requests: earlier.map((one) => earlierOf(request, one)) });
  }

  const because =
    'a phone that is locked cannot sign, and still says that the push has come; the value is a secret';
  return [
    signed('requests', list),
    signed('requests/opened', opened),
    signed('requests/answer', decided, forged),
    signed('requests/history', history),
    signed('events', async ({ phone }) => changesOf(live, `phone:${phone.id}`)),
    {
      method: 'POST',
      path: '/authenticator/api/requests/reached',
      machine: true,
      demand: open(because),
      answer: reached,
    },
  ];
}

function refusalOf(answered: Extract<Answered, { answered: false }>): Answer {
  switch (answered.reason) {
    case 'unknown':
      return unknownRequest();
    case 'differs':
      return problem(422, 'request-differs', 'This request was about another application.');
    case 'number-missing':
      return problem(422, 'number-missing', 'This request is confirmed with its number.');
    case 'over':
      return problem(409, 'request-over', 'This request is over.', {}, { outcome: answered.outcome });
    case 'number-wrong':
      return problem(422, 'number-wrong', 'That is not the number.', {}, { left: answered.left });
    case 'throttled':
      return tooMany(answered.waitSeconds);
  }
}

function unknownRequest(): Answer {
  return problem(404, 'request-unknown', 'There is no such request at this phone.');
}

function requestOf(words: Words, one: OpenRequest) {
  return {
    request: one.id,
    kind: one.kind,
    application: one.application,
    // No database of places is asked: what is known is the address.
    place: null,
    address: one.address,
    browser: browserName(words, one.browser),
    isFirst: one.isFirst,
    number: one.asksNumber,
    asked: seconds(one.createdAt),
    until: seconds(one.expiresAt),
  };
}

function earlierOf({ words }: Request, one: Earlier) {
  return {
    request: one.id,
    kind: one.kind,
    application: one.application,
    place: null,
    address: one.address,
    browser: browserName(words, one.browser),
    asked: seconds(one.createdAt),
    outcome: one.outcome,
    answered: one.outcomeAt === null ? null : seconds(one.outcomeAt),
  };
}

function seconds(at: Date): number {
  return Math.floor(unixSeconds(at));
}
