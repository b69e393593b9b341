import type { Person } from '../../test/support/service.ts';
import { button, givePassword, keyInSight, linkApp, shown, way } from '../../test/support/steps.ts';
import type { Cast, Scene } from '../story.ts';

/** Signed in for the first time, at the wizard's choice. */
export async function toTheChoice({ world, desktop }: Cast): Promise<Person> {
  const anna = await world.service.account({ name: 'Anna Lindqvist' });
  await desktop.goto(`${world.ledger}/sign-in`);
  await givePassword(desktop, anna);
  await shown(desktop, 'Protect your account');
  await button(desktop, 'Get started').click();
  await shown(desktop, "Choose how to confirm it's you");
  return anna;
}

/** The same with an app linked, at the backup phone. */
export async function toTheBackupPhone(cast: Cast): Promise<void> {
  const { desktop, world } = cast;
  await toTheChoice(cast);
  await way(desktop, 'Another authenticator app').check();
  await button(desktop, 'Next').click();
  await shown(desktop, 'Link your authenticator app');
  await linkApp(desktop, world, await keyInSight(desktop));
  await shown(desktop, 'Add a backup phone number');
}

/** The first sentence of both: the way is chosen, and its page comes. */
export async function* choosing({ desktop }: Cast, chosen: string, heading: string): AsyncGenerator<Scene> {
  const choice = way(desktop, chosen);
  yield { on: 'desktop', step: 0, at: choice, act: () => choice.check() };
  const next = button(desktop, 'Next');
  yield {
    on: 'desktop',
    step: 0,
    at: next,
    act: async () => {
      await next.click();
      await shown(desktop, heading);
    },
  };
}
