import { json, problem } from '#http/answer.ts';
import type { MachineRoute, Request } from '#http/route.ts';
import type { Log } from '#kernel/log.ts';
import type { IncomingReading, IncomingReceipt } from './receipts.ts';
import type { Receive } from './receiving.ts';

interface Dependencies {
  readonly log: Log;
  readonly readReceipt: (receipt: IncomingReceipt) => IncomingReading;
  readonly receive: Receive;
}

/** Where gateways report what became of a text. */
export function receiptRoutes({ log, readReceipt, receive }: Dependencies): MachineRoute[] {
  async function answer(request: Request) {
    const { gateway = '', secret = '' } = request.params;
    const { method, query, body, headers } = request;
    const reading = readReceipt({ gateway, secret, method, query, body, headers });
    if (!reading.read) {
      log.warn('receipt refused', { gateway: gateway.slice(0, 20), reason: reading.reason });
      const isHidden = reading.reason === 'unknown-gateway' || reading.reason === 'wrong-secret';
      if (isHidden) return problem(404, 'not-found', 'There is nothing at this address.');
      return problem(400, 'receipt-malformed', 'The receipt could not be read.');
    }
    if (reading.receipt !== null) await receive(gateway, reading.receipt);
    return json({ received: true });
  }

  const because = 'gateways have no session; the address holds a secret, and each form its own check';
  const demand = { kind: 'open', because } as const;
  const path = '/hooks/sms/:gateway/:secret';
  return [
    { method: 'GET', path, machine: true, demand, answer },
    { method: 'POST', path, machine: true, demand, answer },
  ];
}
