import { button, field, shown } from '../../test/support/steps.ts';
import type { Story } from '../story.ts';
import { choosing, toTheChoice } from './beginning.ts';

/** Any authenticator app; the one on the phone here is ours, which holds codes of other sites as well. */
export const codeApp: Story = {
  method: 'totp',
  prepare: async (cast) => {
    await cast.phone.goto(`${cast.world.service.origin}/authenticator/#codes/add`);
    await cast.phone.getByRole('heading', { name: 'Add an account' }).waitFor();
    await toTheChoice(cast);
  },
  scenes: async function* (cast) {
    const { desktop, phone } = cast;
    yield* choosing(cast, 'Another authenticator app', 'Link your authenticator app');
    const code = desktop.getByRole('img', { name: 'QR code' });
    yield {
      on: 'desktop',
      step: 1,
      at: code,
      seconds: 3,
      act: async () => {
        const picture = { name: 'code.png', mimeType: 'image/png', buffer: await code.screenshot() };
        await phone.locator('input[type="file"]').setInputFiles(picture);
        await phone.getByText('One account was added.').waitFor();
        await phone.getByRole('link', { name: 'Codes', exact: true }).click();
        await phone.getByRole('button', { name: /^Show the code for / }).waitFor();
      },
    };
    const hidden = phone.getByRole('button', { name: /^Show the code for / });
    const shownCode = phone.getByRole('button', { name: /the code for .* Hide it$/ });
    yield {
      on: 'phone',
      step: 2,
      at: hidden,
      seconds: 3,
      act: async () => {
        await hidden.click();
        await shownCode.waitFor();
      },
    };
    const typed = field(desktop, '6-digit code');
    yield {
      on: 'desktop',
      step: 3,
      at: typed,
      seconds: 2,
      act: async () => {
        const [digits = ''] = /[\d ]{6,}/.exec((await shownCode.getAttribute('aria-label')) ?? '') ?? [];
        await typed.fill(digits.replaceAll(' ', ''));
      },
    };
    const next = button(desktop, 'Next');
    yield {
      on: 'desktop',
      step: 4,
      at: next,
      seconds: 4,
      act: async () => {
        await next.click();
        await shown(desktop, 'Add a backup phone number');
      },
    };
  },
};
