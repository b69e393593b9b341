import type { Client, Configuration, KoaContextWithOIDC, RefreshToken } from 'oidc-provider';
import type { Keyring } from '#kernel/keyring.ts';
import { languageList } from '#locales/language.ts';
import { floorMember } from '#oidc/clients/metadata.ts';
import { lifetimes } from '#oidc/lifetimes.ts';
import { acrOf } from '#spec/amr.ts';
import { assertClaims, parameterBounds } from './parameters.ts';

/** What of the engine's configuration depends on nothing but the address and the master key. */
export function fixedSettings(url: URL, keyring: Keyring) {
  return {
    acrValues: Object.values(acrOf),
    scopes: ['openid', 'profile', 'email', 'offline_access'],
    // In every ID token, asked for or not: what an application decides by must not depend on how it asked.
    claims: {
      openid: ['sub', 'acr', 'amr', 'auth_time'],
      profile: ['name'],
      email: ['email', 'email_verified'],
    },
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    enabledJWA: { idTokenSigningAlgValues: ['ES256', 'RS256'] },
    extraClientMetadata: { properties: [floorMember] },
    extraParams: parameterBounds,
    allowOmittingSingleRegisteredRedirectUri: false,
    pkce: { required: () => true },
    clientBasedCORS: mayAskFromBrowser,
    cookies: cookieSettings(url.protocol === 'https:', keyring),
    routes: enginePath,
    ttl: timeToLive(),
    discovery: {
      prompt_values_supported: ['none', 'login', 'select_account', 'consent'],
      ui_locales_supported: languageList,
    },
    rotateRefreshToken: true,
    issueRefreshToken: async (_ctx, client, source) =>
      client.grantTypeAllowed('refresh_token') && source.scopes.has('offline_access'),
    // Nothing is bound to the engine's session; what has to end with ours is ended by it (logout/endings.ts).
    expiresWithSession: async () => false,
    extraTokenClaims: assuranceOfToken,
    // No address of a client is ever fetched by the engine: logout notices have their own, careful way out.
    fetch: async () => {
      throw new TypeError('The OpenID engine makes no requests');
    },
  } satisfies Configuration;
}

export const fixedFeatures = {
  devInteractions: { enabled: false },
  backchannelLogout: { enabled: true },
  claimsParameter: { enabled: true, assertClaimsParameter: assertClaims },
  dPoP: { enabled: true },
  pushedAuthorizationRequests: { enabled: true },
  resourceIndicators: { enabled: false },
  userinfo: { enabled: true },
} as const;

export const enginePath = {
  authorization: '/oidc/auth',
  token: '/oidc/token',
  jwks: '/oidc/jwks',
  userinfo: '/oidc/userinfo',
  pushed_authorization_request: '/oidc/request',
  end_session: '/oidc/session/end',
  revocation: '/oidc/token/revocation',
  introspection: '/oidc/token/introspection',
} as const;

/** Everything that the engine answers, and nothing else comes to it. */
export const enginePaths = [
  '/.well-known/openid-configuration',
  '/.well-known/oauth-authorization-server',
  ...Object.values(enginePath),
  '/oidc/auth/:uid',
  '/oidc/session/end/confirm',
  '/oidc/session/end/success',
];

function cookieSettings(https: boolean, keyring: Keyring) {
  // The prefixes make browsers hold us to it; on http://localhost they refuse them.
  const prefixed = (prefix: string, name: string) => `${https ? prefix : ''}twofold-${name}`;
  const options = { signed: true, httpOnly: true, sameSite: 'lax' } as const;
  return {
    names: {
      session: prefixed('__Host-', 'engine'),
      interaction: prefixed('__Secure-', 'waiting'),
      resume: prefixed('__Secure-', 'resume'),
    },
    long: { ...options, path: '/' },
    short: options,
    keys: keyring.keys('engine-cookie').map((key) => key.toString('base64url')),
  };
}

function timeToLive() {
  return {
    AuthorizationCode: lifetimes.authorizationCode,
    AccessToken: lifetimes.accessToken,
    IdToken: lifetimes.idToken,
    RefreshToken: refreshTokenSeconds,
    Interaction: lifetimes.interaction,
    Session: lifetimes.engineSession,
  };
}

/** From one use to the next, and never past the end that was set at the first sign-in. */
function refreshTokenSeconds(_ctx: KoaContextWithOIDC, token: RefreshToken): number {
  return Math.max(
    1,
    Math.min(lifetimes.refreshTokenIdle, lifetimes.refreshTokenWhole - token.totalLifetime()),
  );
}

/** Told to whoever may look into an access token (RFC 9470 section 6.2). */
async function assuranceOfToken({ oidc: { entities } }: KoaContextWithOIDC) {
  const source = entities.AuthorizationCode ?? entities.RefreshToken;
  if (source === undefined) return undefined;
  return { acr: source.acr, amr: source.amr, auth_time: source.authTime };
}

/**
 * Programs in browsers: a public client at its token, and any application at its own person's claims, from an
 * origin it is registered at. Cookies never count there.
 */
function mayAskFromBrowser({ oidc }: KoaContextWithOIDC, origin: string, client: Client): boolean {
  if (oidc.route !== 'userinfo' && client.clientAuthMethod !== 'none') return false;
  return (client.redirectUris ?? []).some((uri) => new URL(uri).origin === origin);
}
