/** Enough for a QR code that fills a fifth of the picture; more only costs time. */
const mostPixels = 1280;

export type ReadPicture =
  | { readonly read: true; readonly text: string }
  | { readonly read: false; readonly reason: 'no-code' | 'not-an-image' };

/** The decoder is large and seldom needed, so it is loaded with the first picture (and kept by the worker before). */
const decoder = () => import('qr/decode.js');

export async function readPicture(file: Blob): Promise<ReadPicture> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return { read: false, reason: 'not-an-image' };
  }
  const text = await readFrame(picture, picture.width, picture.height);
  picture.close();
  return text === null ? { read: false, reason: 'no-code' } : { read: true, text };
}

/** What the QR code in a frame says; `null` where there is none. */
export async function readFrame(
  source: CanvasImageSource,
  width: number,
  height: number,
): Promise<string | null> {
  const { decodeQR } = await decoder();
  for (const most of [mostPixels, mostPixels / 2]) {
    const scale = Math.min(1, most / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) return null;
    // What is transparent in a picture is meant to be white.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(source, 0, 0, canvas.width, canvas.height);
    try {
      return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      // No code at this size.
    }
  }
  return null;
}
