import type { Clock } from '#kernel/clock.ts';
import { type CodeApp, codeApp } from './code-app.ts';
import { type Conditions, conditions } from './condition.ts';

export interface Message {
  readonly id: string;
  readonly at: Date;
  readonly text: string;
}

export interface Mail {
  readonly at: Date;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}

/** One person's phone: a code app, text messages, mail, and a clock of its own. Twofold Authenticator runs in the page. */
export interface Phone {
  readonly number: string;
  readonly codeApp: CodeApp;
  readonly messages: Inbox<Message>;
  readonly mail: Inbox<Mail>;
  readonly clock: Clock;
  readonly condition: Conditions;
  clockIsSlow(): boolean;
  setClockSlow(slow: boolean): void;
}

export interface Inbox<T> {
  receive(item: T): void;
  /** Newest first. */
  all(): readonly T[];
}

export const slowBySeconds = 130;

export function phone(number: string, clock: Clock): Phone {
  let slow = false;
  return {
    number,
    codeApp: codeApp(),
    messages: inbox(),
    mail: inbox(),
    condition: conditions(),
    clock: () => (slow ? new Date(clock().getTime() - slowBySeconds * 1000) : clock()),
    clockIsSlow: () => slow,
    setClockSlow: (now) => {
      slow = now;
    },
  };
}

function inbox<T>(): Inbox<T> {
  const items: T[] = [];
  return {
    receive: (item) => {
      items.unshift(item);
      items.splice(50);
    },
    all: () => items,
  };
}
