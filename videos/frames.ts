import type { Page } from 'playwright-core';
import type { Pictures, Point, Shot } from './direct.ts';
import type { Screen } from './story.ts';

export interface Frame {
  readonly picture: Buffer;
  readonly seconds: number;
  readonly step: number;
}

/** The picture: the two screens on the stage of the pages, and below them a band that is left to the captions. */
export const picture = { width: 1280, height: 720 } as const;

const places: Readonly<Record<Screen, Point>> = { desktop: { x: 30, y: 42 }, phone: { x: 914, y: 24 } };

const markup = `<!doctype html><meta charset="utf-8"><style>
  * { margin: 0; box-sizing: border-box; }
  body { inline-size: 1280px; block-size: 720px; overflow: hidden; background: #e1f3ef; }
  img, #window, #body { position: absolute; display: block; }
  #window { left: 29px; top: 17px; inline-size: 842px; block-size: 626px; border-radius: 10px; background: #fff; border: 1px solid #9fdccf; overflow: hidden; }
  #window i { position: absolute; top: 8px; inline-size: 8px; block-size: 8px; border-radius: 50%; background: #9fdccf; }
  #body { left: 904px; top: 14px; inline-size: 340px; block-size: 620px; border-radius: 30px; background: #0a1916; }
  #desktop { left: 30px; top: 42px; } #phone { left: 914px; top: 24px; border-radius: 20px; }
  #pointer { position: absolute; inline-size: 30px; block-size: 30px; margin: -2px 0 0 -4px; }
  #finger { position: absolute; inline-size: 44px; block-size: 44px; margin: -22px 0 0 -22px; border-radius: 50%; background: #04594f55; border: 2px solid #045a4f; }
  #ring { position: absolute; inline-size: 60px; block-size: 60px; margin: -30px 0 0 -30px; border-radius: 50%; border: 3px solid #045a4f; }
  #band { position: absolute; inset: 652px 0 0; background: #045a4f; }
</style><div id="window"><i style="left:12px"></i><i style="left:26px"></i><i style="left:40px"></i></div><div id="body"></div>
<img id="desktop"><img id="phone"><div id="band"></div><div id="ring" hidden></div>
<svg id="pointer" viewBox="0 0 24 24"><path d="M4 2l7 19 2.6-7.4L21 11z" fill="#fff" stroke="#0a1916" stroke-width="1.6" stroke-linejoin="round"/></svg><div id="finger" hidden></div>`;

const draw = `async ({ desktop, phone, at, isFinger, isPressed }) => {
  const load = async (id, data) => {
    const image = document.getElementById(id);
    if (data !== null) { image.src = data; await image.decode(); }
  };
  await Promise.all([load('desktop', desktop), load('phone', phone)]);
  const place = (id, hidden) => {
    const element = document.getElementById(id);
    element.toggleAttribute('hidden', hidden);
    element.style.display = hidden ? 'none' : '';
    element.style.left = at.x + 'px';
    element.style.top = at.y + 'px';
  };
  place('pointer', isFinger);
  place('finger', !isFinger);
  place('ring', !isPressed);
}`;

const framesPerSecond = 15;
const travelSeconds = 0.8;

/** Every picture of a video, and how long it stands: many while the pointer moves, one while there is something to read. */
export async function framesOf(page: Page, shots: readonly Shot[]): Promise<Frame[]> {
  await page.setViewportSize(picture);
  await page.setContent(markup);
  const frames: Frame[] = [];
  let from: Point = { x: 640, y: 600 };
  for (const { on, step, at, seconds, before, after } of shots) {
    const place = places[on];
    const to = at === null ? from : { x: place.x + at.x, y: place.y + at.y };
    const isFinger = on === 'phone';
    const take = async (screens: Pictures | null, where: Point, isPressed: boolean, lasting: number) => {
      await page.evaluate(
        `(${draw})(${JSON.stringify({ ...addresses(screens), at: where, isFinger, isPressed })})`,
      );
      frames.push({ picture: await page.screenshot({ type: 'png' }), seconds: lasting, step });
    };
    const count = Math.round(travelSeconds * framesPerSecond);
    for (let index = 1; index <= count; index++) {
      await take(index === 1 ? before : null, between(from, to, index / count), false, 1 / framesPerSecond);
    }
    if (at !== null) await take(null, to, true, 0.3);
    await take(after, to, false, seconds);
    from = to;
  }
  return frames;
}

function addresses(screens: Pictures | null) {
  const of = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;
  return screens === null
    ? { desktop: null, phone: null }
    : { desktop: of(screens.desktop), phone: of(screens.phone) };
}

/** Slow at both ends, as a hand moves. */
function between(from: Point, to: Point, part: number): Point {
  const eased = part * part * (3 - 2 * part);
  return { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased };
}
