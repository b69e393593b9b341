import type { Phone } from '../keys/phone.ts';
import type { OpenRequest, PastRequest } from '../protocol/answers.ts';

/** A request, and the phone that is asked. */
export interface Asked {
  readonly phone: Phone;
  readonly request: OpenRequest;
}

export interface Past {
  readonly phone: Phone;
  readonly request: PastRequest;
}

export interface News {
  readonly asked: readonly Asked[];
  /** Whether the service could be reached the last time. */
  readonly isOffline: boolean;
  /** Whether it was asked at all. */
  readonly isKnown: boolean;
  /** How far the service's clock is ahead of this one, for the time that is left. */
  readonly aheadSeconds: number;
}

export const noNews: News = { asked: [], isOffline: false, isKnown: false, aheadSeconds: 0 };
