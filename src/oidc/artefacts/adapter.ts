import { type Adapter, type AdapterFactory, type AdapterPayload, errors } from 'oidc-provider';
import { noOrigin, record } from '#audit/audit.ts';
import type { Database } from '#db/database.ts';
import { type Clock, secondsAfter } from '#kernel/clock.ts';
import { type AccountId, parseId } from '#kernel/ids.ts';
import { lifetimes } from '#oidc/lifetimes.ts';
import { grants } from './grants.ts';
import * as store from './store.ts';

interface Dependencies {
  readonly database: Database;
  readonly clock: Clock;
  /** Clients are rows of their own. */
  readonly clients: (id: string) => Promise<AdapterPayload | undefined>;
}

/**
 * The engine's storage. The engine reads whether something was used, waits, and then marks it used without asking
 * for an answer, so twenty at once would all pass. Here `consume` is the judge: one statement, and whoever comes
 * second is refused by the exception that the engine turns into its answer.
 */
export function artefactAdapter({ database, clock, clients }: Dependencies): AdapterFactory {
  const { sql } = database;

  return (model) => ({
    ...adapterOf(model),
    ...(model === 'Client' && { find: clients }),
    ...(model === 'Grant' && grants(database, clock)),
  });

  function adapterOf(model: string): Adapter {
    const key = (value: string): store.Key => ({ model, id: store.hashOf(value) });
    return {
      upsert: (value, payload, expiresIn = 0) => put(model, value, payload, expiresIn),
      find: async (value) => {
        const found = await store.findArtefact(sql, key(value), clock());
        if (found === null) return undefined;
        return { ...found.payload, jti: value, ...(tellsUse.has(model) && usedAt(found.consumedAt)) };
      },
      consume: async (value) => {
        if (await store.consumeArtefact(sql, key(value), clock())) return;
        await replayed(key(value));
        throw model === 'PushedAuthorizationRequest'
          ? new errors.InvalidRequestUri('request_uri was already used')
          : new errors.InvalidGrant({ detail: 'already used' });
      },
      destroy: (value) => store.removeArtefact(sql, key(value)),
      revokeByGrantId: (grantId) => store.removeOfGrant(sql, model, grantId),
      // Codes for devices are off, and nothing is bound to the engine's own session: ours decides.
      findByUserCode: async () => undefined,
      findByUid: async () => undefined,
    };
  }

  async function put(
    model: string,
    value: string,
    payload: AdapterPayload,
    expiresIn: number,
  ): Promise<void> {
    const now = clock();
    const artefact: store.Artefact = {
      model,
      id: store.hashOf(value),
      payload: keptOf(payload),
      grantId: payload.grantId ?? null,
      sessionId: model === 'Session' && payload.accountId !== undefined ? parseId(payload.uid) : null,
      expiresAt: secondsAfter(now, expiresIn + (keptLonger[model] ?? 0)),
    };
    if (issued.has(model)) {
      if (!(await store.putIssued(sql, artefact))) throw ended(model);
    } else if (model === 'ReplayDetection') {
      if (!(await store.putUnique(sql, artefact, now)))
        throw new errors.InvalidDpopProof('proof was already used');
    } else {
      await store.putArtefact(sql, artefact);
    }
  }

  /** Somebody has a second copy of what was given to one (RFC 6819 section 5.2.1.1): all that came of it ends. */
  async function replayed(key: store.Key): Promise<void> {
    await database.transaction(async (transaction) => {
      const owner = await store.ownerOf(transaction, key);
      if (owner?.grantId != null) await store.revokeGrant(transaction, owner.grantId, clock());
      const about = { accountId: parseId<AccountId>(owner?.accountId), clientId: owner?.clientId ?? null };
      const event = {
        event: 'one-time.replayed',
        outcome: 'failure',
        reason: reasons[key.model] ?? 'other',
      } as const;
      await record(transaction, { ...event, ...about, actor: 'client' }, noOrigin(clock()));
    });
  }
}

const issued = new Set(['AuthorizationCode', 'AccessToken', 'RefreshToken']);

/** A used pushed request is not even begun with. Of the others only `consume` says it, in one place. */
const tellsUse = new Set(['PushedAuthorizationRequest']);

/** A pushed request is used when its person has signed in, which may be long after it could be begun with. */
const keptLonger: Readonly<Record<string, number>> = {
  PushedAuthorizationRequest: 2 * lifetimes.interaction,
};

const reasons: Readonly<Record<string, string>> = {
  AuthorizationCode: 'authorization-code',
  RefreshToken: 'refresh-token',
  PushedAuthorizationRequest: 'pushed-request',
};

/**
 * Without the value itself, which only its owner knows; and, of a waiting request, without the engine's session of
 * that moment: it may be another one after the sign-in, and the resumption is bound to its browser by a cookie.
 */
function keptOf({ jti: _value, session: _session, ...kept }: AdapterPayload): object {
  if (unstorable.test(JSON.stringify(kept))) {
    throw new errors.InvalidRequest('a parameter has a character in it that is none');
  }
  return kept;
}

function ended(model: string): errors.OIDCProviderError {
  if (model === 'AuthorizationCode') return new errors.LoginRequired('the sign-in has ended');
  return new errors.InvalidGrant({ detail: 'the sign-in has ended' });
}

/** NUL and lone surrogates as JSON writes them: PostgreSQL holds neither. */
const unstorable = /\\u0000|\\ud[89a-f][0-9a-f]{2}/;

function usedAt(at: Date | null): { consumed?: number } {
  return at === null ? {} : { consumed: Math.floor(at.getTime() / 1000) };
}
