import type { Notify } from '#accounts/notices.ts';
import type { PasswordHash } from '#accounts/password-hash.ts';
import type { Ask } from '#authenticators/push/asking.ts';
import type { Text } from '#authenticators/sms/deliver.ts';
import type { Database } from '#db/database.ts';
import type { Route } from '#http/route.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Live } from '#live/live.ts';
import type { EnrolmentPolicy } from '#sessions/enrolment-policy.ts';
import type { Session } from '#sessions/session.ts';
import type { Sessions } from '#sessions/sessions.ts';
import type { Tasks } from '#sessions/task.ts';
import { confirmation } from '#sign-in/confirm.ts';
import { confirmRoutes } from '#sign-in/confirm-routes.ts';
import { whileConfirming } from '#sign-in/confirming.ts';
import { leaving } from '#sign-in/leave.ts';
import { passwordSignIn } from '#sign-in/password.ts';
import { pushRoutes } from '#sign-in/push-routes.ts';
import { rehearsing } from '#sign-in/rehearsal.ts';
import { rehearsalRoutes } from '#sign-in/rehearsal-routes.ts';
import { signInRoutes } from '#sign-in/routes.ts';
import { textSender } from '#sign-in/send-text.ts';
import { textRoutes } from '#sign-in/text-routes.ts';
import type { Throttle } from '#throttle/throttle.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly passwords: PasswordHash;
  readonly sessions: Sessions;
  readonly tasks: Tasks;
  readonly throttle: Throttle;
  readonly policy: EnrolmentPolicy;
  readonly notify: Notify;
  readonly text: Text;
  readonly ask: Ask;
  /** Whether this installation sends texts. */
  readonly texts: boolean;
  readonly live: Live;
  /** What the account page is called on a phone. */
  readonly name: string;
  readonly leaveApplication: (taskId: string) => Promise<string>;
  readonly applicationNames: () => Promise<readonly string[]>;
}

/** The first proof, the second one, and the way out. */
export function signInRoom(given: Dependencies): Route<Session>[] {
  const confirm = confirmation(given);
  const confirming = whileConfirming(given);
  const sendText = textSender(given);
  return [
    ...signInRoutes({ ...given, signIn: passwordSignIn(given), leave: leaving(given) }),
    ...confirmRoutes({ ...given, confirm, confirming, sendText }),
    ...textRoutes({ ...given, confirming }),
    ...pushRoutes({ ...given, confirm, confirming }),
    ...rehearsalRoutes({ ...given, rehearse: rehearsing(given), sendText }),
  ];
}
