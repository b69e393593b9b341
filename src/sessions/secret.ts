import type { SessionId } from '#kernel/ids.ts';

const idBytes = 16;
const idLength = Math.ceil((idBytes * 8) / 6);

/**
 * What the cookie of a session holds: the id, by which the row is found, and something random. Of the whole only a
 * hash is kept. The id alone opens nothing, and because the hash needs no index, a new secret writes the one row.
 */
export function secretOf(id: SessionId, random: string): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url') + random;
}

/** Whose secret it says it is; whether it is, says the hash. `null` when it can be nobody's. */
export function sessionNamedBy(secret: string): SessionId | null {
  const bytes = Buffer.from(secret.slice(0, idLength), 'base64url');
  if (bytes.length !== idBytes) return null;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') as SessionId;
}
