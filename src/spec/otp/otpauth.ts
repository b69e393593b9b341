import { base32 } from '#spec/otp/base32.ts';
import type { TotpParameters } from '#spec/otp/totp.ts';

export interface KeyLink {
  readonly key: Uint8Array;
  /** The service's name as the person knows it. */
  readonly issuer: string;
  /** The account as the person knows it, usually the e-mail address. */
  readonly account: string;
  readonly parameters: TotpParameters;
}

/**
 * The `otpauth:` link that authenticator apps read from a QR code ("Key Uri Format" of Google Authenticator).
 * The label is `issuer:account`; a colon inside a name would move the boundary, so it is written as a space.
 * Percent-encoding is `%20`, never `+`, which some apps show as a plus sign.
 */
export function keyLink({ key, issuer, account, parameters }: KeyLink): string {
  const { algorithm, digits, periodSeconds } = parameters;
  const name = encodeURIComponent(labelPart(issuer));
  const label = `${name}:${encodeURIComponent(labelPart(account))}`;
  const secret = base32(key);
  return `otpauth://totp/${label}?secret=${secret}&issuer=${name}&algorithm=${algorithm}&digits=${digits}&period=${periodSeconds}`;
}

/** "JBSW Y3DP …": groups of four, as a person reads and types. */
export function keyInGroups(key: Uint8Array): string {
  return (
    base32(key)
      .match(/.{1,4}/g)
      ?.join(' ') ?? ''
  );
}

function labelPart(text: string): string {
  return text.replaceAll(':', ' ').toWellFormed().trim();
}
