import type { Notify } from '#accounts/notices.ts';
import { appPageRoutes } from '#authenticator-app/app-page.ts';
import { linkRoutes } from '#authenticator-app/link-routes.ts';
import { phoneRoutes } from '#authenticator-app/phone-routes.ts';
import { requestRoutes } from '#authenticator-app/request-routes.ts';
import { signedRoutes } from '#authenticator-app/signed.ts';
import { answerer } from '#authenticators/push/answering.ts';
import type { Ask } from '#authenticators/push/asking.ts';
import { phoneUnlinking } from '#authenticators/push/unlinking.ts';
import type { Database } from '#db/database.ts';
import type { VapidKeys } from '#delivery/web-push/vapid.ts';
import type { Route } from '#http/route.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Log } from '#kernel/log.ts';
import type { Live } from '#live/live.ts';
import type { Session } from '#sessions/session.ts';
import type { Sessions } from '#sessions/sessions.ts';
import type { Throttle } from '#throttle/throttle.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly url: URL;
  readonly name: string;
  readonly sessions: Sessions;
  readonly throttle: Throttle;
  readonly notify: Notify;
  readonly log: Log;
  readonly live: Live;
  readonly ask: Ask;
  readonly vapid: VapidKeys;
  /** `host:port` on private addresses that may be called. */
  readonly allowedTargets: readonly string[];
}

/** Twofold Authenticator: the app's page, and what phones call; docs/protocol/authenticator.md is its contract. */
export function authenticatorAppRoom(given: Dependencies): Route<Session>[] {
  const signed = signedRoutes({ sql: given.database.sql, url: given.url });
  return [
    ...appPageRoutes(given),
    ...linkRoutes(given),
    ...requestRoutes({ ...given, signed, answer: answerer(given) }),
    ...phoneRoutes({ ...given, signed, unlink: phoneUnlinking(given) }),
  ];
}
