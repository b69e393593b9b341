import { parseDeliveryFailure } from '#delivery/message.ts';
import type { MessageId } from '#kernel/ids.ts';
import { parseId } from '#kernel/ids.ts';
import type { Secret } from '#kernel/secret.ts';
import { type Exchange, exchange, parsedJson } from './exchange.ts';
import {
  type Gateway,
  type Handover,
  type Placing,
  type ReceiptReading,
  unreachable,
  unreadable,
} from './gateway.ts';

interface Dependencies extends Placing {
  readonly url: URL;
  /** The whole Authorization header, when the URL had credentials in it. */
  readonly authorization: Secret | null;
}

/** The operator's own program: POST JSON {id, to, text}, 2xx is accepted; it reports {id, status, at, reason}. */
export function webhookGateway({ name, url, authorization }: Dependencies): Gateway {
  return {
    name,
    origin: url.origin,
    send: async ({ id, to, text }, signal) => {
      const answer = await exchange({
        method: 'POST',
        url,
        headers: {
          'content-type': 'application/json',
          ...(authorization === null ? {} : { authorization: authorization.reveal() }),
        },
        body: JSON.stringify({ id, to, text }),
        signal,
      });
      return handover(answer);
    },
    readReceipt: ({ method, body }) => (method === 'POST' ? reading(body) : unreadable),
  };
}

function handover(answer: Exchange): Handover {
  if (!answer.answered) return unreachable;
  const { status, text, retryAfterSeconds } = answer;
  if (status >= 200 && status < 300) return { sent: true, reference: null };

  const reason = parseDeliveryFailure(parsedJson(text)?.reason);
  if (status >= 500)
    return {
      sent: false,
      reason: reason ?? 'gateway-unreachable',
      retryAfterSeconds: retryAfterSeconds ?? 0,
    };
  const isBusy = status === 408 || status === 425 || status === 429;
  return {
    sent: false,
    reason: reason ?? 'gateway-refused',
    retryAfterSeconds: isBusy ? (retryAfterSeconds ?? 0) : null,
  };
}

const statuses = ['sent', 'delivered', 'failed'] as const;

function reading(body: string): ReceiptReading {
  const report = parsedJson(body);
  const id = parseId<MessageId>(report?.id);
  const status = statuses.find((known) => known === report?.status);
  if (report === null || id === null || status === undefined) return unreadable;
  const reason = status === 'failed' ? (parseDeliveryFailure(report.reason) ?? 'undeliverable') : null;
  return { read: true, receipt: { message: { id }, status, reason, at: instant(report.at) } };
}

/** ISO 8601 with its zone, or seconds since 1970. Without a zone it could be any hour of the day. */
function instant(value: unknown): Date | null {
  if (typeof value === 'number') return valid(new Date(value * 1000));
  if (typeof value !== 'string' || !/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(value)) return null;
  return valid(new Date(value));
}

/** Far years are milliseconds taken for seconds, or nonsense; the database could not even read some of them. */
function valid(date: Date): Date | null {
  const year = date.getUTCFullYear();
  return year >= 2000 && year < 2200 ? date : null;
}
