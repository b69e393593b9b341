import { randomToken } from '#kernel/ids.ts';
import { type CodeKey, type Reading, readKey } from './key-uri.ts';
import { secondsLeft, totp } from './totp.ts';

export interface ShownCode {
  readonly id: string;
  readonly issuer: string;
  readonly account: string;
  readonly code: string;
  readonly next: string;
  readonly secondsLeft: number;
  readonly periodSeconds: number;
}

export interface CodeApp {
  add(keyOrLink: string): Reading;
  remove(id: string): void;
  /** By the phone's own clock, which may be wrong: that is what the app on a real phone sees too. */
  codes(at: Date): readonly ShownCode[];
}

export function codeApp(): CodeApp {
  const entries = new Map<string, CodeKey>();
  let added = 0;

  return {
    add: (keyOrLink) => {
      const reading = readKey(keyOrLink);
      if (!reading.read) return reading;
      const { codeKey } = reading;
      // The same QR scanned twice is one entry, as on a real phone.
      for (const known of entries.values()) if (known.key.equals(codeKey.key)) return reading;
      added += 1;
      entries.set(
        randomToken(6),
        codeKey.issuer === '' ? { ...codeKey, issuer: `Account ${added}` } : codeKey,
      );
      return reading;
    },
    remove: (id) => {
      entries.delete(id);
    },
    codes: (at) => [...entries].map(([id, codeKey]) => shown(id, codeKey, at)),
  };
}

function shown(id: string, { issuer, account, key, parameters }: CodeKey, at: Date): ShownCode {
  const { periodSeconds } = parameters;
  return {
    id,
    issuer,
    account,
    code: totp(key, at, parameters),
    next: totp(key, new Date(at.getTime() + periodSeconds * 1000), parameters),
    secondsLeft: secondsLeft(at, parameters),
    periodSeconds,
  };
}
