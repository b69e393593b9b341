import type { Clock } from '#kernel/clock.ts';
import type { People } from '../phone/people.ts';
import { textOf } from '../server/request.ts';
import type { Receipts, Wait } from './receipts.ts';

/** What can be the matter with the carrier. */
export interface CarrierTrouble {
  readonly refuses: boolean;
  /** It takes texts, and nothing is heard of them again. */
  readonly loses: boolean;
}

/** The demo's text message carrier: takes messages for the simulated phones and tells what became of them. */
export interface Gateway {
  /** `false` when the message cannot be read. A repeated id is taken again and delivered once. */
  accept(message: unknown): boolean;
  trouble(): CarrierTrouble;
  setTrouble(now: CarrierTrouble): void;
  /** When every message taken so far has come to its end. */
  settled(): Promise<void>;
}

interface Dependencies {
  readonly people: People;
  readonly tell: Receipts;
  readonly clock: Clock;
  readonly wait: Wait;
}

const journeyMilliseconds = 1000;
const longest = { id: 200, text: 1600 };

export function gateway({ people, tell, clock, wait }: Dependencies): Gateway {
  const underWay = new Set<Promise<void>>();
  const taken = new Set<string>();
  let trouble: CarrierTrouble = { refuses: false, loses: false };

  async function carry(id: string, to: string, text: string): Promise<void> {
    if (trouble.refuses) return tell({ id, status: 'failed', reason: 'network-refused' });
    if (trouble.loses) return tell({ id, status: 'sent' });
    // Receipts go in their order, but a service that does not take them holds up no message.
    const sentTold = tell({ id, status: 'sent' });
    await wait(journeyMilliseconds);
    const person = people.withNumber(to);
    person?.phone.messages.receive({ id, at: clock(), text });
    await sentTold;
    return tell(
      person === null ? { id, status: 'failed', reason: 'number-unknown' } : { id, status: 'delivered' },
    );
  }

  return {
    accept: (message) => {
      const [id, to, text] = [textOf(message, 'id'), textOf(message, 'to'), textOf(message, 'text')];
      if (id === '' || id.length > longest.id || text === '' || text.length > longest.text) return false;
      if (!/^\+\d{6,15}$/.test(to)) return false;
      if (taken.has(id)) return true;
      taken.add(id);
      const journey = carry(id, to, text).finally(() => underWay.delete(journey));
      underWay.add(journey);
      return true;
    },
    trouble: () => trouble,
    setTrouble: (now) => {
      trouble = now;
    },
    settled: async () => {
      await Promise.all(underWay);
    },
  };
}
