import encodeQR from 'qr';

const [width, height] = [640, 480];

/** What a camera sees that is pointed at a QR code: one frame in YUV4MPEG2, which Chromium's fake camera repeats. */
export function filmOf(text: string): Buffer {
  const rows = encodeQR(text, 'raw', { border: 4 });
  const scale = Math.floor(height / rows.length);
  const [left, top] = [(width - rows.length * scale) / 2, (height - rows.length * scale) / 2].map(Math.floor);
  const luma = Buffer.alloc(width * height, 180);
  for (let y = 0; y < rows.length * scale; y += 1) {
    for (let x = 0; x < rows.length * scale; x += 1) {
      const isDark = rows[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true;
      luma[(y + (top ?? 0)) * width + x + (left ?? 0)] = isDark ? 30 : 230;
    }
  }
  const grey = Buffer.alloc((width * height) / 2, 128);
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420\nFRAME\n`),
    luma,
    grey,
  ]);
}
