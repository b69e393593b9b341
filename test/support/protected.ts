import { codeOf, keyOn, recoveryCodeOn } from './code-app.ts';
import type { DemoWorld } from './demo-world.ts';
import { freshCode, givePassword } from './people.ts';
import type { Person } from './service.ts';
import { newPhone, type Phone } from './steps.ts';

export interface Protected extends Person {
  /** Of her code app. */
  readonly key: string;
  readonly phone: Phone;
  readonly recoveryCode: string;
}

/** A person who has been through the wizard: by its pages, but without a screen, which is quicker. */
export async function protectedPerson(world: DemoWorld, given: Partial<Person> = {}): Promise<Protected> {
  const { service, carrier } = world;
  const person = await service.account(given);
  const phone = newPhone();
  const browser = service.visitor();
  await givePassword(browser, person);
  await browser.post('/enrolment');
  const { html } = await browser.post('/enrolment/choose', { way: 'totp' });
  const key = keyOn(html);
  await browser.post('/enrolment/app', { code: codeOf(key, service.time.now()) });
  await browser.post('/enrolment/phone', { country: 'GB', number: phone.typed });
  const last = await browser.post('/enrolment/phone/code', { code: await carrier.codeAt(phone.number) });
  const recoveryCode = recoveryCodeOn(last.html);
  const done = await browser.post('/enrolment/recovery-code', { stored: 'on' });
  if (done.heading !== 'Your account is now protected')
    throw new Error(`The wizard ended at ${done.heading}`);
  await browser.post('/sign-out');
  return { ...person, key, phone, recoveryCode };
}

/** As `freshCode`, in a demo's world. */
export function nextCode({ service }: DemoWorld, anna: Pick<Protected, 'key'>): string {
  return freshCode(service, anna);
}
