import { AuthorizationResponseError, ClientError } from 'openid-client';

/** Why a sign-in came back without a person. */
export type Failure =
  | 'access_denied'
  | 'unmet_authentication_requirements'
  | 'login_required'
  | 'unreachable'
  | 'not-fresh'
  | 'refused';

interface Explanation {
  readonly title: string;
  readonly text: string;
  readonly action: string;
}

export const explanation: Readonly<Record<Failure, Explanation>> = {
  access_denied: {
    title: 'You are not signed in',
    text: 'The sign-in was cancelled before it was finished. Nothing has changed.',
    action: 'Sign in',
  },
  unmet_authentication_requirements: {
    title: 'This page needs one more step',
    text: 'It opens only after you confirm it is you with your phone or another second step, and that was not done. The rest of the application is still open to you.',
    action: 'Try again',
  },
  login_required: {
    title: 'Please sign in again',
    text: 'You are not signed in any more.',
    action: 'Sign in',
  },
  unreachable: {
    title: 'We cannot reach the sign-in page',
    text: 'The service that signs you in does not answer. Nothing is lost. Try again in a minute.',
    action: 'Try again',
  },
  'not-fresh': {
    title: 'We could not check that it is you',
    text: 'This page needs a confirmation from the last ten minutes, and the answer we got was older or weaker.',
    action: 'Try again',
  },
  refused: {
    title: 'That sign-in did not work',
    text: 'The answer we got does not belong to a sign-in started in this browser, or came too late. Start once more.',
    action: 'Sign in',
  },
};

const named: ReadonlySet<string> = new Set([
  'access_denied',
  'unmet_authentication_requirements',
  'login_required',
] satisfies Failure[]);

function isNamed(code: string): code is Failure {
  return named.has(code);
}

export function failureOf(error: unknown): Failure {
  if (error instanceof AuthorizationResponseError)
    return isNamed(error.error) ? error.error : unavailable(error.error);
  // fetch throws a TypeError when nobody answers; openid-client wraps its own time-out.
  if (error instanceof TypeError && !('code' in error)) return 'unreachable';
  if (error instanceof ClientError && error.code === 'OAUTH_TIMEOUT') return 'unreachable';
  return 'refused';
}

function unavailable(code: string): Failure {
  return code === 'server_error' || code === 'temporarily_unavailable' ? 'unreachable' : 'refused';
}
