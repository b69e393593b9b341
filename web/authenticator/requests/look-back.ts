import type { Phones } from '../keys/phones.ts';
import type { Keychain } from '../lock/keychain.ts';
import type { Observed } from '../parts/observed.ts';
import type { History } from '../protocol/answers.ts';
import type { Caller } from '../protocol/call.ts';
import type { Past } from './news.ts';

export interface Looking {
  readonly phones: Pick<Phones, 'list'>;
  readonly keychain: Pick<Keychain, 'signer'>;
  readonly caller: Pick<Caller, 'signed'>;
  readonly earlier: Pick<Observed<readonly Past[] | null>, 'set'>;
}

/** Asks for what was asked earlier, of all accounts. Nothing is written of a look that another one followed. */
export async function lookBack(
  { phones, keychain, caller, earlier }: Looking,
  signal: AbortSignal,
): Promise<void> {
  const found: Past[] = [];
  let isHeard = false;
  for (const phone of phones.list.get()) {
    const signer = await keychain.signer(phone);
    const answer = signer && (await caller.signed<History>(signer, 'requests/history', {}));
    if (!answer?.ok) continue;
    isHeard = true;
    found.push(...answer.value.requests.map((request) => ({ phone, request })));
  }
  if (signal.aborted || !isHeard) return;
  earlier.set(found.sort((one, other) => other.request.asked - one.request.asked));
}
