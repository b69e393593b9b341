import type { Bytes } from '../protocol/bytes.ts';

/** RFC 4648 section 6, without padding. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export function base32(bytes: Uint8Array): string {
  let [bits, held, text] = [0, 0, ''];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet.charAt((held >>> bits) & 31);
    }
  }
  return bits > 0 ? text + alphabet.charAt((held << (5 - bits)) & 31) : text;
}

/** Lower case, spaces, dashes and padding are forgiven; anything else is `null`. */
export function fromBase32(text: string): Bytes | null {
  const plain = text.replace(/[\s-]|=+$/g, '').toUpperCase();
  const bytes = new Uint8Array(Math.floor((plain.length * 5) / 8));
  let [bits, held, length] = [0, 0, 0];
  for (const character of plain) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[length] = (held >>> bits) & 255;
      length += 1;
    }
  }
  return bytes;
}
