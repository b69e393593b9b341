import type { AccountId, AuthenticatorId, ClientId, MessageId } from '#kernel/ids.ts';
import type { PhoneNumber } from '#spec/phone-number/phone-number.ts';

interface Envelope {
  /** Not sent after: whatever it carries is worthless then. */
  readonly expiresAt: Date;
  readonly accountId: AccountId | null;
}

export type TextMessage = Envelope & {
  readonly kind: 'sms';
  readonly to: PhoneNumber;
  readonly text: string;
};

export type MailMessage = Envelope & {
  readonly kind: 'mail';
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Null: text only. */
  readonly html: string | null;
};

/** OpenID Connect Back-Channel Logout 1.0: the session `sid` of the subject has ended. */
export type LogoutMessage = Envelope & {
  readonly kind: 'logout';
  readonly clientId: ClientId;
  readonly subject: string;
  readonly sid: string;
};

/** Wakes a phone; what is asked it fetches itself. */
export type PushMessage = Envelope & {
  readonly kind: 'push';
  readonly phoneId: AuthenticatorId;
  /** Opaque. */
  readonly push: string;
};

export type Message = TextMessage | MailMessage | LogoutMessage | PushMessage;
export type MessageKind = Message['kind'];

/** Why a message did not arrive, as far as anybody told us. Each has its words on the screen. */
export const deliveryFailures = [
  /** No such number or mailbox. */
  'number-unknown',
  'landline',
  /** The recipient, or somebody for them, wants no messages from this sender. */
  'blocked',
  'country-not-served',
  /** Off, out of reach, or full. */
  'switched-off',
  /** The operator's network would not carry it: filtered, sender not registered. */
  'network-refused',
  /** The network tried, and does not say why it failed. */
  'undeliverable',
  /** The gateway or mail server, or the application that was to hear of a logout, answered no. */
  'gateway-refused',
  /** No answer, no sense in the answer, or an error of its own. */
  'gateway-unreachable',
  'address-refused',
  'expired',
  /** Our own fault: no carrier, or a payload sealed under a key that is gone. */
  'unsendable',
] as const;

export type DeliveryFailure = (typeof deliveryFailures)[number];

export function parseDeliveryFailure(text: unknown): DeliveryFailure | null {
  return deliveryFailures.find((failure) => failure === text) ?? null;
}

export interface Attempt {
  /** The same at every attempt, so that a gateway can tell a repetition. */
  readonly id: MessageId;
  /** 1 for the first. */
  readonly attempt: number;
  /** Gateways that took it before and could not deliver it. */
  readonly passOver: readonly string[];
  readonly signal: AbortSignal;
}

export type CarrierResult =
  | {
      readonly sent: true;
      readonly gateway: string;
      readonly reference: string | null;
      /** Gateways that were asked before and did not take it. */
      readonly passedOver: readonly string[];
      /** There is another gateway, should this one not deliver it. */
      readonly hasSpare: boolean;
    }
  | {
      readonly sent: false;
      readonly reason: DeliveryFailure;
      /** At the earliest; null: never again. */
      readonly retryAfterSeconds: number | null;
    };

/** Handed over by the only one there is. */
export function handedOver(gateway: string, reference: string | null): CarrierResult {
  return { sent: true, gateway, reference, passedOver: [], hasSpare: false };
}

export type Carrier<M extends Message = Message> = (message: M, attempt: Attempt) => Promise<CarrierResult>;

export type Carriers = { readonly [Kind in MessageKind]: Carrier<Extract<Message, { kind: Kind }>> };
