import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';

export interface Outcome {
  readonly id: string;
  readonly status: 'sent' | 'delivered' | 'failed';
  readonly reason?: string;
}

export type Receipts = (outcome: Outcome) => Promise<void>;
export type Wait = (milliseconds: number) => Promise<void>;

interface Dependencies {
  readonly url: string;
  readonly clock: Clock;
  readonly wait: Wait;
  readonly log: Log;
}

const retryAfterMilliseconds: readonly number[] = [500, 1000, 2000, 4000];

/** Tells the service what became of a message. Tried again for a while: a receipt may come during a restart. */
export function receipts({ url, clock, wait, log }: Dependencies): Receipts {
  return async function tell({ id, status, reason }) {
    const body = JSON.stringify({
      id,
      status,
      at: clock().toISOString(),
      ...(reason === undefined ? {} : { reason }),
    });
    for (const pause of [...retryAfterMilliseconds, null]) {
      const answer = await post(url, body);
      if (answer === 'taken') return;
      if (pause === null || answer === 'refused') {
        log.warn('a receipt was not taken', { status, answer });
        return;
      }
      await wait(pause);
    }
  };
}

async function post(url: string, body: string): Promise<'taken' | 'refused' | 'unreachable'> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(5000),
    });
    if (response.ok) return 'taken';
    return response.status < 500 ? 'refused' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}
