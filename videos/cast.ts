import { openPhone } from '../test/app/support/phone.ts';
import { startChromium } from '../test/support/chromium.ts';
import { demoWorld } from '../test/support/demo-world.ts';
import { pushService } from '../test/support/push-service.ts';
import type { Cast } from './story.ts';

/** The two screens as they stand side by side in the picture. */
export const sizes = {
  desktop: { width: 840, height: 600 },
  phone: { width: 320, height: 600 },
} as const;

/** The real service, a browser, a phone with the real app, and a push service between them. */
export async function withCast<Result>(
  play: (open: () => Promise<Cast>) => Promise<Result>,
): Promise<Result> {
  const [pushes, chromium] = await Promise.all([pushService(), startChromium()]);
  const world = await demoWorld({ TWOFOLD_PRIVATE_TARGETS: pushes.target });
  const open = async (): Promise<Cast> => {
    const { page: desktop } = await chromium.open(sizes.desktop);
    const address = `${world.service.origin}/authenticator/`;
    const phone = await openPhone(
      chromium,
      { address },
      { subscription: pushes.subscription, ...sizes.phone },
    );
    const pushArrives = async () => phone.push(JSON.parse((await pushes.next()).text));
    return { world, pushes, desktop, phone: phone.page, pushArrives };
  };
  try {
    return await play(open);
  } finally {
    await world.stop();
    await Promise.all([chromium.close(), pushes.close()]);
  }
}
