import { emailKey } from '#accounts/account.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Charge } from '#throttle/throttle.ts';

interface Attempt {
  /** As it was typed: whether there is such an account makes no difference. */
  readonly email: string;
  readonly address: string;
  /** Of a browser that the account has used before. */
  readonly knownBrowser: Buffer | null;
}

/**
 * What an attempt at a password costs, wherever it is asked for. A browser that the account has used before has a
 * budget of its own: a stranger who types wrong passwords for it shuts the door for strangers, never for the owner.
 */
export function passwordCharges(
  keyring: Keyring,
  { email, address, knownBrowser }: Attempt,
): readonly Charge[] {
  const whose = keyring.mac('address-hash', emailKey(email)).toString('base64url');
  const browser = knownBrowser === null ? '' : `:${knownBrowser.toString('base64url')}`;
  return [
    [`password:address:${address}`, 'passwordFromAddress'],
    [`password:account:${whose}${browser}`, 'passwordOfAccount'],
  ];
}
