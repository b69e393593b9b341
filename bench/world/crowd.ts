import type { Answered, Opened, WaitingPerson, WaitingWork } from '../load/waiting/work.ts';
import { forked } from './forked.ts';
import type { Service } from './service.ts';
import { waitingPeople } from './waiting.ts';
import type { World } from './world.ts';

/** Browsers that look at the pages of one node, and the phones of their owners; in a process of their own. */
export interface Crowd {
  people(count: number): Promise<WaitingPerson[]>;
  open(people: readonly WaitingPerson[]): Promise<Opened>;
  /** Of those who wait, one after the other; for each that goes on one of `next` begins to wait. */
  answers(phonesAt: Service, next: readonly WaitingPerson[], perSecond: number): Promise<Answered>;
  close(): Promise<void>;
  stop(): Promise<void>;
}

export function crowdOf(world: World, { port }: Service): Crowd {
  const load = world.keep(forked(new URL('../load/waiting/main.ts', import.meta.url)));
  const ask = <Answer>(work: WaitingWork) => load.ask<Answer>(work);
  return {
    people: async (count) => {
      const points = await ask<string[]>({ ask: 'phones', origin: `http://localhost:${port}`, count });
      return waitingPeople(world, points);
    },
    open: (people) => ask<Opened>({ ask: 'open', port, people }),
    answers: (phonesAt, people, perSecond) =>
      ask<Answered>({ ask: 'answers', port, phonesPort: phonesAt.port, people, perSecond }),
    close: async () => void (await ask({ ask: 'close' })),
    stop: () => load.stop(),
  };
}
