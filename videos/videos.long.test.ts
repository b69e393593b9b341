import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { languages } from '#locales/languages.ts';
import { withCast } from './cast.ts';
import { comparing, play } from './direct.ts';
import { made, stories } from './stories.ts';

interface Made {
  readonly seconds: number;
  readonly cues: readonly (readonly [number, number])[];
  readonly screens: readonly string[];
}

const index: Readonly<Record<string, Made>> = JSON.parse(readFileSync(new URL('index.json', made), 'utf8'));

test('every method has a video of 20 to 40 seconds, in two forms of less than 1.5 MB, and a poster', () => {
  assert.deepEqual(
    Object.keys(index),
    stories.map(({ method }) => method),
  );
  for (const [method, { seconds }] of Object.entries(index)) {
    assert.ok(seconds >= 20 && seconds <= 40, `${method}: ${seconds} s`);
    for (const kind of ['webm', 'mp4', 'jpg']) {
      const { size } = statSync(new URL(`${method}.${kind}`, made));
      assert.ok(size > 10_000 && size < 1_500_000, `${method}.${kind}: ${size}`);
    }
  }
});

test('each sentence has its time, in every language, and none overlap', () => {
  for (const [language, { videos }] of Object.entries(languages)) {
    for (const { method } of stories) {
      const { cues = [] } = index[method] ?? {};
      assert.equal(videos.of[method].steps.length, cues.length, `${method} in ${language}`);
      for (const [position, [from, to]] of cues.entries()) {
        assert.ok(from < to && from >= (cues[position - 1]?.[1] ?? 0), `${method}, sentence ${position}`);
      }
    }
  }
});

for (const story of stories) {
  test(`the screens are those that the video of ${story.method} was made of; else: npm run videos`, async () => {
    const screens = await withCast(async (open) => {
      const cast = await open();
      return play(story, cast, comparing(cast));
    });
    assert.deepEqual(screens, index[story.method]?.screens);
  });
}
