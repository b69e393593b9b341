import { base32, fromBase32 } from './base32.ts';
import { type Algorithm, type Code, isDigits, isKey, isPeriod, limits, usual } from './code.ts';

export type ReadCode =
  | { readonly ok: true; readonly code: Code }
  | { readonly ok: false; readonly reason: CodeProblem };

/** What is wrong with an address, each with words of its own. */
export type CodeProblem =
  | 'not-otpauth'
  | 'counter'
  | 'other-type'
  | 'no-key'
  | 'bad-key'
  | 'bad-algorithm'
  | 'bad-digits'
  | 'bad-period'
  | 'bad-label'
  | 'twice';

const algorithms: Readonly<Record<string, Algorithm>> = {
  SHA1: 'SHA-1',
  SHA256: 'SHA-256',
  SHA512: 'SHA-512',
};

/**
 * Reads "otpauth://totp/Acme:anna@example.com?secret=…" as Google's "Key URI Format" describes it. Strict where codes
 * would come out wrong, because a wrong code is found out only when somebody needs a right one.
 */
export function readOtpauth(text: string): ReadCode {
  const parts = /^otpauth:\/\/([^/?#]*)(?:\/([^?#]*))?(?:\?([^#]*))?$/i.exec(text.trim());
  if (parts === null) return wrong('not-otpauth');
  const [, type = '', label = '', query = ''] = parts;
  if (type.toLowerCase() === 'hotp') return wrong('counter');
  if (type.toLowerCase() !== 'totp') return wrong('other-type');

  const parameters = new URLSearchParams(query);
  for (const name of parameters.keys()) if (parameters.getAll(name).length > 1) return wrong('twice');
  const secret = parameters.get('secret');
  if (secret === null || secret === '') return wrong('no-key');
  const key = fromBase32(secret);
  if (key === null || !isKey(key)) return wrong('bad-key');
  const algorithm = algorithms[(parameters.get('algorithm') ?? 'SHA1').toUpperCase().replace('-', '')];
  if (algorithm === undefined) return wrong('bad-algorithm');
  const digits = wholeNumber(parameters.get('digits') ?? String(usual.digits));
  if (!isDigits(digits)) return wrong('bad-digits');
  const periodSeconds = wholeNumber(parameters.get('period') ?? String(usual.periodSeconds));
  if (!isPeriod(periodSeconds)) return wrong('bad-period');
  const names = readLabel(label, parameters.get('issuer'));
  return names === null
    ? wrong('bad-label')
    : { ok: true, code: { ...names, key, algorithm, digits, periodSeconds } };
}

export function otpauthOf({ issuer, account, key, algorithm, digits, periodSeconds }: Code): string {
  const label = [...(issuer === '' ? [] : [issuer]), account].map(encoded).join(':');
  const parameters = [
    `secret=${base32(key)}`,
    // Also when it is empty: else a colon in the account would be read as the end of an issuer.
    `issuer=${encoded(issuer)}`,
    `algorithm=${algorithm.replace('-', '')}`,
    `digits=${digits}`,
    `period=${periodSeconds}`,
  ];
  return `otpauth://totp/${label}?${parameters.join('&')}`;
}

/** "Issuer:account", with the colon as it is or encoded; `issuer=` counts more than the label. */
function readLabel(label: string, issuer: string | null): Pick<Code, 'issuer' | 'account'> | null {
  let decoded: string;
  try {
    // Split before decoding, so that an encoded colon may stand in a name; without a plain colon it is one.
    const [before, ...after] = label.split(':');
    decoded = decodeURIComponent(label);
    if (after.length > 0) {
      return named(issuer ?? decodeURIComponent(before ?? ''), decodeURIComponent(after.join(':')));
    }
  } catch {
    return null;
  }
  const colon = decoded.indexOf(':');
  if (colon >= 0 && (issuer === null || issuer === decoded.slice(0, colon))) {
    return named(issuer ?? decoded.slice(0, colon), decoded.slice(colon + 1));
  }
  return named(issuer ?? '', decoded);
}

function named(issuer: string, account: string): Pick<Code, 'issuer' | 'account'> | null {
  const names = { issuer: issuer.trim(), account: account.trim() };
  const isLong = Object.values(names).some((name) => name.length > limits.longestName);
  return isLong || (names.issuer === '' && names.account === '') ? null : names;
}

function encoded(name: string): string {
  return encodeURIComponent(name.toWellFormed());
}

function wholeNumber(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

function wrong(reason: CodeProblem): ReadCode {
  return { ok: false, reason };
}
