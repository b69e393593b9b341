import type { Locator, Page } from 'playwright-core';
import type { AuthenticatorKind } from '#spec/proof.ts';
import type { DemoWorld } from '../test/support/demo-world.ts';
import type { PushService } from '../test/support/push-service.ts';

export type Screen = 'desktop' | 'phone';

/** One thing that is done, on one of the two screens that stand side by side. */
export interface Scene {
  readonly on: Screen;
  /** Which sentence of the transcript it belongs to, from 0. */
  readonly step: number;
  /** What is pressed or typed into; `null` when something happens by itself. */
  readonly at: Locator | null;
  /** Does it, and waits until the screens show what comes of it. */
  readonly act: () => Promise<void>;
  /** How long the result stands there. */
  readonly seconds?: number;
}

export interface Cast {
  readonly world: DemoWorld;
  readonly pushes: PushService;
  readonly desktop: Page;
  readonly phone: Page;
  /** Hands the push that came last to the phone's real worker. */
  readonly pushArrives: () => Promise<void>;
}

/** The steps of a method's setup, as the real pages have them. */
export interface Story {
  readonly method: AuthenticatorKind;
  /** Before the video begins: everything that it does not show. */
  readonly prepare: (cast: Cast) => Promise<void>;
  readonly scenes: (cast: Cast) => AsyncGenerator<Scene>;
}
