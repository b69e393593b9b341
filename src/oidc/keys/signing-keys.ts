import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { noOrigin, record } from '#audit/audit.ts';
import type { Database, Sql } from '#db/database.ts';
import { type Clock, secondsAfter } from '#kernel/clock.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { IdTokenAlg } from '#oidc/clients/store.ts';
import { lifetimes } from '#oidc/lifetimes.ts';
import * as store from './store.ts';

export interface SigningKey {
  readonly kid: string;
  readonly alg: IdTokenAlg;
  readonly jwk: JWK;
  readonly signs: boolean;
}

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly clock: Clock;
}

const algs: readonly IdTokenAlg[] = ['ES256', 'RS256'];

/**
 * Applications may remember our keys. A new one is shown for this long before it signs, so that none of them meets a
 * token of a key that it has not had the time to fetch.
 */
export const overlapSeconds = 600;

/** Makes the first keys. Safe on many nodes that start at once. */
export async function ensureSigningKeys({ database, keyring, clock }: Dependencies): Promise<void> {
  const has = (keys: readonly store.KeyRow[], alg: IdTokenAlg) => keys.some((key) => key.alg === alg);
  const now = clock();
  const found = await store.publishedKeys(database.sql, now);
  const missing = algs.filter((alg) => !has(found, alg));
  if (missing.length === 0) return;
  // Outside the transaction: to find primes takes longer than a lock should be held.
  const made = await Promise.all(missing.map((alg) => newKey(keyring, alg, now)));
  await database.transaction(async (sql) => {
    await store.lockKeys(sql);
    const meanwhile = await store.publishedKeys(sql, now);
    for (const key of made) if (!has(meanwhile, key.alg)) await store.insertKey(sql, key, now);
  });
}

export interface Rotation {
  /** 0: the old key may be known to others. The new one signs at once, and the old one is soon believed no more. */
  readonly overlapSeconds: number;
}

/** A new key for each algorithm. Answers their ids. */
export async function rotateSigningKeys(
  { database, keyring, clock }: Dependencies,
  rotation: Rotation = { overlapSeconds },
): Promise<string[]> {
  const now = clock();
  const signsFrom = secondsAfter(now, rotation.overlapSeconds);
  const made = await Promise.all(algs.map((alg) => newKey(keyring, alg, signsFrom)));
  await database.transaction(async (sql) => {
    await store.lockKeys(sql);
    for (const key of made) await replace(sql, key, now);
    if (rotation.overlapSeconds === 0) {
      await store.publishOnlyUntil(sql, secondsAfter(now, lifetimes.idToken));
    }
    const about = { event: 'signing-key.rotated', outcome: 'success', actor: 'operator' } as const;
    await record(sql, about, noOrigin(now));
    await store.tellKeysChanged(sql);
  });
  return made.map(({ kid }) => kid);
}

async function replace(sql: Sql, key: store.KeyRow, now: Date): Promise<void> {
  // An ID token comes back as a hint when its person signs out: its key stays for as long as a sign-in can be.
  const publishedUntil = secondsAfter(key.signsFrom, lifetimes.engineSession);
  await store.retireKeys(sql, key.alg, { signsUntil: key.signsFrom, publishedUntil });
  await store.insertKey(sql, key, now);
}

/** All that is published. The first of an algorithm is the one that signs. */
export async function loadSigningKeys(sql: Sql, keyring: Keyring, now: Date): Promise<readonly SigningKey[]> {
  const rows = await store.publishedKeys(sql, now);
  const keys = rows.map((row) => ({
    kid: row.kid,
    alg: row.alg,
    jwk: opened(keyring, row),
    signs: signs(row, now),
  }));
  return [...keys.filter((key) => key.signs), ...keys.filter((key) => !key.signs)];
}

function signs({ signsFrom, signsUntil }: store.PublishedKeyRow, now: Date): boolean {
  return signsFrom <= now && (signsUntil === null || signsUntil > now);
}

async function newKey(keyring: Keyring, alg: IdTokenAlg, signsFrom: Date): Promise<store.KeyRow> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true, modulusLength: 2048 });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  return { kid, alg, sealed: keyring.seal(JSON.stringify(jwk), contextOf(kid)), signsFrom };
}

function opened(keyring: Keyring, { kid, alg, sealed }: store.KeyRow): JWK {
  return { ...(JSON.parse(keyring.open(sealed, contextOf(kid))) as JWK), kid, alg, use: 'sig' };
}

function contextOf(kid: string): string {
  return `signing key ${kid}`;
}
