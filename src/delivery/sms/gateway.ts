import type { DeliveryFailure } from '#delivery/message.ts';
import type { MessageId } from '#kernel/ids.ts';
import type { PhoneNumber } from '#spec/phone-number/phone-number.ts';

/** A text on its way to a gateway. */
export interface OutgoingText {
  readonly id: MessageId;
  readonly to: PhoneNumber;
  readonly text: string;
}

export interface Refusal {
  readonly sent: false;
  readonly reason: DeliveryFailure;
  /** At the earliest; null: never again. */
  readonly retryAfterSeconds: number | null;
}

export type Handover = { readonly sent: true; readonly reference: string | null } | Refusal;

/** What a gateway sends to our receipt address, its secret already checked. */
export interface ReceiptRequest {
  /** The receipt address that was called, as the gateway was once given it, without the query. */
  readonly address: string;
  readonly method: string;
  /** Parsed: each name once. */
  readonly query: ReadonlyMap<string, string>;
  readonly body: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

export interface Receipt {
  /** Our id if the gateway repeats it, else its own reference. */
  readonly message: { readonly id: MessageId } | { readonly reference: string };
  readonly status: 'sent' | 'delivered' | 'failed';
  readonly reason: DeliveryFailure | null;
  /** Null when the gateway does not say. */
  readonly at: Date | null;
}

export type ReceiptReading =
  /** Null: understood, and nothing new in it ("queued"). */
  | { readonly read: true; readonly receipt: Receipt | null }
  | { readonly read: false; readonly reason: 'wrong-signature' | 'unreadable' };

export interface Gateway {
  /** In receipt addresses, logs and the database: 'twilio'; a second one of a kind is 'twilio-2'. */
  readonly name: string;
  /** Where texts are handed to: scheme, host and port. */
  readonly origin: string;
  /** Never throws for what a gateway does; an abort is 'gateway-unreachable'. */
  send(text: OutgoingText, signal: AbortSignal): Promise<Handover>;
  readReceipt(request: ReceiptRequest): ReceiptReading;
}

/** What every gateway is made of besides its own address and credentials. */
export interface Placing {
  readonly name: string;
  /** Where the gateway reports to. */
  readonly receiptUrl: string;
}

export const unreachable: Refusal = { sent: false, reason: 'gateway-unreachable', retryAfterSeconds: 0 };
export const unreadable: ReceiptReading = { read: false, reason: 'unreadable' };
