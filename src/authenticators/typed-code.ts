import type { Brand } from '#kernel/brand.ts';

export type SixDigits = Brand<string, 'SixDigits'>;

/** Spaces and dashes are forgiven, as they are how codes are shown. Digits of other scripts are not digits here. */
export function sixDigits(typed: string): SixDigits | null {
  if (typed.length > 40) return null;
  const digits = typed.replace(/[\s\u00a0\u2010-\u2015-]/g, '');
  return /^[0-9]{6}$/.test(digits) ? (digits as SixDigits) : null;
}
