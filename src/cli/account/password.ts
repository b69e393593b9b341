import type { Account } from '#accounts/account.ts';
import { passwordHash } from '#accounts/password-hash.ts';
import { type PasswordRefusal, passwordLength, refusePassword } from '#accounts/password-rules.ts';
import { guessableWords, leastLength } from '#accounts/set-password.ts';
import type { Config } from '#config.ts';
import type { Keyring } from '#kernel/keyring.ts';

export type HashedPassword =
  | { readonly accepted: true; readonly hash: string }
  | { readonly accepted: false; readonly refusal: PasswordRefusal; readonly message: string };

/** By the same rules as on the page. A new account has no second way yet, so its password must stand alone. */
export async function hashedPassword(
  { config, keyring }: { readonly config: Config; readonly keyring: Keyring },
  person: Pick<Account, 'email' | 'name'>,
  password: string,
): Promise<HashedPassword> {
  const least = leastLength({ enrolled: false });
  const refusal = await refusePassword(password, least, guessableWords(config, person));
  if (refusal !== null) return { accepted: false, refusal, message: explanations(least)[refusal] };
  return { accepted: true, hash: await passwordHash(keyring).hash(password) };
}

function explanations(least: number): Readonly<Record<PasswordRefusal, string>> {
  return {
    'too-short': `The password must have at least ${least} characters.`,
    'too-long': `The password must have at most ${passwordLength.most} characters.`,
    common: 'The password is one that everybody tries first: take another.',
    'about-you': 'The password says only the name or address of its owner or of this service: take another.',
    unreadable: 'The password has signs in it that are no characters.',
  };
}
