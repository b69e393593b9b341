import type { AuthenticatorKind } from '#spec/proof.ts';

/** Where the page of each way stands at sign-in; the gallery plays it under the same address, below its own. */
export const playPaths: Readonly<Record<AuthenticatorKind, string>> = {
  push: '/sign-in/confirm/push',
  totp: '/sign-in/confirm',
  sms: '/sign-in/confirm/text',
  'recovery-code': '/sign-in/confirm/recovery-code',
};
