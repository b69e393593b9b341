import assert from 'node:assert/strict';
import type { Chromium } from '../../support/chromium.ts';
import { openPhone, type PhoneOptions, type TestPhone } from './phone.ts';
import type { StubService } from './stub-service.ts';

/** A phone that its owner has linked, at rest. */
export async function linkedPhone(
  chromium: Chromium,
  service: StubService,
  options: PhoneOptions = {},
): Promise<TestPhone> {
  const phone = await openPhone(chromium, service, options);
  await link(phone, service);
  return phone;
}

export async function link({ page }: TestPhone, service: StubService): Promise<void> {
  await page.goto(`${service.address}#link=${service.newLink()}`);
  await page.getByRole('button', { name: 'Link this phone' }).click();
  await page.getByText('Nothing to answer').waitFor();
}

/** Closes the phone; nothing may have gone wrong unseen but the refusals that the test was about. */
export async function closeQuietly(phone: TestPhone): Promise<void> {
  const seen = await phone.close();
  assert.deepEqual(
    seen.filter((problem) => !/^4\d\d from .*\/authenticator\/api\//.test(problem)),
    [],
  );
}
