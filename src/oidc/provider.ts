import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { noOrigin, record } from '#audit/audit.ts';
import type { Database } from '#db/database.ts';
import { cookieJar } from '#http/cookies.ts';
import type { MachineRoute } from '#http/route.ts';
import type { Mount } from '#http/server.ts';
import type { Clock } from '#kernel/clock.ts';
import { ProtocolError } from '#kernel/errors.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Log } from '#kernel/log.ts';
import type { Sessions } from '#sessions/sessions.ts';
import type { Throttle } from '#throttle/throttle.ts';
import { admission } from './admission/admission.ts';
import { entering } from './admission/enter.ts';
import { aroundEngine } from './engine/around.ts';
import { engineMaker } from './engine/engine.ts';
import type { Pages } from './engine/pages.ts';
import { ensureSigningKeys } from './keys/signing-keys.ts';
import { watchSigningKeys } from './keys/watch.ts';
import type { Endings } from './logout/endings.ts';
import { signOut } from './logout/sign-out.ts';
import { engineMount } from './mount.ts';
import { origins } from './origin.ts';
import { postedRoutes } from './posted-routes.ts';

export interface OpenidProvider {
  readonly mount: Mount;
  readonly routes: readonly MachineRoute[];
  /**
   * For "Back to Payroll without signing in": answers where the browser goes, and the application hears
   * access_denied there. Throws `task-expired` when there is nothing to leave any more.
   *
   * @param taskId the task's, which is the engine's waiting request
   */
  leave(taskId: string): Promise<string>;
  stop(): Promise<void>;
}

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly log: Log;
  /** TWOFOLD_URL: its origin is the issuer. */
  readonly url: URL;
  readonly sessions: Sessions;
  readonly endings: Endings;
  readonly pages: Pages;
  readonly throttle: Throttle;
}

interface Running {
  readonly engine: Provider;
  readonly respond: (request: IncomingMessage, response: ServerResponse) => unknown;
}

/** Makes the first signing keys when there are none, and follows their changes until it is stopped. */
export async function openidProvider(dependencies: Dependencies): Promise<OpenidProvider> {
  const { url, database, clock } = dependencies;
  const from = origins({ clock });
  const makeEngine = engineMaker(parts(dependencies, from));

  await ensureSigningKeys(dependencies);
  let running: Running | null = null;
  const stop = await watchSigningKeys(dependencies, (keys) => {
    const engine = makeEngine(keys);
    running = { engine, respond: engine.callback() };
  });
  const now = (): Running => {
    if (running === null) throw new Error('The OpenID engine has no keys');
    return running;
  };

  return {
    routes: postedRoutes(),
    mount: engineMount({ url, origins: from, engine: () => now().respond }),
    leave: async (taskId) => leaving(now().engine, database, clock, taskId),
    stop,
  };
}

function parts(dependencies: Dependencies, from: ReturnType<typeof origins>) {
  const { url, database, clock, sessions, endings, pages, log, throttle } = dependencies;
  const cookies = cookieJar(url.protocol === 'https:');
  const enter = entering({ database, clock, origins: from });
  const signingOut = signOut({ database, cookies, sessions, endings, origins: from });
  return {
    ...dependencies,
    cookies,
    admission: admission({ database, clock, cookies, sessions, origins: from, enter, throttle }),
    around: aroundEngine({ sql: database.sql, clock, log, pages, signingOut }),
  };
}

async function leaving(engine: Provider, database: Database, clock: Clock, taskId: string): Promise<string> {
  const waiting = await engine.Interaction.find(taskId);
  if (waiting === undefined) {
    throw new ProtocolError(
      410,
      'task-expired',
      'This sign-in has expired. Go back to the application and start again.',
    );
  }
  waiting.result = { error: 'access_denied', error_description: 'the person went back without signing in' };
  await waiting.persist();
  const event = {
    event: 'application.refused',
    outcome: 'failure',
    reason: 'left',
    actor: 'claimant',
  } as const;
  const clientId = typeof waiting.params.client_id === 'string' ? waiting.params.client_id : null;
  await record(database.sql, { ...event, clientId }, noOrigin(clock()));
  return new URL(waiting.returnTo).pathname;
}
