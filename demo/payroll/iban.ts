import type { Brand } from '#kernel/brand.ts';

/** An account number without spaces whose check digits fit (ISO 13616, ISO 7064 MOD 97-10). */
export type Iban = Brand<string, 'Iban'>;

const shape = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/** Spaces and lower case are forgiven. The length each country gives its own numbers is left to the bank. */
export function parseIban(text: string): Iban | null {
  const iban = text.replace(/[\s-]/g, '').toUpperCase();
  return shape.test(iban) && remainder(iban) === 1 ? (iban as Iban) : null;
}

export function maskedIban(iban: Iban): string {
  return `${iban.slice(0, 2)} •••• ${iban.slice(-4)}`;
}

/** The first four characters go to the end, letters count from A = 10, and what is left by 97 must be 1. */
function remainder(iban: string): number {
  const digits = `${iban.slice(4)}${iban.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}
