import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startChromium } from '../test/support/chromium.ts';
import { withCast } from './cast.ts';
import { comparing, filming, play } from './direct.ts';
import { encode } from './encode.ts';
import { type Frame, framesOf } from './frames.ts';
import { made, stories } from './stories.ts';

/** `npm run videos`: films every story with the real pages, and writes down what they looked like. Takes ffmpeg. */
const folder = fileURLToPath(made);
mkdirSync(folder, { recursive: true });
const stage = await startChromium();
const about = await withCast(async (open) => {
  const entries: [string, unknown][] = [];
  for (const story of stories) {
    const cast = await open();
    const frames = await framesOf((await stage.open()).page, await play(story, cast, filming(cast)));
    encode(frames, folder, story.method);
    const again = await open();
    const screens = await play(story, again, comparing(again));
    const cues = cuesOf(frames);
    entries.push([story.method, { seconds: cues.at(-1)?.[1] ?? 0, cues, screens }]);
    console.log(`${story.method}: ${cues.at(-1)?.[1]} s`);
  }
  return Object.fromEntries(entries);
});
await stage.close();
writeFileSync(new URL('index.json', made), `${JSON.stringify(about, null, 2)}\n`);

/** From when to when each sentence of the transcript is what one sees, in seconds. */
function cuesOf(frames: readonly Frame[]): [from: number, to: number][] {
  const cues: [number, number][] = [];
  let now = 0;
  for (const { step, seconds } of frames) {
    const cue = cues[step];
    const to = Math.round((now + seconds) * 100) / 100;
    if (cue === undefined) cues[step] = [Math.round(now * 100) / 100, to];
    else cue[1] = to;
    now += seconds;
  }
  return cues;
}
