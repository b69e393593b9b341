import { type MessageId, parseId } from '#kernel/ids.ts';
import type { Secret } from '#kernel/secret.ts';
import { type Exchange, exchange } from './exchange.ts';
import {
  type Gateway,
  type Handover,
  type Placing,
  type Receipt,
  type ReceiptReading,
  unreachable,
  unreadable,
} from './gateway.ts';
import { isGsmText } from './gsm-alphabet.ts';

interface Dependencies extends Placing {
  /** Of the smsbox, with its path: 'http://127.0.0.1:13013/cgi-bin/sendsms'. */
  readonly url: URL;
  readonly username: string;
  readonly password: Secret;
  /** Null: the sender that Kannel is configured with. */
  readonly from: string | null;
}

/** Kannel 1.4 User's Guide, chapter 6, "Using the HTTP interface to send SMS messages". */
export function kannelGateway({ name, url, username, password, from, receiptUrl }: Dependencies): Gateway {
  return {
    name,
    origin: url.origin,
    send: async ({ id, to, text }, signal) => {
      const sendsms = new URL(url);
      sendsms.search = new URLSearchParams({
        username,
        password: password.reveal(),
        ...(from === null ? {} : { from }),
        to,
        text,
        charset: 'UTF-8',
        coding: isGsmText(text) ? '0' : '2',
        // Every kind of report: 1 + 2 for the phone, 4 buffered, 8 + 16 for the network.
        'dlr-mask': '31',
        // Only the code. %a and %A would bring the network's words, which quote the text, and put its code in a URL.
        'dlr-url': `${receiptUrl}?id=${id}&status=%d`,
      }).toString();
      return handover(await exchange({ method: 'GET', url: sendsms, signal }));
    },
    readReceipt: ({ query }) => reading(query.get('id'), query.get('status')),
  };
}

function handover(answer: Exchange): Handover {
  if (!answer.answered) return unreachable;
  const { status, text, retryAfterSeconds } = answer;
  if (status >= 200 && status < 300) {
    // "0: Accepted for delivery", "3: Queued for later delivery".
    return /^\s*[03]:/.test(text) ? { sent: true, reference: null } : unreachable;
  }
  // Its own words for a number that none of its networks takes.
  const isUnrouted = status === 403 && text.startsWith('Not routable');
  if (isUnrouted) return { sent: false, reason: 'country-not-served', retryAfterSeconds: null };
  if (status >= 500) return { ...unreachable, retryAfterSeconds: retryAfterSeconds ?? 0 };
  return {
    sent: false,
    reason: 'gateway-refused',
    retryAfterSeconds: status === 429 ? (retryAfterSeconds ?? 0) : null,
  };
}

type Report = Pick<Receipt, 'status' | 'reason'> | null;

/** The bits of %d, of which each report has one. */
const reports: ReadonlyMap<string, Report> = new Map([
  ['1', { status: 'delivered', reason: null }],
  ['2', { status: 'failed', reason: 'undeliverable' }],
  ['4', null],
  ['8', { status: 'sent', reason: null }],
  ['16', { status: 'failed', reason: 'network-refused' }],
]);

function reading(id: string | undefined, code: string | undefined): ReceiptReading {
  const known = parseId<MessageId>(id);
  const report = reports.get(code ?? '');
  if (known === null || report === undefined) return unreadable;
  return { read: true, receipt: report === null ? null : { message: { id: known }, ...report, at: null } };
}
