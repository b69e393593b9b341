import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { queue } from '#accounts/queue.ts';
import type { Keyring } from '#kernel/keyring.ts';

/** OWASP's floor for argon2id; a hash made with less is made anew at the next sign-in. */
export const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export interface PasswordHash {
  hash(password: string): Promise<string>;
  /** Takes the same time when there is no hash to compare with: unknown accounts must not answer faster. */
  matches(stored: string | null, password: string): Promise<boolean>;
  /** Whether the stored hash was made with other costs than today's. */
  isOutdated(stored: string): boolean;
}

/**
 * argon2id (the library's default kind) with a pepper that the database does not have. No more hashes run at once than there are cores:
 * a flood of sign-ins waits in line and leaves the rest of the service alone.
 */
export function passwordHash(keyring: Keyring): PasswordHash {
  const inLine = queue(availableParallelism());
  const hashed = (password: string) =>
    inLine(() => hash(password.normalize('NFC'), { ...cost, secret: keyring.key('pepper') }));
  // Made once; nobody's password, and never compared with success.
  const nobody = hashed(keyring.mac('pepper', 'nobody').toString('base64'));

  return {
    hash: hashed,
    matches: async (stored, password) => {
      const against = stored ?? (await nobody);
      const right = await inLine(() => verifyPeppered(against, password.normalize('NFC'), keyring));
      return right && stored !== null;
    },
    isOutdated: (stored) => {
      const { memoryCost, timeCost, parallelism } = cost;
      return !stored.startsWith(`$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$`);
    },
  };
}

/** A hash made before the master key was rotated still verifies, with the pepper of then. */
async function verifyPeppered(stored: string, password: string, keyring: Keyring): Promise<boolean> {
  for (const secret of keyring.keys('pepper')) {
    if (await verify(stored, password, { secret })) return true;
  }
  return false;
}
