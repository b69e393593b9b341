import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { codeOf } from './code-app.ts';
import type { DemoWorld } from './demo-world.ts';
import { keyIn, scan } from './phone.ts';
import type { Person } from './service.ts';

/** Steps that many journeys share, by the names that people see and hear. */

export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

export function link(page: Page, name: string): Locator {
  return page.getByRole('link', { name, exact: true });
}

export function field(page: Page, label: string): Locator {
  return page.getByLabel(label, { exact: true });
}

/** Waits for the page with this heading; a page of the service repeats it in its title. */
export async function shown(page: Page, heading: string): Promise<void> {
  try {
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  } catch (cause) {
    const text = await page.getByRole('main').textContent();
    throw new Error(`Not "${heading}" but ${page.url()} is shown:\n${text}`, { cause });
  }
  const title = await page.title();
  const [, repeated = heading] = /^(?:Error: )?(.*) – Twofold$/.exec(title) ?? [];
  assert.equal(repeated, heading);
}

/** Waits for the words anywhere on the page. */
export async function reads(page: Page, words: string | RegExp): Promise<void> {
  await page.getByText(words).first().waitFor();
}

/** Waits for the error summary, follows its link into the field, and finds the same words there. */
export async function refused(page: Page, label: string, words: string | RegExp): Promise<void> {
  const summary = page.getByRole('alert');
  await summary.getByText('There is a problem').waitFor();
  await summary.getByText(words).waitFor();
  assert.match(await page.title(), /^Error: /);
  const input = field(page, label);
  assert.equal(await input.getAttribute('aria-invalid'), 'true');
  assert.match(
    (await describedBy(page, input)).join(' '),
    typeof words === 'string' ? new RegExp(words) : words,
  );
  await summary.getByRole('link').click();
  await page.locator('input:focus').waitFor();
}

async function describedBy(page: Page, input: Locator): Promise<string[]> {
  const ids = ((await input.getAttribute('aria-describedby')) ?? '').split(' ').filter(Boolean);
  const texts = await Promise.all(ids.map((id) => page.locator(`#${id}`).textContent()));
  return texts.map((text) => text ?? '');
}

export async function givePassword(page: Page, { email, password }: Person): Promise<void> {
  await shown(page, 'Sign in');
  await field(page, 'Email').fill(email);
  await field(page, 'Password').fill(password);
  await button(page, 'Sign in').click();
}

export async function giveCode(page: Page, code: string, press = 'Continue'): Promise<void> {
  await field(page, '6-digit code').fill(code);
  await button(page, press).click();
}

/** One of the ways on the wizard's choice page. */
export function way(page: Page, name: string): Locator {
  return page.getByRole('radio', { name, exact: true });
}

/** From the wizard's first page to its QR code; answers the key that a camera sees in it. */
export async function toTheKey(page: Page): Promise<string> {
  await shown(page, 'Protect your account');
  await button(page, 'Get started').click();
  await shown(page, "Choose how to confirm it's you");
  await way(page, 'Another authenticator app').check();
  await button(page, 'Next').click();
  await shown(page, 'Link your authenticator app');
  return keyInSight(page);
}

export async function keyInSight(page: Page): Promise<string> {
  return keyIn(scan(await page.getByRole('img', { name: 'QR code' }).screenshot())).key;
}

export async function linkApp(page: Page, { service }: DemoWorld, key: string): Promise<void> {
  await giveCode(page, codeOf(key, service.time.now()), 'Next');
}

export async function addPhone(page: Page, { carrier }: DemoWorld, phone: Phone): Promise<void> {
  await shown(page, 'Add a backup phone number');
  await field(page, 'Country').selectOption({ label: phone.country });
  await field(page, 'Phone number').fill(phone.typed);
  await button(page, 'Next').click();
  await shown(page, 'Enter the code we texted you');
  await giveCode(page, await carrier.codeAt(phone.number), 'Next');
}

/** The key or the recovery code that the page shows in text, in its groups. */
export async function codeInSight(page: Page): Promise<string> {
  const text = await page.getByRole('main').locator('code').textContent();
  return (text ?? '').trim().replace(/\s+/g, ' ');
}

/** Answers the code that is to be saved. */
export async function saveRecoveryCode(page: Page): Promise<string> {
  await shown(page, 'Save your recovery code');
  const code = await codeInSight(page);
  await page
    .getByRole('checkbox', { name: 'I have safely copied and stored this code', exact: true })
    .check();
  await button(page, 'Next').click();
  return code;
}

export interface Phone {
  readonly country: string;
  /** As a person types it. */
  readonly typed: string;
  readonly number: string;
}

let phones = 0;

/** A phone that nobody else has. */
export function newPhone(): Phone {
  const last = String(100 + ++phones).padStart(3, '0');
  return { country: 'United Kingdom (+44)', typed: `07912 345 ${last}`, number: `+447912345${last}` };
}
