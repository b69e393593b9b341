import type { Clock } from '#kernel/clock.ts';
import type { Departure } from './openid.ts';

/** A person who is away at the identity service: in which browser, and where she was going. */
export interface Away {
  readonly departure: Departure;
  readonly browser: string;
  readonly returnTo: string;
}

export interface Departures {
  add(away: Away): void;
  /** Once, and only for the browser that left: a callback address sent to somebody else signs nobody in. */
  take(state: string, browser: string | null): Away | null;
}

// Long enough to fetch a phone and go through the whole enrolment in between.
const lifetimeSeconds = 60 * 60;
const atMost = 5_000;

export function memoryDepartures({ clock }: { readonly clock: Clock }): Departures {
  const departures = new Map<string, Away & { readonly until: number }>();

  return {
    add: (away) => {
      const now = clock().getTime();
      for (const [state, { until }] of departures) {
        if (until > now && departures.size < atMost) break;
        departures.delete(state);
      }
      departures.set(away.departure.state, { ...away, until: now + lifetimeSeconds * 1000 });
    },
    take: (state, browser) => {
      const away = departures.get(state);
      if (away === undefined || away.browser !== browser) return null;
      departures.delete(state);
      return away.until > clock().getTime() ? away : null;
    },
  };
}
