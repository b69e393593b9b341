import type { TestContext } from 'node:test';
import { closeQuietly } from '../app/support/linked.ts';
import { openPhone, type PhoneOptions, type TestPhone } from '../app/support/phone.ts';
import { startChromium } from './chromium.ts';
import { type DemoWorld, demoWorld } from './demo-world.ts';
import { type PushService, pushService } from './push-service.ts';

/** The demo's world, and phones beside its desktops: browsers of a Chromium of their own, each with a subscription. */
export interface PhoneWorld extends DemoWorld {
  readonly pushes: PushService;
  /** One that has never been here, and that ends with the test. */
  phone(t: TestContext, options?: PhoneOptions): Promise<WokenPhone>;
}

export interface WokenPhone extends TestPhone {
  /** The next push for it, as it came over the wire. */
  nextPush(): Promise<object>;
  /** The same, handed to the real worker. */
  pushArrives(): Promise<void>;
}

export async function phoneWorld(film: string | null = null): Promise<PhoneWorld> {
  const [pushes, chromium] = await Promise.all([pushService(), startChromium(film)]);
  const world = await demoWorld({ TWOFOLD_PRIVATE_TARGETS: pushes.target });
  return {
    ...world,
    pushes,
    phone: async (t, options) => {
      const address = `${world.service.origin}/authenticator/`;
      const { subscription, next } = pushes.subscriber();
      const phone = await openPhone(chromium, { address }, { subscription, ...options });
      t.after(() => closeQuietly(phone));
      const nextPush = async () => JSON.parse((await next()).text);
      return { ...phone, nextPush, pushArrives: async () => phone.push(await nextPush()) };
    },
    stop: async () => {
      await world.stop();
      await Promise.all([pushes.close(), chromium.close()]);
    },
  };
}
