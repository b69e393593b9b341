import type { Phones } from '../keys/phones.ts';
import type { Caller } from '../protocol/call.ts';
import { keyProof } from '../protocol/keys.ts';
import type { Keychain } from './keychain.ts';

interface Dependencies {
  readonly phones: Phones;
  readonly keychain: Keychain;
  readonly caller: Caller;
}

/**
 * Registers the locked keys that wait for it, and forgets the ones they replace. Answers how many still wait. Runs
 * whenever the app is unlocked, so that a connection that broke in the middle is made good the next time.
 */
export async function finishLocking({ phones, keychain, caller }: Dependencies): Promise<number> {
  let waiting = 0;
  for (const phone of phones.list.get()) {
    const { id, nextKey } = phone;
    if (nextKey === null) continue;
    const [signer, privateKey] = [await keychain.signer(phone), await keychain.nextSigningKey(nextKey)];
    if (signer === null || privateKey === null) continue;
    const { publicKey } = nextKey;
    const proof = await keyProof(id, { privateKey, publicKey });
    const answer = await caller.signed<null>(signer, 'key', { key: publicKey, proof });
    // A signature with the present key that is wrong: the service has the next one, and its answer was lost.
    if (answer.ok || answer.refusal.reason === 'signature-wrong') {
      await phones.change(id, { key: nextKey, nextKey: null });
    } else if (answer.refusal.reason === 'phone-unlinked') {
      await phones.change(id, { key: { kind: 'unlinked' }, nextKey: null });
    } else waiting += 1;
  }
  return waiting;
}
