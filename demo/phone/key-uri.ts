import { parseBase32 } from './base32.ts';
import { type Parameters, usual } from './totp.ts';

export interface CodeKey {
  readonly issuer: string;
  readonly account: string;
  readonly key: Buffer;
  readonly parameters: Parameters;
}

export type Reading =
  | { readonly read: true; readonly codeKey: CodeKey }
  | {
      readonly read: false;
      readonly reason: 'not-a-key' | 'not-for-codes' | 'not-by-time' | 'not-supported';
    };

const least = { keyBytes: 10 };

/** A typed key, or the "otpauth:" link a QR code holds (the Key URI format all code apps read). */
export function readKey(text: string): Reading {
  const trimmed = text.trim();
  return /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? readLink(trimmed) : readTyped(trimmed);
}

function readTyped(text: string): Reading {
  const key = parseBase32(text);
  if (key === null || key.length < least.keyBytes) return { read: false, reason: 'not-a-key' };
  return { read: true, codeKey: { issuer: '', account: '', key, parameters: usual } };
}

function readLink(link: string): Reading {
  const url = URL.parse(link);
  if (url === null || url.protocol !== 'otpauth:') return { read: false, reason: 'not-for-codes' };
  if (url.host.toLowerCase() !== 'totp') return { read: false, reason: 'not-by-time' };

  const key = parseBase32(url.searchParams.get('secret') ?? '');
  if (key === null || key.length < least.keyBytes) return { read: false, reason: 'not-a-key' };
  const parameters = parametersOf(url.searchParams);
  if (parameters === null) return { read: false, reason: 'not-supported' };
  return { read: true, codeKey: { ...nameOf(url), key, parameters } };
}

/** The label is "Issuer:account"; the issuer parameter, when there is one, is the truer of the two. */
function nameOf(url: URL): { readonly issuer: string; readonly account: string } {
  const label = decoded(url.pathname.replace(/^\//, ''));
  const colon = label.indexOf(':');
  const issuer = url.searchParams.get('issuer') ?? (colon === -1 ? '' : label.slice(0, colon).trim());
  return { issuer, account: label.slice(colon + 1).trim() };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parametersOf(query: URLSearchParams): Parameters | null {
  const algorithm = (query.get('algorithm') ?? usual.algorithm).toLowerCase();
  const digits = Number(query.get('digits') ?? usual.digits);
  const periodSeconds = Number(query.get('period') ?? usual.periodSeconds);
  if (algorithm !== 'sha1' && algorithm !== 'sha256' && algorithm !== 'sha512') return null;
  if (digits !== 6 && digits !== 7 && digits !== 8) return null;
  if (!Number.isInteger(periodSeconds) || periodSeconds < 5 || periodSeconds > 300) return null;
  return { algorithm, digits, periodSeconds };
}
