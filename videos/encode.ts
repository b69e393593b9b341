import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from './frames.ts';

const codecs = {
  webm: [
    '-c:v',
    'libvpx-vp9',
    '-crf',
    '36',
    '-b:v',
    '0',
    '-row-mt',
    '1',
    '-deadline',
    'good',
    '-cpu-used',
    '5',
  ],
  mp4: [
    '-c:v',
    'libx264',
    '-crf',
    '26',
    '-preset',
    'medium',
    '-tune',
    'animation',
    '-movflags',
    '+faststart',
  ],
} as const;

/** Writes `name.webm`, `name.mp4` and the poster `name.jpg` into the folder, by ffmpeg. */
export function encode(frames: readonly Frame[], folder: string, name: string): void {
  const work = mkdtempSync(join(tmpdir(), 'frames-'));
  try {
    const lines = frames.map(({ picture, seconds }, index) => {
      const file = join(work, `${index}.png`);
      writeFileSync(file, picture);
      return `file '${file}'\nduration ${seconds.toFixed(3)}`;
    });
    const last = `file '${join(work, `${frames.length - 1}.png`)}'`;
    const list = join(work, 'list.txt');
    writeFileSync(list, [...lines, last, ''].join('\n'));
    const input = ['-y', '-loglevel', 'error', '-f', 'concat', '-safe', '0', '-i', list];
    const look = ['-an', '-vf', 'fps=15,format=yuv420p', '-map_metadata', '-1'];
    for (const [kind, codec] of Object.entries(codecs)) {
      execFileSync('ffmpeg', [...input, ...look, ...codec, join(folder, `${name}.${kind}`)], {
        stdio: 'inherit',
      });
    }
    const poster = join(work, `${Math.floor(frames.length / 2)}.png`);
    const jpeg = ['-y', '-loglevel', 'error', '-i', poster, '-q:v', '4', join(folder, `${name}.jpg`)];
    execFileSync('ffmpeg', jpeg, { stdio: 'inherit' });
  } finally {
    rmSync(work, { recursive: true });
  }
}
