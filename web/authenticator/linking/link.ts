import type { Phone } from '../keys/phone.ts';
import type { Phones } from '../keys/phones.ts';
import type { Keychain } from '../lock/keychain.ts';
import { type Answer, type LinkedPhone, refused, type System } from '../protocol/answers.ts';
import type { Caller } from '../protocol/call.ts';
import { thumbprint } from '../protocol/keys.ts';

interface Dependencies {
  readonly phones: Phones;
  readonly keychain: Keychain;
  readonly caller: Caller;
  readonly nowSeconds: () => number;
}

interface Wanted {
  readonly code: string;
  readonly name: string;
  readonly system: System;
}

/** Makes this app a phone of the account that showed the code. The key is made here and never leaves. */
export async function linkPhone(house: Dependencies, { code, name, system }: Wanted): Promise<Answer<Phone>> {
  const { phones, keychain, caller, nowSeconds } = house;
  const made = await keychain.newPhoneKey();
  if (made === null) return refused('unexpected');
  const { pair, kept } = made;
  const signer = { keyId: await thumbprint(pair.publicKey), key: pair.privateKey, aheadSeconds: 0 };
  const answer = await caller.signed<LinkedPhone>(signer, 'link', {
    code,
    key: pair.publicKey,
    name,
    system,
  });
  if (!answer.ok) return answer;
  const { phone: id, service, email, pushKey } = answer.value;
  const phone: Phone = {
    ...{ id, service, email, pushKey, name, system },
    key: kept,
    nextKey: null,
    aheadSeconds: 0,
    notifications: null,
    linkedAt: nowSeconds(),
  };
  await phones.add(phone);
  return { ok: true, value: phone };
}
