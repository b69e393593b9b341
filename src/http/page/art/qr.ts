import encodeQr from 'qr';
import type { Html } from '#http/html.ts';
import { qr } from '#http/page/parts/secret.ts';

/** Medium error correction: a screen is photographed at an angle, not torn. The quiet zone is part of it. */
export function qrOf({ text, alt }: { readonly text: string; readonly alt: string }): Html {
  const picture = encodeQr(text, 'svg', { ecc: 'medium', border: 4 });
  return qr({ src: `data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}`, alt });
}
