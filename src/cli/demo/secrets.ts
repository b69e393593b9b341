import { randomInt } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the demo must know again at its next start, and the service keeps only as hashes. */
export interface DemoSecrets {
  readonly ledger: string;
  readonly payroll: string;
  readonly password: string;
}

const none: DemoSecrets = { ledger: '', payroll: '', password: '' };

/** Empty texts for what is not there; also when somebody made the file unreadable, for all of it can be made anew. */
export async function readSecrets(dataDir: string): Promise<DemoSecrets> {
  try {
    const kept: unknown = JSON.parse(await readFile(fileIn(dataDir), 'utf8'));
    if (typeof kept !== 'object' || kept === null) return none;
    const found = new Map<string, unknown>(Object.entries(kept));
    const text = (name: string) => {
      const value = found.get(name);
      return typeof value === 'string' ? value : '';
    };
    return { ledger: text('ledger'), payroll: text('payroll'), password: text('password') };
  } catch {
    return none;
  }
}

export async function keepSecrets(dataDir: string, secrets: DemoSecrets): Promise<void> {
  const draft = `${fileIn(dataDir)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, fileIn(dataDir));
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'demo.json');
}

const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';

/** Four words that mean nothing, easy to read from one window and type in another; about 73 bits. */
export function newPassPhrase(): string {
  const syllable = () =>
    `${consonants.charAt(randomInt(consonants.length))}${vowels.charAt(randomInt(vowels.length))}`;
  const word = () => `${syllable()}${syllable()}${syllable()}`;
  return [word(), word(), word(), word()].join('-');
}
