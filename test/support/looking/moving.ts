import type { Page } from 'playwright-core';

const running = `document.getAnimations().filter(({ playState }) => playState === 'running').length`;

/** What is read, but for numbers: some of them count down. */
const said = `document.body.innerText.replace(/\\d+/g, '0').replace(/\\s+/g, ' ')`;

/** Whether nothing moves for who asked for less motion, and nothing is missing for it. */
export async function motionProblems(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const moving = await page.evaluate<string>(said);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const count = await page.evaluate<number>(running);
  const played = await page.locator('video[autoplay]').count();
  const still = await page.evaluate<string>(said);
  return [
    ...(count > 0 ? [`${count} of its parts move`] : []),
    ...(played > 0 ? ['a video plays by itself'] : []),
    ...(still === moving ? [] : [`it says "${still}", and with motion "${moving}"`]),
  ];
}
