import { createRequire } from 'node:module';
import { PNG } from 'pngjs';

// jsQR is a bundle in the old style, whose types promise a default export that Node does not see.
const jsQr: typeof import('jsqr').default = createRequire(import.meta.url)('jsqr');

export type Scan =
  | { readonly scanned: true; readonly text: string }
  | { readonly scanned: false; readonly reason: 'not-a-picture' | 'too-large' | 'no-qr-code' };

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostPixels = 24_000_000;

/** Finds the QR code in a PNG: a whole screenshot will do. */
export function scanPicture(file: Buffer): Scan {
  if (file.length < 33 || !file.subarray(0, 8).equals(signature))
    return { scanned: false, reason: 'not-a-picture' };
  // Measured before it is unpacked: a small file can claim to be a picture as large as a field.
  if (file.readUInt32BE(16) * file.readUInt32BE(20) > mostPixels)
    return { scanned: false, reason: 'too-large' };

  const picture = unpacked(file);
  if (picture === null) return { scanned: false, reason: 'not-a-picture' };
  const found = jsQr(new Uint8ClampedArray(picture.data), picture.width, picture.height);
  return found === null || found.data === ''
    ? { scanned: false, reason: 'no-qr-code' }
    : { scanned: true, text: found.data };
}

function unpacked(file: Buffer): PNG | null {
  try {
    return PNG.sync.read(file);
  } catch {
    return null;
  }
}
