import { scan } from '../../test/support/phone.ts';
import { reads, shown } from '../../test/support/steps.ts';
import { showText } from '../messages.ts';
import type { Story } from '../story.ts';
import { choosing, toTheChoice } from './beginning.ts';

/** Twofold Authenticator: the camera, one press on the phone, and the number. */
export const push: Story = {
  method: 'push',
  prepare: async (cast) => {
    await showText(cast.phone, null);
    await toTheChoice(cast);
  },
  scenes: async function* (cast) {
    const { desktop, phone, pushArrives } = cast;
    yield* choosing(cast, 'Twofold Authenticator', 'Link your phone');
    const code = desktop.getByRole('img', { name: 'QR code' });
    yield {
      on: 'desktop',
      step: 1,
      at: code,
      seconds: 3,
      act: async () => {
        await phone.goto(scan(await code.screenshot()));
        await phone.getByLabel('Name of this phone').fill("Anna's phone");
        await reads(desktop, 'Opened on your phone');
      },
    };
    const link = phone.getByRole('button', { name: 'Link this phone', exact: true });
    yield {
      on: 'phone',
      step: 2,
      at: link,
      seconds: 3,
      act: async () => {
        await link.click();
        await desktop.getByRole('status', { name: 'Number to type on your phone' }).waitFor();
        await pushArrives();
        // The app and its worker say so each by itself.
        await reads(desktop, "Reached Anna's phone");
        await reads(desktop, "Opened on Anna's phone");
      },
    };
    const number = phone.getByLabel('Type the number on your screen');
    yield {
      on: 'phone',
      step: 3,
      at: number,
      seconds: 2,
      act: async () => {
        const shownNumber = desktop.getByRole('status', { name: 'Number to type on your phone' });
        await number.fill(((await shownNumber.textContent()) ?? '').replaceAll(' ', ''));
      },
    };
    const confirm = phone.getByRole('button', { name: 'Confirm', exact: true });
    yield {
      on: 'phone',
      step: 4,
      at: confirm,
      seconds: 4,
      act: async () => {
        await confirm.click();
        await shown(desktop, 'Add a backup phone number');
      },
    };
  },
};
