import type { PushAuthenticator } from '#authenticators/authenticator.ts';
import type { Verification } from '#authenticators/claim.ts';
import { takeAnswer } from '#authenticators/push/request-store.ts';
import { secondsAfter } from '#kernel/clock.ts';
import type { SessionId } from '#kernel/ids.ts';

/** How long an answer waits for its page: one that lost its connection comes back within that. */
export const answerSeconds = 120;

/**
 * What the phone has signed was checked when it came. Here it is only taken: the claim looks for a confirmed request
 * of this very session and phone, so an answer for another sign-in, browser or account does not exist for it.
 */
export function verifyPush(push: PushAuthenticator, sessionId: SessionId): Verification {
  if (push.disabledBecause !== null) {
    return {
      plausible: false,
      authenticatorId: push.id,
      refusal: { reason: 'disabled', because: push.disabledBecause },
    };
  }
  return {
    plausible: true,
    claim: {
      authenticatorId: push.id,
      // The number was looked at, and paid for, when the phone answered: to press for it guesses nothing.
      isRight: true,
      part: (sql, now) =>
        takeAnswer(sql, { id: push.id, sessionId, now, after: secondsAfter(now, -answerSeconds) }),
      whyNot: async () => ({ reason: 'unanswered' }),
    },
  };
}
