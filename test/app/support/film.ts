import { PNG } from 'pngjs';

/** Of what a camera sees, in pixels. */
export const frame = { width: 1280, height: 720 } as const;

/** What a camera sees that is pointed at a picture: one frame in YUV4MPEG2, which Chromium's fake camera repeats. */
export function filmOf(picture: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(picture);
  const [left, top] = [(frame.width - width) / 2, (frame.height - height) / 2].map(Math.floor);
  if (left === undefined || top === undefined || left < 0 || top < 0)
    throw new Error(`A picture of ${width} by ${height} pixels does not fit before the camera`);
  const luma = Buffer.alloc(frame.width * frame.height, 180);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      // A camera in a room: black is not black, and white is not white.
      const light = 30 + (200 * (0.299 * red + 0.587 * green + 0.114 * blue)) / 255;
      luma[(y + top) * frame.width + x + left] = light;
    }
  }
  const grey = Buffer.alloc((frame.width * frame.height) / 2, 128);
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${frame.width} H${frame.height} F10:1 Ip A1:1 C420\nFRAME\n`),
    luma,
    grey,
  ]);
}
