import type { AccountId, AuthenticatorId, ClientId, MessageId } from '#kernel/ids.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { maskedNumber, type PhoneNumber } from '#spec/phone-number/phone-number.ts';
import type { Message, MessageKind } from './message.ts';

export interface Sealed {
  readonly id: MessageId;
  readonly kind: MessageKind;
  readonly payload: Uint8Array;
  readonly accountId: AccountId | null;
  readonly expiresAt: Date;
}

/** The row's id goes into the seal, so that a payload moved to another row does not open. */
export function sealPayload(keyring: Keyring, id: MessageId, message: Message): Buffer {
  const { expiresAt: _, accountId: __, kind: ___, ...content } = message;
  return keyring.seal(JSON.stringify(content), `outbox ${id}`);
}

/** Null when its key is gone, or another version of this service wrote it in a form unknown here. */
export function openPayload(keyring: Keyring, sealed: Sealed): Message | null {
  try {
    const content: unknown = JSON.parse(keyring.open(Buffer.from(sealed.payload), `outbox ${sealed.id}`));
    return messageOf(sealed, new Map(Object.entries(content ?? {})));
  } catch {
    return null;
  }
}

/** What an operator may see of whom it is for. */
export function maskedRecipient(message: Message): string {
  switch (message.kind) {
    case 'sms':
      return maskedNumber(message.to);
    case 'mail':
      return message.to.replace(/^(.?).*(?=@)/su, '$1•••');
    case 'logout':
      return message.clientId;
    case 'push':
      return message.phoneId;
  }
}

type Content = ReadonlyMap<string, unknown>;

function messageOf({ kind, expiresAt, accountId }: Sealed, content: Content): Message {
  const envelope = { expiresAt, accountId };
  switch (kind) {
    case 'sms':
      // The gate was passed when the message was enqueued, and the seal shows that nothing changed since.
      return { kind, ...envelope, to: string(content, 'to') as PhoneNumber, text: string(content, 'text') };
    case 'mail':
      return {
        kind,
        ...envelope,
        to: string(content, 'to'),
        subject: string(content, 'subject'),
        text: string(content, 'text'),
        html: content.get('html') === null ? null : string(content, 'html'),
      };
    case 'logout':
      return {
        kind,
        ...envelope,
        clientId: string(content, 'clientId') as ClientId,
        subject: string(content, 'subject'),
        sid: string(content, 'sid'),
      };
    case 'push':
      return {
        kind,
        ...envelope,
        phoneId: string(content, 'phoneId') as AuthenticatorId,
        push: string(content, 'push'),
      };
  }
}

function string(content: Content, name: string): string {
  const value = content.get(name);
  if (typeof value !== 'string') throw new TypeError(`A message without '${name}'`);
  return value;
}
