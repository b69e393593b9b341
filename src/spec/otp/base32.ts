/** RFC 4648 section 6, without padding, as `otpauth:` links and authenticator apps write keys. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export function base32(bytes: Uint8Array): string {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet.charAt((held >>> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + alphabet.charAt((held << (5 - bits)) & 31) : text;
}

/** Reads what `base32` wrote. Lower case, spaces and padding are forgiven; anything else gives `null`. */
export function fromBase32(text: string): Buffer | null {
  let bits = 0;
  let held = 0;
  const bytes: number[] = [];
  for (const character of text.replace(/[\s-]|=+$/g, '').toUpperCase()) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >>> bits) & 255);
    }
    held &= (1 << bits) - 1;
  }
  return Buffer.from(bytes);
}
