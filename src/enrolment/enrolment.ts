import type { Notify } from '#accounts/notices.ts';
import type { Ask } from '#authenticators/push/asking.ts';
import type { Text } from '#authenticators/sms/deliver.ts';
import type { Database } from '#db/database.ts';
import { appRoutes } from '#enrolment/app-routes.ts';
import { beginRoutes } from '#enrolment/begin-routes.ts';
import { ending, endRoutes } from '#enrolment/end-routes.ts';
import { finisher } from '#enrolment/finish.ts';
import { linkRoutes } from '#enrolment/link-routes.ts';
import { meaning } from '#enrolment/meaning.ts';
import { backupPhone } from '#enrolment/phone.ts';
import { phoneRoutes } from '#enrolment/phone-routes.ts';
import { walking } from '#enrolment/walking.ts';
import type { Route } from '#http/route.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Live } from '#live/live.ts';
import type { EnrolmentPolicy } from '#sessions/enrolment-policy.ts';
import type { Session } from '#sessions/session.ts';
import type { Sessions } from '#sessions/sessions.ts';
import type { Tasks } from '#sessions/task.ts';
import type { Country } from '#spec/phone-number/country.ts';
import type { Throttle } from '#throttle/throttle.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly sessions: Sessions;
  readonly tasks: Tasks;
  readonly throttle: Throttle;
  readonly policy: EnrolmentPolicy;
  readonly notify: Notify;
  readonly text: Text;
  readonly ask: Ask;
  readonly live: Live;
  readonly url: URL;
  /** Whether texts can be sent at all; without, there is no backup phone. */
  readonly texts: boolean;
  readonly allowed: ReadonlySet<Country>;
  readonly applicationNames: () => Promise<readonly string[]>;
}

/** The wizard, and the parts of it that the account page leads into. */
export function enrolmentRoom(given: Dependencies): Route<Session>[] {
  const walk = walking(given);
  const { finishAt, orNext } = ending({ database: given.database, finish: finisher(given) });
  const room = { ...given, walk, end: { orNext } };
  return [
    ...beginRoutes(room),
    ...appRoutes(room),
    ...linkRoutes(room),
    ...phoneRoutes({ ...room, phone: backupPhone(given), meaning: meaning(given) }),
    ...endRoutes({ ...room, finishAt }),
  ];
}
