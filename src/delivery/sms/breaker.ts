import { type Clock, secondsAfter } from '#kernel/clock.ts';

/** Remembers whether a gateway has been answering. Of this process alone: each node learns for itself. */
export interface Breaker {
  /** False: try the others first. Every `restSeconds` one caller is told true, and finds out for all. */
  isWorthTrying(): boolean;
  answered(): void;
  failed(): void;
}

const failuresToOpen = 2;
const restSeconds = 30;

export function breaker(clock: Clock): Breaker {
  let failures = 0;
  let nextTrialAt = clock();
  return {
    isWorthTrying: () => {
      if (failures < failuresToOpen) return true;
      if (clock() < nextTrialAt) return false;
      nextTrialAt = secondsAfter(clock(), restSeconds);
      return true;
    },
    answered: () => {
      failures = 0;
    },
    failed: () => {
      failures += 1;
      nextTrialAt = secondsAfter(clock(), restSeconds);
    },
  };
}
