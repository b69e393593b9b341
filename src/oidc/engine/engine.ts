import { timingSafeEqual } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import {
  type AccessToken,
  type Client,
  type ClientCredentials,
  errors,
  type KoaContextWithOIDC,
  Provider,
  type RefreshToken,
} from 'oidc-provider';
import type { Database } from '#db/database.ts';
import type { Cookies } from '#http/cookies.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Log } from '#kernel/log.ts';
import type { Admission } from '#oidc/admission/admission.ts';
import { interactionPrompts, waitingRoom } from '#oidc/admission/policy.ts';
import { artefactAdapter } from '#oidc/artefacts/adapter.ts';
import { hashOf, isUnconsumed } from '#oidc/artefacts/store.ts';
import { hashOfSecret } from '#oidc/clients/clients.ts';
import { clientMetadata } from '#oidc/clients/metadata.ts';
import type { SigningKey } from '#oidc/keys/signing-keys.ts';
import { accounts } from './account.ts';
import type { Around } from './around.ts';
import { fixedFeatures, fixedSettings } from './settings.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly log: Log;
  readonly url: URL;
  readonly admission: Admission;
  readonly around: Around;
  readonly cookies: Cookies;
}

/** The engine takes its keys when it is made, so a change of keys makes a new one. It holds nothing else. */
export function engineMaker(dependencies: Dependencies) {
  const { database, keyring, clock, log, url, admission, around, cookies } = dependencies;
  const { sql } = database;
  const adapter = artefactAdapter({ database, clock, clients: clientMetadata(sql) });
  const findAccount = accounts(sql);

  /** The engine has no setting for the page that posts an answer. */
  class HouseProvider extends Provider {
    override registerResponseMode(...[name, handler]: Parameters<Provider['registerResponseMode']>): void {
      super.registerResponseMode(name, name === 'form_post' ? around.postBack : handler);
    }
  }

  return function makeEngine(keys: readonly SigningKey[]): Provider {
    const engine = new HouseProvider(url.origin, {
      ...fixedSettings(url, keyring),
      adapter,
      jwks: { keys: keys.map(({ jwk }) => jwk) },
      findAccount: (_ctx, id) => findAccount(id),
      // Grants are found when the session has decided; see admission/enter.ts.
      loadExistingGrant: async () => undefined,
      interactions: {
        policy: interactionPrompts(admission),
        url: waitingRoom({ sql, clock, admission, cookies }),
      },
      features: {
        ...fixedFeatures,
        introspection: { enabled: true, allowedPolicy },
        revocation: { enabled: true, allowedPolicy: mayRevoke },
        rpInitiatedLogout: {
          enabled: true,
          logoutSource: around.askToSignOut,
          postLogoutSuccessSource: around.signedOut,
        },
      },
      renderError: around.showError,
    });
    // Host and protocol are set from TWOFOLD_URL before a request comes here; see mount.ts.
    engine.proxy = true;
    engine.use(around.request);
    changeEngine(engine);
    engine.on('server_error', around.failed);
    // Beside those: what fails while an answer is written, for one. The engine would print it.
    const emitter: EventEmitter = engine;
    emitter.on('error', (error: unknown) => {
      log.warn('an answer of the OpenID engine failed', {
        error: error instanceof Error ? error.name : 'unknown',
      });
    });
    return engine;
  };

  /** Whether a caller may learn of a token. A used refresh token and a closed account make it worth nothing. */
  async function allowedPolicy(
    _ctx: KoaContextWithOIDC,
    client: Client,
    token: AccessToken | ClientCredentials | RefreshToken,
  ): Promise<boolean> {
    if (client.clientAuthMethod === 'none' && token.clientId !== client.clientId) return false;
    if ('accountId' in token && (await findAccount(token.accountId)) === undefined) return false;
    if (token.kind !== 'RefreshToken') return true;
    return isUnconsumed(sql, { model: token.kind, id: hashOf(token.jti) });
  }
}

/** RFC 7009 section 2.1: its own tokens, and nobody else's. */
function mayRevoke(
  _ctx: KoaContextWithOIDC,
  client: Client,
  token: { readonly clientId?: string | undefined },
): boolean {
  if (token.clientId === client.clientId) return true;
  // A stranger learns nothing of a token, not even that there is one.
  if (client.clientAuthMethod === 'none') return false;
  throw new errors.InvalidRequest('client is not authorized to revoke the presented token');
}

/** Where the engine has no setting for what it must do here. */
function changeEngine(engine: Provider): void {
  Object.assign(engine.Client.prototype, {
    /** `clientSecret` holds the hash of the secret; see clients/metadata.ts. */
    compareClientSecret(this: { readonly clientSecret?: string }, secret: string): boolean {
      const kept = Buffer.from(this.clientSecret ?? '', 'base64url');
      const given = hashOfSecret(secret);
      return kept.length === given.length && timingSafeEqual(kept, given);
    },
    /** A slow application must not hold up the person who signs out: notices leave by the outbox. */
    backchannelLogout: async () => {},
  });

  const { prototype } = engine.OIDCContext;
  Object.defineProperty(prototype, 'prompts', {
    /**
     * Without `consent` the engine drops offline_access silently (OpenID Connect Core 1.0 section 11, "unless other
     * conditions … permit offline access"). Here they do: the operator linked the application.
     */
    get(this: { readonly params?: { readonly prompt?: unknown; readonly scope?: unknown } }): Set<string> {
      const asked = new Set(words(this.params?.prompt));
      if (words(this.params?.scope).includes('offline_access') && !asked.has('none')) asked.add('consent');
      return asked;
    },
  });
}

function words(value: unknown): string[] {
  return typeof value === 'string' && value !== '' ? value.split(' ') : [];
}
