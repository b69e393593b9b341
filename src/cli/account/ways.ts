import type { AuthenticatorKind } from '#spec/proof.ts';

/** What an operator calls the kinds of authenticator. */
export type Way = 'twofold-authenticator' | 'app' | 'phone' | 'recovery-code';

const kinds: Readonly<Record<Way, AuthenticatorKind>> = {
  'twofold-authenticator': 'push',
  app: 'totp',
  phone: 'sms',
  'recovery-code': 'recovery-code',
};

const ways: Readonly<Record<AuthenticatorKind, Way>> = {
  push: 'twofold-authenticator',
  totp: 'app',
  sms: 'phone',
  'recovery-code': 'recovery-code',
};

export const wayNames: Readonly<Record<Way, string>> = {
  'twofold-authenticator': 'Twofold Authenticator',
  app: 'authenticator app',
  phone: 'backup phone',
  'recovery-code': 'recovery code',
};

export function wayOf(kind: AuthenticatorKind): Way {
  return ways[kind];
}

/** The kinds behind a word of `--way`; all of them without one. */
export function kindsOf(word: string | null): readonly AuthenticatorKind[] {
  return Object.entries(kinds).flatMap(([way, kind]) =>
    word === null || word === 'all' || word === way ? [kind] : [],
  );
}
