import type { Carrier, CarrierResult, DeliveryFailure, TextMessage } from '#delivery/message.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import { type Breaker, breaker } from './breaker.ts';
import { type Gateway, type Refusal, unreachable } from './gateway.ts';

interface Dependencies {
  /** In the order they are tried. */
  readonly gateways: readonly Gateway[];
  readonly clock: Clock;
  readonly log: Log;
  /** What one gateway may take for its whole answer. */
  readonly timeoutSeconds?: number;
}

interface Guarded {
  readonly gateway: Gateway;
  readonly breaker: Breaker;
}

/**
 * Texts through the first gateway that takes them. A gateway that was too slow may have taken the text all the
 * same: then it arrives twice, with the same code. That is better than not at all.
 */
export function failOver({ gateways, clock, log, timeoutSeconds = 5 }: Dependencies): Carrier<TextMessage> {
  const guarded = gateways.map((gateway): Guarded => ({ gateway, breaker: breaker(clock) }));

  return async function carry({ to, text }, { id, signal, passOver }) {
    const refusals: Refusal[] = [];
    const passedOver: string[] = [];
    const asked = guarded.filter(({ gateway }) => !passOver.includes(gateway.name));
    for (const { gateway, breaker } of inOrder(asked)) {
      if (signal.aborted) break;
      const inTime = AbortSignal.any([signal, AbortSignal.timeout(timeoutSeconds * 1000)]);
      const handover = await gateway.send({ id, to, text }, inTime);
      if (handover.sent) {
        breaker.answered();
        const hasSpare = passOver.length === 0 && passedOver.length + 1 < asked.length;
        return { sent: true, gateway: gateway.name, reference: handover.reference, passedOver, hasSpare };
      }
      refusals.push(handover);
      passedOver.push(gateway.name);
      if (handover.reason !== 'gateway-unreachable') breaker.answered();
      // A stop of ours is no fault of the gateway.
      else if (!signal.aborted) breaker.failed();
      log.warn('a gateway did not take a text', {
        gateway: gateway.name,
        reason: handover.reason,
        messageId: id,
      });
    }
    return summary(refusals);
  };
}

/** A broken gateway goes to the end of the line: it is not waited for, and not lost when all are broken. */
function inOrder(guarded: readonly Guarded[]): readonly Guarded[] {
  const worthTrying = guarded.map(({ breaker }) => breaker.isWorthTrying());
  return [...guarded.filter((_, at) => worthTrying[at]), ...guarded.filter((_, at) => !worthTrying[at])];
}

function summary(refusals: readonly Refusal[]): CarrierResult {
  const waits = refusals.map(({ retryAfterSeconds }) => retryAfterSeconds).filter((wait) => wait !== null);
  const isFinal = refusals.length > 0 && waits.length === 0;
  return {
    sent: false,
    reason: mostTelling(refusals),
    retryAfterSeconds: isFinal ? null : waits.reduce((least, wait) => Math.min(least, wait), waits[0] ?? 0),
  };
}

/** What one gateway knows about the number helps the person more than that another one is down. */
function mostTelling(refusals: readonly Refusal[]): DeliveryFailure {
  const reasons = refusals.map(({ reason }) => reason);
  return (
    reasons.find((reason) => !reason.startsWith('gateway-')) ??
    reasons.find((reason) => reason === 'gateway-refused') ??
    unreachable.reason
  );
}
