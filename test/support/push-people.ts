import { recoveryCodeOn } from './code-app.ts';
import { givePassword } from './people.ts';
import { type Keys, linkPhone, newKeys, type PhoneApp } from './phone-app.ts';
import type { Person, TestService } from './service.ts';
import type { Visitor } from './visitor.ts';

export interface WithPhone extends Person {
  readonly phone: PhoneApp;
  readonly keys: Keys;
  readonly recoveryCode: string;
  /** The browser of the wizard, in which the number was typed. */
  readonly browser: Visitor;
}

export function around({ origin, time }: TestService) {
  return { address: origin, origin, now: time.now };
}

/** The link in the QR code. */
export function linkOn(html: string): string {
  const link = /<code class="key">(http[^<]+)<\/code>/.exec(html)?.[1];
  if (link === undefined) throw new Error('The page shows no link');
  return link;
}

/** The number that a page shows, without its blank. */
export function numberOn(html: string): string {
  const number = /<output class="number"[^>]*>([\d ]+)<\/output>/.exec(html)?.[1];
  if (number === undefined) throw new Error('The page shows no number');
  return number.replace(' ', '');
}

/** Into the wizard as far as the QR code of "Link your phone". */
export async function toTheLink(person: Person, browser: Visitor): Promise<string> {
  await givePassword(browser, person);
  await browser.post('/enrolment');
  const page = await browser.post('/enrolment/choose', { way: 'push' });
  if (page.path !== '/enrolment/link-phone') throw new Error(`The wizard is at ${page.path}: ${page.text}`);
  return linkOn(page.html);
}

/** Through the whole wizard with a phone, as a person goes. */
export async function enrolPhone(service: TestService, person: Person, name = 'iPhone'): Promise<WithPhone> {
  const browser = service.visitor();
  const keys = await newKeys();
  const link = await toTheLink(person, browser);
  const { phone } = await linkPhone(around(service), link, { name, keys });
  await phone.call('notifications', { state: 'off' });
  const { html } = await browser.get('/enrolment/link-phone');
  const [asked] = await phone.requests();
  if (asked === undefined) throw new Error('The phone was not asked');
  await phone.answer(asked, 'confirm', numberOn(html));
  const last = await browser.post('/enrolment/link-phone');
  const at = last.path.startsWith('/enrolment/phone')
    ? await browser.post('/enrolment/phone', { country: 'GB', number: '' })
    : last;
  const recoveryCode = recoveryCodeOn(at.html);
  const done = await browser.post('/enrolment/recovery-code', { stored: 'on' });
  if (!done.path.startsWith('/enrolment/done'))
    throw new Error(`The wizard ended at ${done.path}: ${done.text}`);
  return { ...person, phone, keys, recoveryCode, browser };
}

/** Half a session whose page waits for the phone. */
export async function askPhone(
  service: TestService,
  person: Person,
  browser = service.visitor(),
): Promise<{ browser: Visitor; html: string; number: string | null }> {
  await givePassword(browser, person);
  const page = await browser.post('/sign-in/confirm/push/send');
  if (!page.path.startsWith('/sign-in/confirm/push') || page.status !== 200)
    throw new Error(`Asking ended at ${page.path}: ${page.text}`);
  return { browser, html: page.html, number: page.html.includes('<output') ? numberOn(page.html) : null };
}
