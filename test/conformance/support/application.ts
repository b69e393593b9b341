import * as openid from 'openid-client';
import type { Database } from '#db/database.ts';
import { addClient, type NewClient } from '#oidc/clients/clients.ts';
import type { Browser, Page } from './browser.ts';
import { serviceUrl } from './service.ts';

/** A linked application, on a client library that knows nothing of us. */
export interface Application {
  readonly id: string;
  readonly secret: string | null;
  readonly configuration: openid.Configuration;
  readonly redirectUri: string;
  /** The address that begins a sign-in, and what must be remembered for its end. */
  begin(wishes?: Record<string, string>): Promise<Begun>;
  /** Redeems the code that came back. */
  finish(begun: Begun, callback: URL, maxAge?: number): ReturnType<typeof openid.authorizationCodeGrant>;
  /** From begin to tokens in a browser that is signed in well enough. */
  open(browser: Browser, wishes?: Record<string, string>): ReturnType<typeof openid.authorizationCodeGrant>;
}

export interface Begun {
  readonly url: URL;
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

const wanted: NewClient = {
  id: 'payroll',
  name: 'Payroll',
  redirectUris: ['http://localhost:4002/callback'],
  postLogoutRedirectUris: ['http://localhost:4002/signed-out'],
  backchannelLogoutUri: null,
  require: '1fa',
  public: false,
  idTokenAlg: 'ES256',
};

export async function application(
  database: Database,
  nodeOrigin: string,
  wishes: Partial<NewClient> = {},
): Promise<Application> {
  const client = { ...wanted, ...wishes };
  const { secret } = await database.transaction((sql) => addClient(sql, client, new Date()));
  return knownApplication(nodeOrigin, client, secret === null ? null : secret.reveal());
}

/** The same application as another node sees it. */
export async function knownApplication(
  nodeOrigin: string,
  client: Partial<NewClient>,
  secret: string | null,
): Promise<Application> {
  const { id, redirectUris, idTokenAlg } = { ...wanted, ...client };
  const [redirectUri = ''] = redirectUris;
  const configuration = await openid.discovery(
    serviceUrl,
    id,
    { id_token_signed_response_alg: idTokenAlg },
    secret === null ? openid.None() : openid.ClientSecretBasic(secret),
    { execute: [openid.allowInsecureRequests], [openid.customFetch]: through(nodeOrigin) },
  );

  async function begin(parameters: Record<string, string> = {}): Promise<Begun> {
    const verifier = openid.randomPKCECodeVerifier();
    const state = openid.randomState();
    const nonce = openid.randomNonce();
    const url = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid profile email offline_access',
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      ...parameters,
    });
    return { url, verifier, state, nonce };
  }

  const finish: Application['finish'] = ({ verifier, state, nonce }, callback, maxAge) =>
    openid.authorizationCodeGrant(configuration, callback, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
      ...(maxAge !== undefined && { maxAge }),
    });

  return {
    id,
    secret,
    configuration,
    redirectUri,
    begin,
    finish,
    open: async (browser, parameters) => {
      const begun = await begin(parameters);
      return finish(begun, callbackOf(await browser.follow(begun.url)));
    },
  };
}

/** Where the browser was sent, which must be the application. */
export function callbackOf(page: Page): URL {
  if (page.location === null || page.location.origin === serviceUrl.origin) {
    throw new Error(`Not sent back to the application: ${page.status} ${page.location?.href ?? page.text}`);
  }
  return page.location;
}

/** Goes to a node whatever the address says, as a load balancer would. */
export function through(nodeOrigin: string): openid.CustomFetch {
  return (address, options) => {
    const { pathname, search } = new URL(address);
    return fetch(new URL(pathname + search, nodeOrigin), options as RequestInit);
  };
}
