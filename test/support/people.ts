import { codeOf, keyOn, recoveryCodeOn } from './code-app.ts';
import type { Person, TestService } from './service.ts';
import type { Shown, Visitor } from './visitor.ts';

export interface Enrolled extends Person {
  /** Of her code app. */
  readonly key: string;
  /** The code that linked it. */
  readonly linkingCode: string;
  readonly recoveryCode: string;
  /** The browser in which she enrolled, signed in with both proofs. */
  readonly browser: Visitor;
}

export async function givePassword(browser: Visitor, person: Person, path = '/sign-in'): Promise<Shown> {
  await browser.get(path);
  return browser.post(path, { email: person.email, password: person.password });
}

/** Through the whole wizard without a backup phone, by its pages, as a person goes. */
export async function enrol(service: TestService, person: Person): Promise<Enrolled> {
  const browser = service.visitor();
  await givePassword(browser, person);
  await browser.post('/enrolment');
  const page = await browser.post('/enrolment/choose', { way: 'totp' });
  const key = keyOn(page.html);
  const linkingCode = codeOf(key, service.time.now());
  const linked = await browser.post('/enrolment/app', { code: linkingCode });
  const last = linked.path.startsWith('/enrolment/phone')
    ? await browser.post('/enrolment/phone', { country: 'GB', number: '' })
    : linked;
  const recoveryCode = recoveryCodeOn(last.html);
  const done = await browser.post('/enrolment/recovery-code', { stored: 'on' });
  if (!done.path.startsWith('/enrolment/done'))
    throw new Error(`The wizard ended at ${done.path}: ${done.text}`);
  return { ...person, key, linkingCode, recoveryCode, browser };
}

/** Time passes to the middle of the next step of code apps, so that nothing that is counted in steps is at an edge. */
export function toNextStep({ time }: TestService): void {
  const intoStep = (time.now().getTime() / 1000) % 30;
  time.pass(30 - intoStep + 15);
}

/** A code of her app that has not been used. Two of them are one step apart. */
export function freshCode(service: TestService, { key }: Pick<Enrolled, 'key'>): string {
  toNextStep(service);
  return codeOf(key, service.time.now());
}

/** Signs in with both proofs in a browser of its own. */
export async function signIn(
  service: TestService,
  person: Enrolled,
  browser = service.visitor(),
): Promise<Visitor> {
  await givePassword(browser, person);
  const done = await browser.post('/sign-in/confirm', { code: freshCode(service, person) });
  if (done.heading !== 'Your account') throw new Error(`Signing in ended at ${done.heading}: ${done.text}`);
  return browser;
}
