import type { Clock } from '#kernel/clock.ts';
import { randomToken } from '#kernel/ids.ts';
import type { People } from '../phone/people.ts';

export interface Subscription {
  readonly id: string;
  readonly person: string;
  /** The `applicationServerKey` in base64url: only its owner may send (RFC 8292 section 4). */
  readonly senderKey: string;
}

export interface PushMessage {
  readonly id: string;
  readonly subscription: string;
  /** Encrypted for the phone after RFC 8291. What it says, only the phone can read. */
  readonly body: Buffer;
}

interface Kept extends PushMessage {
  readonly topic: string;
  readonly until: number;
}

export interface Sent {
  readonly subscription: string;
  readonly body: Buffer;
  readonly ttlSeconds: number;
  readonly topic: string;
}

/** The demo's push service (RFC 8030): holds messages for phones that cannot be reached, and hands them over when they can. */
export interface PushService {
  subscribe(person: string, senderKey: string): Subscription | null;
  /** `null` when it is not known, or not any more. */
  find(id: string): Subscription | null;
  unsubscribe(id: string): void;
  /** Answers the message's id. */
  send(sent: Sent): string;
  /** A phone that listens. The newest listener is the phone; what it has not acknowledged comes again. Returns how to end. */
  listen(person: string, hand: (message: PushMessage) => void): () => void;
  received(message: string): void;
}

interface Dependencies {
  readonly people: People;
  readonly clock: Clock;
}

type Hand = (message: PushMessage) => void;

export function pushService({ people, clock }: Dependencies): PushService {
  const subscriptions = new Map<string, Subscription>();
  const messages = new Map<string, Kept>();
  const listeners = new Map<string, Hand[]>();
  const watched = new Set<string>();

  function deliver(person: string): void {
    const hand = listeners.get(person)?.at(-1);
    const condition = people.find(person)?.phone.condition;
    if (hand === undefined || condition?.isReachable() !== true) return;
    for (const message of waitingFor(person)) hand(message);
  }

  function waitingFor(person: string): readonly Kept[] {
    const now = clock().getTime();
    for (const [id, { until }] of messages) if (until < now) messages.delete(id);
    return [...messages.values()].filter(
      ({ subscription }) => subscriptions.get(subscription)?.person === person,
    );
  }

  function unsubscribe(id: string): void {
    subscriptions.delete(id);
    for (const message of messages.values()) if (message.subscription === id) messages.delete(message.id);
  }

  /** Browsers drop what was subscribed when notifications are turned off; the sender learns it when it sends (404). */
  function watch(person: string): void {
    const condition = people.find(person)?.phone.condition;
    if (condition === undefined || watched.has(person)) return;
    watched.add(person);
    condition.watch(() => {
      if (condition.now().silenced)
        for (const { id, person: whose } of subscriptions.values()) if (whose === person) unsubscribe(id);
      deliver(person);
    });
  }

  return {
    subscribe: (person, senderKey) => {
      const condition = people.find(person)?.phone.condition;
      if (condition === undefined || condition.now().silenced) return null;
      watch(person);
      const subscription = { id: randomToken(16), person, senderKey };
      subscriptions.set(subscription.id, subscription);
      return subscription;
    },
    find: (id) => subscriptions.get(id) ?? null,
    unsubscribe,
    send: ({ subscription, body, ttlSeconds, topic }) => {
      // Section 5.4: a message takes the place of one with the same topic that has not arrived.
      for (const kept of messages.values())
        if (topic !== '' && kept.topic === topic && kept.subscription === subscription)
          messages.delete(kept.id);
      const message = { id: randomToken(12), subscription, body, topic };
      messages.set(message.id, { ...message, until: clock().getTime() + ttlSeconds * 1000 });
      deliver(subscriptions.get(subscription)?.person ?? '');
      return message.id;
    },
    listen: (person, hand) => {
      watch(person);
      listeners.set(person, [...(listeners.get(person) ?? []), hand]);
      deliver(person);
      return () => {
        listeners.set(
          person,
          (listeners.get(person) ?? []).filter((other) => other !== hand),
        );
        deliver(person);
      };
    },
    received: (message) => {
      messages.delete(message);
    },
  };
}
