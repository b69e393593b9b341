import { createHash } from 'node:crypto';
import { noOrigin, record } from '#audit/audit.ts';
import type { Sql } from '#db/database.ts';
import { ConfigError } from '#kernel/errors.ts';
import { randomToken } from '#kernel/ids.ts';
import { Secret } from '#kernel/secret.ts';
import { nameRule, shownName } from '#kernel/shown-name.ts';
import type { Level } from '#spec/aal.ts';
import { wrongWith } from './redirect-uri.ts';
import { type IdTokenAlg, insertClient } from './store.ts';

export interface NewClient {
  /** Letters, digits, dot, dash and underscore; what the application calls itself in the protocol. */
  readonly id: string;
  /** What people read; the id when there is none. */
  readonly name: string | null;
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  readonly backchannelLogoutUri: string | null;
  readonly require: Level;
  /** It runs where a secret cannot be kept: in a browser, on a phone. */
  readonly public: boolean;
  readonly idTokenAlg: IdTokenAlg;
}

/** The secret can be read this once; only its hash is kept. `null` for a public client. */
export interface AddedClient {
  readonly id: string;
  readonly secret: Secret | null;
}

/** Links an application, in the caller's transaction. Throws ConfigError with the word that helps. */
export async function addClient(sql: Sql, client: NewClient, now: Date): Promise<AddedClient> {
  const name = nameOf(client);
  checkAddresses(client);
  const secret = client.public ? null : randomToken(32);
  const secretHash = secret === null ? null : hashOfSecret(secret);
  if (!(await insertClient(sql, { ...client, name, secretHash }, now))) {
    throw new ConfigError(`There is a client "${client.id}" already: choose another id.`);
  }
  const about = {
    event: 'client.added',
    outcome: 'success',
    actor: 'operator',
    clientId: client.id,
  } as const;
  await record(sql, about, noOrigin(now));
  return { id: client.id, secret: secret === null ? null : new Secret(secret) };
}

/** Of 256 random bits, so a plain hash gives nothing away and nothing has to be slow. */
export function hashOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

const idForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const longestName = 60;

function nameOf({ id, name }: NewClient): string {
  if (!idForm.test(id)) {
    throw new ConfigError(
      `"${id}" cannot be a client's id: use up to 64 letters, digits, dots, dashes, underscores.`,
    );
  }
  const shown = shownName(name ?? id, longestName);
  if (shown === null) throw new ConfigError(nameRule(longestName));
  return shown;
}

function checkAddresses({ redirectUris, postLogoutRedirectUris, backchannelLogoutUri }: NewClient): void {
  if (redirectUris.length === 0) throw new ConfigError('A client needs at least one redirect URI.');
  const back = backchannelLogoutUri === null ? [] : [backchannelLogoutUri];
  for (const uri of [...redirectUris, ...postLogoutRedirectUris, ...back]) {
    const wrong = wrongWith(uri);
    if (wrong !== null) throw new ConfigError(`The URI ${uri} ${wrong}.`);
  }
}
