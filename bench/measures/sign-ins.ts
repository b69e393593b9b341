import { createRemoteJWKSet, jwtVerify } from 'jose';
import { passwordHash } from '#accounts/password-hash.ts';
import { systemClock } from '#kernel/clock.ts';
import { addClient } from '#oidc/clients/clients.ts';
import type { Done, SignIns } from '../load/work.ts';
import type { Ran, Subject } from '../rounds.ts';
import { forked } from '../world/forked.ts';
import { enrolled } from '../world/people.ts';
import type { World } from '../world/world.ts';

export interface WholeSignIns {
  readonly ours: Subject;
  readonly bound: Subject;
}

const password = 'a long pass phrase';
const redirectUri = 'http://localhost:4002/callback';

export async function wholeSignIns(world: World, connections: number): Promise<WholeSignIns> {
  const bound = world.keep(forked(new URL('../subjects/argon2.ts', import.meta.url)));
  return {
    ours: await twofold(world, connections),
    bound: {
      name: 'argon2id alone',
      guess: 1,
      processors: () => world.processors(bound.pid),
      prepare: async () => async (seconds) => {
        const ran = await bound.ask<Pick<Ran, 'count' | 'seconds'>>({ seconds });
        return { ...ran, median: Number.NaN, p95: Number.NaN };
      },
    },
  };
}

/** One sign-in from beginning to end, and its ID token as the application would check it. */
export async function signInOnce(world: World): Promise<void> {
  const { ours } = await wholeSignInsOf(world, 1);
  const run = await ours(1);
  const { count } = await run(10);
  if (count !== 1) throw new Error('The sign-in did not succeed');
}

async function twofold(world: World, connections: number): Promise<Subject> {
  const { ours } = await wholeSignInsOf(world, connections);
  return {
    name: 'Twofold, whole sign-ins',
    guess: 150,
    processors: () => world.processors(world.service.pid),
    prepare: ours,
  };
}

let applications = 0;

async function wholeSignInsOf(world: World, connections: number) {
  const { database, keyring, service, load } = world;
  const application = await linked(world, `bench-${++applications}`);
  // One hash for all: it is checked for each of them all the same.
  const hash = await passwordHash(keyring).hash(password);
  return {
    ours: async (count: number) => {
      const people = await enrolled(world, count, { passwordHash: hash, inKnownBrowser: true });
      await database.sql.script('analyze');
      const signingIn = people.map(({ email, browser, key }) => ({ email, browser, key, password }));
      return async (seconds: number): Promise<Done> => {
        const common = { port: service.port, connections, seconds };
        const work: SignIns = { kind: 'sign-ins', ...common, people: signingIn, application };
        const done = await load.ask<Done>(work);
        if (done.failed > 0)
          throw new Error(`${done.failed} sign-ins failed, the first with: ${done.failures[0]}`);
        await verify(world, application.id, done.sample);
        return done;
      };
    },
  };
}

async function linked({ database }: World, id: string): Promise<SignIns['application']> {
  const client = {
    id,
    name: null,
    redirectUris: [redirectUri],
    postLogoutRedirectUris: [],
    backchannelLogoutUri: null,
    require: '2fa',
    public: false,
    idTokenAlg: 'ES256',
  } as const;
  const { secret } = await database.transaction((sql) => addClient(sql, client, systemClock()));
  return { id, secret: secret?.reveal() ?? '', redirectUri };
}

/** As applications do: the signature by the published key, the issuer, the audience, and both proofs. */
async function verify({ service }: World, audience: string, idTokens: readonly string[]): Promise<void> {
  const keys = createRemoteJWKSet(new URL(`http://127.0.0.1:${service.port}/oidc/jwks`));
  for (const idToken of idTokens) {
    const { payload } = await jwtVerify(idToken, keys, {
      issuer: `http://localhost:${service.port}`,
      audience,
    });
    if (payload.acr !== 'urn:twofold:2fa') throw new Error(`An ID token says ${payload.acr}`);
  }
}
