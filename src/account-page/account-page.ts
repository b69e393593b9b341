import { accountRoutes } from '#account-page/account-routes.ts';
import type { ApplicationsOf } from '#account-page/applications.ts';
import { passwordChanger } from '#account-page/change-password.ts';
import { checkRoutes } from '#account-page/check-routes.ts';
import { passwordRoutes } from '#account-page/password-routes.ts';
import { sessionRoutes } from '#account-page/session-routes.ts';
import { type DropEnrolments, unlinking } from '#account-page/unlink.ts';
import { unlinkRoutes } from '#account-page/unlink-routes.ts';
import type { Notify } from '#accounts/notices.ts';
import type { PasswordHash } from '#accounts/password-hash.ts';
import type { PasswordSetter } from '#accounts/set-password.ts';
import type { Ask } from '#authenticators/push/asking.ts';
import type { Database } from '#db/database.ts';
import type { Route } from '#http/route.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Session } from '#sessions/session.ts';
import type { Sessions } from '#sessions/sessions.ts';
import type { Throttle } from '#throttle/throttle.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly passwords: PasswordHash;
  readonly sessions: Sessions;
  readonly throttle: Throttle;
  readonly notify: Notify;
  readonly setPassword: PasswordSetter;
  readonly dropEnrolments: DropEnrolments;
  readonly applications: ApplicationsOf;
  /** Whether texts can be sent at all; without, there is no backup phone. */
  readonly texts: boolean;
  readonly ask: Ask;
  /** Of the service, as a phone shows it. */
  readonly name: string;
}

/** What the owner of an account sees of it, and may change. Linking is the wizard's; from here lead links into it. */
export function accountPageRoom(given: Dependencies): Route<Session>[] {
  return [
    ...accountRoutes(given),
    ...checkRoutes(given),
    ...unlinkRoutes({ ...given, unlink: unlinking(given) }),
    ...sessionRoutes(given),
    ...passwordRoutes({ change: passwordChanger(given) }),
  ];
}
