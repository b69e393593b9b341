import type { Request } from '#http/route.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

/** Where each way has its page. The first one is also the address of confirming as such: it leads to the best way. */
export const confirmPaths: Readonly<Record<AuthenticatorKind, string>> = {
  totp: '/sign-in/confirm',
  push: '/sign-in/confirm/push',
  sms: '/sign-in/confirm/text',
  'recovery-code': '/sign-in/confirm/recovery-code',
};

/** In an address: the phone that was asked is not linked any more. */
export const phoneGone = 'gone=phone';

export function isPhoneGone({ query }: Pick<Request, 'query'>): boolean {
  return query.get('gone') === 'phone';
}

/** In an address: the page tells its reader to open a notification. */
export const saysByPush = 'by=push';

export function isSaidByPush({ query }: Pick<Request, 'query'>): boolean {
  return query.get('by') === 'push';
}
