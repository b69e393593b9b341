import type { Phone } from '../keys/phone.ts';
import type { Keychain } from '../lock/keychain.ts';
import type { Caller } from '../protocol/call.ts';
import { eachEvent } from '../protocol/event-stream.ts';

interface Listening {
  readonly phones: readonly Phone[];
  readonly keychain: Keychain;
  readonly caller: Caller;
  readonly signal: AbortSignal;
  readonly told: () => void;
}

/** Over HTTP/1.1 a browser has six connections to one origin, and calls need some too. The others are asked by turns. */
const mostStreams = 3;
const [shortestMilliseconds, longestMilliseconds] = [1000, 30_000];

/** Holds a stream of events open for each phone, as long as the signal allows. Without it everything works by asking. */
export function listen({ phones, ...given }: Listening): void {
  for (const phone of phones.slice(0, mostStreams)) void hold(phone, given);
}

async function hold(
  phone: Phone,
  { keychain, caller, signal, told }: Omit<Listening, 'phones'>,
): Promise<void> {
  let waitMilliseconds = shortestMilliseconds;
  while (!signal.aborted) {
    const signer = await keychain.signer(phone);
    if (signer === null) return;
    const answer = await caller.stream(signer, 'events', signal);
    if (answer.ok && answer.value.body !== null) {
      waitMilliseconds = shortestMilliseconds;
      const heard = (name: string) => {
        if (name === 'changed') told();
      };
      await eachEvent(answer.value.body, heard).catch(() => {});
    } else waitMilliseconds = Math.min(waitMilliseconds * 2, longestMilliseconds);
    if (!answer.ok && answer.refusal.reason === 'phone-unlinked') return;
    await pause(waitMilliseconds, signal);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
