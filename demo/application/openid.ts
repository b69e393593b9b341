import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import * as openid from 'openid-client';
import type { Clock } from '#kernel/clock.ts';
import { type Failure, failureOf } from './failure.ts';
import type { Demand, Identity } from './identity.ts';

export interface Tokens {
  readonly idToken: string;
  readonly accessToken: string;
  readonly accessUntil: Date;
  /** `null` when the service gave none: then the person passes through the service again, mostly unseen. */
  readonly refreshToken: string | null;
}

/** What must be remembered, for this browser, while the person is away at the identity service. */
export interface Departure {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly demand: Demand | null;
}

export type Begun =
  | { readonly begun: true; readonly url: URL; readonly departure: Departure }
  | { readonly begun: false; readonly reason: Failure };

export type Returned =
  | { readonly signedIn: true; readonly identity: Identity; readonly tokens: Tokens }
  | { readonly signedIn: false; readonly reason: Failure };

export type Renewed =
  | { readonly renewed: true; readonly tokens: Tokens }
  | { readonly renewed: false; readonly reason: 'ended' | 'unreachable' };

/** Authorization code with PKCE, and what follows it (OpenID Connect Core 1.0, RFC 7636, RFC 9126, RFC 9207). */
export interface OpenidClient {
  begin(demand: Demand | null, loginHint: string | null): Promise<Begun>;
  finish(callback: URL, departure: Departure): Promise<Returned>;
  renew(refreshToken: string, subject: string): Promise<Renewed>;
  /** Where a person is sent to end her sign-in at the service too; `null` when the service cannot be reached. */
  signOutUrl(idToken: string): Promise<URL | null>;
  trust(): Promise<Trust>;
}

/** Who signs what the service says, and with which keys. */
export interface Trust {
  readonly issuer: string;
  readonly keys: JWTVerifyGetKey;
}

interface Dependencies {
  readonly issuerUrl: string;
  readonly client: { readonly id: string; readonly secret: string };
  readonly baseUrl: string;
  readonly clock: Clock;
}

export function openidClient({ issuerUrl, client, baseUrl, clock }: Dependencies): OpenidClient {
  const service = remembered(() => discover(issuerUrl, client));
  const trust = remembered(async () => {
    const { issuer, jwks_uri } = (await service()).serverMetadata();
    if (jwks_uri === undefined) throw new TypeError('The identity service names no keys');
    return { issuer, keys: createRemoteJWKSet(new URL(jwks_uri)) };
  });

  return {
    trust,

    begin: async (demand, loginHint) => {
      try {
        const configuration = await service();
        const departure = newDeparture(demand);
        const parameters = await request(configuration, `${baseUrl}/callback`, departure, loginHint);
        const pushes = configuration.serverMetadata().pushed_authorization_request_endpoint !== undefined;
        const build = pushes ? openid.buildAuthorizationUrlWithPAR : openid.buildAuthorizationUrl;
        return { begun: true, url: await build(configuration, parameters), departure };
      } catch (error) {
        return { begun: false, reason: failureOf(error) };
      }
    },

    finish: async (callback, departure) => {
      try {
        const configuration = await service();
        const answer = await openid.authorizationCodeGrant(configuration, callback, checks(departure));
        const claims = answer.claims();
        if (claims === undefined) return { signedIn: false, reason: 'refused' };
        const person = await openid.fetchUserInfo(configuration, answer.access_token, claims.sub);
        const identity = identityOf(claims, person);
        return { signedIn: true, identity, tokens: tokensOf(answer, '', null, clock()) };
      } catch (error) {
        return { signedIn: false, reason: tooOld(error, departure) ? 'not-fresh' : failureOf(error) };
      }
    },

    renew: async (refreshToken, subject) => {
      try {
        const answer = await openid.refreshTokenGrant(await service(), refreshToken);
        // Core 12.2: a new ID token must speak of the same person.
        if ((answer.claims()?.sub ?? subject) !== subject) return { renewed: false, reason: 'ended' };
        return { renewed: true, tokens: tokensOf(answer, answer.id_token ?? '', refreshToken, clock()) };
      } catch (error) {
        return { renewed: false, reason: failureOf(error) === 'unreachable' ? 'unreachable' : 'ended' };
      }
    },

    signOutUrl: async (idToken) => {
      try {
        return openid.buildEndSessionUrl(await service(), {
          id_token_hint: idToken,
          post_logout_redirect_uri: `${baseUrl}/signed-out`,
        });
      } catch {
        return null;
      }
    },
  };
}

/** Asked for once it is needed, and again after it failed: the service may start later than the application. */
function remembered<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = null;
      throw error;
    });
    return answer;
  };
}

function discover(
  issuerUrl: string,
  { id, secret }: { id: string; secret: string },
): Promise<openid.Configuration> {
  const issuer = new URL(issuerUrl);
  return openid.discovery(issuer, id, {}, openid.ClientSecretBasic(secret), {
    timeout: 10,
    execute: issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : [],
  });
}

function newDeparture(demand: Demand | null): Departure {
  return {
    state: openid.randomState(),
    nonce: openid.randomNonce(),
    codeVerifier: openid.randomPKCECodeVerifier(),
    demand,
  };
}

async function request(
  configuration: openid.Configuration,
  redirectUri: string,
  { state, nonce, codeVerifier, demand }: Departure,
  loginHint: string | null,
): Promise<Record<string, string>> {
  const offline = configuration.serverMetadata().scopes_supported?.includes('offline_access') ?? false;
  return {
    redirect_uri: redirectUri,
    scope: offline ? 'openid profile email offline_access' : 'openid profile email',
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    ...(loginHint === null ? {} : { login_hint: loginHint }),
    // As acr_values only: asked as an essential claim as well, the outcome is unspecified (Core 5.5.1.1).
    ...(demand === null ? {} : { acr_values: demand.acrValues[0], max_age: String(demand.maxAgeSeconds) }),
  };
}

function checks({ state, nonce, codeVerifier, demand }: Departure): openid.AuthorizationCodeGrantChecks {
  return {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: codeVerifier,
    idTokenExpected: true,
    ...(demand === null ? {} : { maxAge: demand.maxAgeSeconds }),
  };
}

function tooOld(error: unknown, { demand }: Departure): boolean {
  return (
    demand !== null &&
    error instanceof openid.ClientError &&
    error.code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'
  );
}

function identityOf(claims: openid.IDToken, person: openid.UserInfoResponse): Identity {
  const { amr, acr, sid, auth_time: seconds } = claims;
  return {
    subject: claims.sub,
    serviceSession: typeof sid === 'string' ? sid : null,
    name: person.name ?? person.email ?? claims.sub,
    email: person.email ?? '',
    acr: typeof acr === 'string' ? acr : null,
    amr: Array.isArray(amr) ? amr.filter((value) => typeof value === 'string') : [],
    authenticatedAt: seconds === undefined ? null : new Date(seconds * 1000),
  };
}

const unstatedLifetimeSeconds = 300;

function tokensOf(
  answer: openid.TokenEndpointResponse & openid.TokenEndpointResponseHelpers,
  idToken: string,
  oldRefreshToken: string | null,
  now: Date,
): Tokens {
  const lifetime = answer.expiresIn() ?? unstatedLifetimeSeconds;
  return {
    idToken: answer.id_token ?? idToken,
    accessToken: answer.access_token,
    accessUntil: new Date(now.getTime() + lifetime * 1000),
    refreshToken: answer.refresh_token ?? oldRefreshToken,
  };
}
