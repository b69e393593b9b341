const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 section 6, as people type it: spaces, dashes, lower case and missing padding are forgiven. */
export function parseBase32(text: string): Buffer | null {
  const letters = text.replace(/[\s-]/g, '').replace(/=+$/, '').toUpperCase();
  const bytes: number[] = [];
  let held = 0;
  let heldBits = 0;
  for (const letter of letters) {
    const value = alphabet.indexOf(letter);
    if (value === -1) return null;
    held = (held << 5) | value;
    heldBits += 5;
    if (heldBits >= 8) {
      heldBits -= 8;
      bytes.push(held >> heldBits);
      held &= (1 << heldBits) - 1;
    }
  }
  return Buffer.from(bytes);
}
