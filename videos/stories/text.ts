import { button, field, newPhone, reads, shown } from '../../test/support/steps.ts';
import { showText } from '../messages.ts';
import type { Story } from '../story.ts';
import { toTheBackupPhone } from './beginning.ts';

/** The backup phone: a number, a text, and its code. */
export const text: Story = {
  method: 'sms',
  prepare: async (cast) => {
    await toTheBackupPhone(cast);
    await showText(cast.phone, null);
  },
  scenes: async function* ({ desktop, phone, world }) {
    const own = newPhone();
    const country = field(desktop, 'Country');
    yield {
      on: 'desktop',
      step: 0,
      at: country,
      act: async () => {
        await country.selectOption({ label: own.country });
      },
    };
    const number = field(desktop, 'Phone number');
    yield { on: 'desktop', step: 1, at: number, seconds: 3, act: () => number.fill(own.typed) };
    const next = button(desktop, 'Next');
    let code = '';
    yield {
      on: 'desktop',
      step: 2,
      at: next,
      seconds: 4,
      act: async () => {
        await next.click();
        await shown(desktop, 'Enter the code we texted you');
        code = await world.carrier.codeAt(own.number);
        await reads(desktop, 'Waiting for word that it has arrived');
        await showText(phone, `${code} is your Twofold code.`);
      },
    };
    const typed = field(desktop, '6-digit code');
    yield { on: 'desktop', step: 3, at: typed, seconds: 2, act: () => typed.fill(code) };
    yield {
      on: 'desktop',
      step: 4,
      at: next,
      seconds: 4,
      act: async () => {
        await next.click();
        await shown(desktop, 'Save your recovery code');
      },
    };
  },
};
