import type { Code } from '../otp/code.ts';
import { isMigration, type Migration, readMigration } from '../otp/migration.ts';
import { readOtpauth } from '../otp/otpauth.ts';
import { words } from '../words.ts';

export type Scanned =
  | { readonly kind: 'codes'; readonly codes: readonly Code[]; readonly leftOut: number }
  | { readonly kind: 'more'; readonly said: string }
  | { readonly kind: 'wrong'; readonly said: string };

/** Takes QR codes one after the other, until they make something that can be added. */
export function codeScan(): (text: string) => Scanned {
  const parts = new Map<number, Migration>();
  return (text) => {
    if (isMigration(text)) return takePart(parts, readMigration(text));
    const read = readOtpauth(text);
    if (read.ok) return { kind: 'codes', codes: [read.code], leftOut: 0 };
    if (read.reason !== 'not-otpauth') return wrong(words.codes.problems[read.reason]);
    const isLink = /\/authenticator\/#link=/.test(text);
    return wrong(isLink ? words.codes.adding.aLink : words.codes.adding.anAddress);
  };
}

function takePart(parts: Map<number, Migration>, read: Migration | null): Scanned {
  if (read === null) return wrong(words.codes.problems.migration);
  const [known] = parts.values();
  if (known !== undefined && (known.batch !== read.batch || known.parts !== read.parts)) {
    parts.clear();
    if (read.part !== 1) return wrong(words.codes.otherBatch);
  }
  parts.set(read.part, read);
  if (parts.size < read.parts) return { kind: 'more', said: words.codes.part(read.part, read.parts) };
  const all = [...parts.values()].sort((one, other) => one.part - other.part);
  parts.clear();
  const leftOut = all.reduce((sum, part) => sum + part.leftOut, 0);
  return { kind: 'codes', codes: all.flatMap(({ codes }) => codes), leftOut };
}

function wrong(said: string): Scanned {
  return { kind: 'wrong', said };
}
