import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel/clock.ts';
import type { Gateway } from '../carrier/gateway.ts';
import type { People } from '../phone/people.ts';
import { textOf } from '../server/request.ts';
import { sendPage } from '../server/server.ts';
import type { Stranger } from '../stranger/stranger.ts';
import type { Places } from './next-steps.ts';
import { deskPage, type Newcomer } from './page.ts';
import { livePhone, type PhoneView, type Tab, tabs } from './phone-page.ts';
import { liveSwitches, type SwitchesView } from './switches.ts';

/** What stands in the address or the form: whose phone, and which part of it. */
export interface Chosen {
  readonly person: string;
  readonly tab: string;
}

export interface Show {
  page(reply: FastifyReply, chosen: Chosen, problems?: Problems): FastifyReply;
  live(chosen: Chosen): Readonly<Record<string, string>>;
}

interface Problems {
  readonly phone?: string;
  readonly newcomer?: Newcomer;
}

interface Dependencies {
  readonly people: People;
  readonly carrier: Gateway;
  readonly stranger: Stranger;
  readonly urls: Places;
  readonly clock: Clock;
}

export function chosenIn(source: unknown): Chosen {
  return { person: textOf(source, 'person'), tab: textOf(source, 'tab') };
}

export function addressOf({ person, tab }: Chosen): string {
  return `/?${new URLSearchParams({ person, tab })}`;
}

export function showDesk({ people, carrier, stranger, urls, clock }: Dependencies): Show {
  function view({ person, tab }: Chosen, problem: string | null): PhoneView {
    const known = people.find(person) ?? people.all()[0];
    return {
      person: known,
      tab: tabs.find((name) => name === tab) ?? ('authenticator' satisfies Tab),
      now: clock(),
      problem,
    };
  }

  function switchesView({ person, tab }: PhoneView): SwitchesView {
    return { person, tab, urls, carrier: carrier.trouble(), attempt: stranger.attempt(person) };
  }

  return {
    live: (chosen) => {
      const shown = view(chosen, null);
      return { ...livePhone(shown), ...liveSwitches(switchesView(shown)) };
    },
    page: (reply, chosen, { phone, newcomer } = {}) => {
      const shown = view(chosen, phone ?? null);
      return sendPage(
        reply,
        deskPage({
          ...shown,
          ...switchesView(shown),
          people: people.all(),
          newcomer: newcomer ?? { name: '', email: '', problem: null },
        }),
      );
    },
  };
}
