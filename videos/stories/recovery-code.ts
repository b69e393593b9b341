import { button, shown } from '../../test/support/steps.ts';
import { showText } from '../messages.ts';
import type { Story } from '../story.ts';
import { toTheBackupPhone } from './beginning.ts';

/** The recovery code: copied or printed, and only then confirmed. */
export const recoveryCode: Story = {
  method: 'recovery-code',
  prepare: async (cast) => {
    const { desktop, phone } = cast;
    await toTheBackupPhone(cast);
    await button(desktop, 'Skip').click();
    await shown(desktop, 'Save your recovery code');
    await showText(phone, null);
  },
  scenes: async function* ({ desktop }) {
    const code = desktop.getByRole('main').locator('code');
    yield { on: 'desktop', step: 0, at: code, seconds: 4, act: async () => {} };
    const copy = button(desktop, 'Copy code');
    yield {
      on: 'desktop',
      step: 1,
      at: copy,
      seconds: 3,
      act: async () => {
        await copy.click();
        await desktop.getByText('Copied').first().waitFor();
      },
    };
    const print = button(desktop, 'Print');
    yield { on: 'desktop', step: 2, at: print, seconds: 3, act: async () => {} };
    const stored = desktop.getByRole('checkbox', { name: 'I have safely copied and stored this code' });
    yield { on: 'desktop', step: 3, at: stored, seconds: 2, act: () => stored.check() };
    const next = button(desktop, 'Next');
    yield {
      on: 'desktop',
      step: 4,
      at: next,
      seconds: 5,
      act: async () => {
        await next.click();
        await shown(desktop, 'Your account is now protected');
      },
    };
  },
};
