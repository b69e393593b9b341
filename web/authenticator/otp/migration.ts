import { fromBase64 } from '../protocol/bytes.ts';
import { type Algorithm, type Code, isKey, limits, usual } from './code.ts';
import { bytesOf, type Field, fieldsIn, numberOf } from './protobuf.ts';

export interface Migration {
  readonly codes: readonly Code[];
  /** How many this app cannot make: those with a counter, those of MD5, those without a key. */
  readonly leftOut: number;
  /** Which of how many pictures this is, from 1. */
  readonly part: number;
  readonly parts: number;
  /** The same for all parts of one export. */
  readonly batch: number;
}

/**
 * "otpauth-migration://offline?data=…": the QR codes by which Google Authenticator hands codes over. The message was
 * never published; its form is known from those who read it:
 *
 *     Payload { repeated Code otp_parameters = 1; int32 version = 2; int32 batch_size = 3; int32 batch_index = 4; int32 batch_id = 5 }
 *     Code { bytes secret = 1; string name = 2; string issuer = 3; Algorithm algorithm = 4; Digits digits = 5; Type type = 6; int64 counter = 7 }
 */
export function readMigration(text: string): Migration | null {
  const data = /^otpauth-migration:\/\/offline\/?\?(?:[^#]*&)?data=([^&#]+)/i.exec(text.trim())?.[1];
  const bytes = data === undefined ? null : fromBase64(decoded(data));
  const payload = bytes && fieldsIn(bytes);
  if (payload === null || payload.length === 0) return null;

  const listed = payload.filter(({ number }) => number === 1);
  const codes: Code[] = [];
  for (const { value } of listed) {
    const fields = value instanceof Uint8Array ? fieldsIn(value) : null;
    if (fields === null) return null;
    const code = codeOf(fields);
    if (code !== null) codes.push(code);
  }
  const parts = Math.max(1, numberOf(payload, 3));
  return {
    codes,
    leftOut: listed.length - codes.length,
    part: numberOf(payload, 4) + 1,
    parts,
    batch: numberOf(payload, 5),
  };
}

export function isMigration(text: string): boolean {
  return /^otpauth-migration:/i.test(text.trim());
}

/** Unspecified (0) is SHA-1; 4 is MD5, which no standard has. */
const algorithms: Readonly<Record<number, Algorithm>> = {
  0: 'SHA-1',
  1: 'SHA-1',
  2: 'SHA-256',
  3: 'SHA-512',
};
/** Unspecified (0) is six. */
const digitCounts: Readonly<Record<number, Code['digits']>> = { 0: 6, 1: 6, 2: 8, 3: 7 };
const withCounter = 1;

function codeOf(fields: readonly Field[]): Code | null {
  const key = Uint8Array.from(bytesOf(fields, 1) ?? []);
  const algorithm = algorithms[numberOf(fields, 4)];
  const digits = digitCounts[numberOf(fields, 5)];
  if (!isKey(key) || algorithm === undefined || digits === undefined || numberOf(fields, 6) === withCounter)
    return null;
  const issuer = textOf(fields, 3);
  const name = textOf(fields, 2);
  // The name often says the issuer once more, before a colon.
  const account = name.startsWith(`${issuer}:`) ? name.slice(issuer.length + 1).trim() : name;
  return { issuer, account, key, algorithm, digits, periodSeconds: usual.periodSeconds };
}

function textOf(fields: readonly Field[], number: number): string {
  return new TextDecoder()
    .decode(bytesOf(fields, number) ?? new Uint8Array())
    .trim()
    .slice(0, limits.longestName);
}

function decoded(data: string): string {
  try {
    return decodeURIComponent(data);
  } catch {
    return '?';
  }
}
