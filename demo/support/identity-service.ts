import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import Provider, { type Configuration, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';

/** How the person answers the next time she is asked. */
export type Answer =
  | { readonly acr: string; readonly amr: string[]; readonly secondsAgo?: number; readonly account?: string }
  | { readonly error: string };

export interface IdentityService {
  readonly issuer: string;
  readonly asked: Record<string, unknown>[];
  answer(next: Answer): void;
  revokeGrants(): void;
  logoutToken(claims: JWTPayload, header?: { readonly typ?: string }): Promise<string>;
  stop(): Promise<void>;
}

export const client = { id: 'application', secret: 'a secret of the tests, long enough for everybody' };

/** A certified OpenID Provider in memory. It knows nothing of Twofold, so what works here works by the standard. */
export async function identityService(applicationUrl: string): Promise<IdentityService> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://localhost:${portOf(server.address())}`;
  const jwk = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: 'one' };

  const asked: Record<string, unknown>[] = [];
  let next: Answer = { acr: 'urn:twofold:1fa', amr: ['pwd'] };
  let revoked = false;

  const provider = new Provider(issuer, {
    ...configuration(applicationUrl),
    jwks: { keys: [jwk] },
    findAccount: (_ctx, id) =>
      revoked
        ? undefined
        : { accountId: id, claims: () => ({ sub: id, name: nameOf(id), email: `${id}@example.com` }) },
  });
  provider.on('interaction.started', (ctx) => asked.push({ ...ctx.oidc.params }));

  const engine = provider.callback();
  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return engine(request, response);
    await provider.interactionFinished(request, response, resultOf(next));
  });

  return {
    issuer,
    asked,
    answer: (answer) => {
      next = answer;
    },
    revokeGrants: () => {
      revoked = true;
    },
    logoutToken: (claims, { typ = 'logout+jwt' } = {}) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'one', typ }).sign(privateKey),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}

function nameOf(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

function resultOf(answer: Answer) {
  if ('error' in answer) return { error: answer.error };
  const { acr, amr, secondsAgo = 0, account = 'anna' } = answer;
  return { login: { accountId: account, acr, amr, ts: Math.floor(Date.now() / 1000) - secondsAgo } };
}

function configuration(applicationUrl: string): Configuration {
  const policy = interactionPolicy.base();
  // Ask every time, so that each test says how the person answers.
  policy.get('login')?.checks.add(
    new interactionPolicy.Check('always', 'every sign-in is answered anew', (ctx) => {
      const { result } = ctx.oidc;
      return result === undefined || !('login' in result);
    }),
  );
  return {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${applicationUrl}/callback`],
        post_logout_redirect_uris: [`${applicationUrl}/signed-out`],
        backchannel_logout_uri: `${applicationUrl}/back-channel-logout`,
        backchannel_logout_session_required: true,
        grant_types: ['authorization_code', 'refresh_token'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    claims: { openid: ['sub', 'acr', 'amr', 'auth_time'], profile: ['name'], email: ['email'] },
    acrValues: ['urn:twofold:1fa', 'urn:twofold:2fa'],
    conformIdTokenClaims: false,
    cookies: { keys: ['only for tests'] },
    interactions: { policy, url: (_ctx, { uid }) => `/interaction/${uid}` },
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
    issueRefreshToken: async () => true,
    pkce: { required: () => true },
    async loadExistingGrant(ctx: KoaContextWithOIDC) {
      const { provider, client: asking, session } = ctx.oidc;
      if (asking === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: asking.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile email offline_access');
      await grant.save();
      return grant;
    },
  };
}
