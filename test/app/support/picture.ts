import { PNG } from 'pngjs';
import encodeQR from 'qr';

/** A picture of a QR code, as somebody saves one from a screen. */
export function qrPicture(text: string): Buffer {
  const scale = 6;
  const rows = encodeQR(text, 'raw', { border: 4 });
  const size = rows.length * scale;
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const isDark = rows[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true;
      png.data.fill(isDark ? 0 : 255, (y * size + x) * 4, (y * size + x) * 4 + 3);
      png.data[(y * size + x) * 4 + 3] = 255;
    }
  }
  return PNG.sync.write(png);
}
