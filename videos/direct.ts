import type { Page } from 'playwright-core';
import { screenOf } from './screens.ts';
import type { Cast, Scene, Screen, Story } from './story.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What both screens showed before and after something was done, and where it was pressed. */
export interface Shot {
  readonly on: Screen;
  readonly step: number;
  /** On that screen, in its own pixels. */
  readonly at: Point | null;
  readonly seconds: number;
  readonly before: Pictures;
  readonly after: Pictures;
}

export type Pictures = Readonly<Record<Screen, Buffer>>;

const usualSeconds = 2;

/** Plays a story once. `look` is asked for what it wants to keep of each scene: pictures for a video, less for a test. */
export async function play<Seen>(
  story: Story,
  cast: Cast,
  look: (scene: Scene, act: () => Promise<void>) => Promise<Seen>,
): Promise<Seen[]> {
  await story.prepare(cast);
  const seen: Seen[] = [];
  for await (const scene of story.scenes(cast)) seen.push(await look(scene, scene.act));
  return seen;
}

export function filming({ desktop, phone }: Cast) {
  const pictures = async (): Promise<Pictures> => ({
    desktop: await picture(desktop),
    phone: await picture(phone),
  });
  return async (scene: Scene, act: () => Promise<void>): Promise<Shot> => {
    await scene.at?.scrollIntoViewIfNeeded();
    const [at, before] = [await middleOf(scene), await pictures()];
    await act();
    const { on, step, seconds = usualSeconds } = scene;
    return { on, step, at, seconds, before, after: await pictures() };
  };
}

/** The screens of a story, as `screens.ts` writes them down. */
export function comparing({ desktop, phone }: Cast) {
  return async (_scene: Scene, act: () => Promise<void>): Promise<string> => {
    await act();
    return `${await screenOf(desktop)} ${await screenOf(phone)}`;
  };
}

async function middleOf({ at }: Scene): Promise<Point | null> {
  const box = await at?.boundingBox();
  return box == null ? null : { x: box.x + Math.min(box.width / 2, 120), y: box.y + box.height / 2 };
}

async function picture(page: Page): Promise<Buffer> {
  return page.screenshot({ type: 'png', animations: 'disabled', caret: 'hide' });
}
