import { parseFields } from '#http/fields.ts';
import { type MessageId, parseId } from '#kernel/ids.ts';
import type { Secret } from '#kernel/secret.ts';
import { type Exchange, exchange, parsedJson } from './exchange.ts';
import {
  type Gateway,
  type Handover,
  type Placing,
  type Receipt,
  type ReceiptReading,
  type ReceiptRequest,
  unreachable,
  unreadable,
} from './gateway.ts';
import { twilioFailure } from './twilio-errors.ts';
import { isSignedByTwilio } from './twilio-signature.ts';

interface Dependencies extends Placing {
  /** 'https://api.twilio.com'; plain http on loopback only. */
  readonly origin: string;
  readonly accountSid: string;
  readonly authToken: Secret;
  /** A number, a name, or the MG… of a messaging service. */
  readonly from: string;
}

/** Twilio's Messages resource, API version 2010-04-01 (twilio.com/docs/messaging/api/message-resource). */
export function twilioGateway({
  name,
  origin,
  accountSid,
  authToken,
  from,
  receiptUrl,
}: Dependencies): Gateway {
  const url = new URL(`/2010-04-01/Accounts/${encodeURIComponent(accountSid)}/Messages.json`, origin);
  const sender = from.startsWith('MG') ? 'MessagingServiceSid' : 'From';
  return {
    name,
    origin: url.origin,
    send: async ({ id, to, text }, signal) => {
      const credentials = Buffer.from(`${accountSid}:${authToken.reveal()}`).toString('base64');
      const answer = await exchange({
        method: 'POST',
        url,
        headers: {
          authorization: `Basic ${credentials}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams({
          To: to,
          [sender]: from,
          Body: text,
          // Our own id in it, for a receipt may overtake the answer that tells us theirs.
          StatusCallback: `${receiptUrl}?id=${id}`,
        }).toString(),
        signal,
      });
      return handover(answer);
    },
    readReceipt: (request) => reading(request, authToken),
  };
}

function handover(answer: Exchange): Handover {
  if (!answer.answered) return unreachable;
  const { status, text, retryAfterSeconds } = answer;
  const resource = parsedJson(text);
  if (status >= 200 && status < 300) {
    return isSid(resource?.sid) ? { sent: true, reference: resource.sid } : unreachable;
  }
  if (status >= 500) return { ...unreachable, retryAfterSeconds: retryAfterSeconds ?? 0 };
  return {
    sent: false,
    reason: twilioFailure(resource?.code) ?? 'gateway-refused',
    retryAfterSeconds: status === 429 ? (retryAfterSeconds ?? 0) : null,
  };
}

/** Those of their statuses that say more than we know when they have accepted the message. */
const statuses: ReadonlyMap<string, Receipt['status'] | null> = new Map([
  ['accepted', null],
  ['scheduled', null],
  ['queued', null],
  ['sending', null],
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'delivered'],
  ['undelivered', 'failed'],
  ['failed', 'failed'],
  ['canceled', 'failed'],
]);

function reading(
  { address, method, query, body, headers }: ReceiptRequest,
  authToken: Secret,
): ReceiptReading {
  if (method !== 'POST') return unreadable;
  const parameters = parseFields(body);
  const search = new URLSearchParams([...query]).toString();
  const url = search === '' ? address : `${address}?${search}`;
  if (!isSignedByTwilio({ url, parameters, signature: headers['x-twilio-signature'], authToken })) {
    return { read: false, reason: 'wrong-signature' };
  }
  const status = statuses.get(parameters.get('MessageStatus') ?? '');
  const message = messageOf(query.get('id'), parameters.get('MessageSid'));
  if (status === undefined || message === null) return unreadable;
  if (status === null) return { read: true, receipt: null };
  const failure = twilioFailure(parameters.get('ErrorCode'));
  return {
    read: true,
    receipt: { message, status, reason: status === 'failed' ? (failure ?? 'undeliverable') : null, at: null },
  };
}

function messageOf(id: string | undefined, sid: string | undefined): Receipt['message'] | null {
  const known = parseId<MessageId>(id);
  if (known !== null) return { id: known };
  return isSid(sid) ? { reference: sid } : null;
}

/** Theirs are two letters and 32 hexadecimal digits; we only rely on what a column can hold. */
function isSid(value: unknown): value is string {
  return typeof value === 'string' && /^\w{1,100}$/.test(value);
}
