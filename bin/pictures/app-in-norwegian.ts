import type { Page } from 'playwright-core';
import { numberOn, toTheLink } from '../../test/support/push-people.ts';
import type { TestService } from '../../test/support/service.ts';
import { visitor } from '../../test/support/visitor.ts';
import type { Album } from './album.ts';

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** The app on the phone of somebody who reads Norwegian: linked, asked, and the rest of it. */
export async function appInNorwegian(service: TestService, app: Page, { take }: Album): Promise<void> {
  const address = `${service.origin}/authenticator/`;
  const shot = async (name: string): Promise<void> => {
    const heading = await app.getByRole('heading', { level: 1 }).textContent();
    await take(app, `nb-${name}`, heading ?? name, ['phone']);
  };
  await app.evaluate("localStorage.setItem('language', 'nb')");
  for (const path of [
    'requests',
    'codes',
    'codes/add',
    'settings',
    'settings/lock',
    'settings/notifications',
  ]) {
    await app.goto('about:blank');
    await app.goto(`${address}#${path}`);
    await app.getByRole('heading', { level: 1 }).waitFor();
    await shot(`app-${path.replace('/', '-')}`);
  }

  const browser = visitor(service.origin, { headers: { 'user-agent': firefox } });
  browser.setCookie('twofold-language', 'chosen-nb');
  const link = await toTheLink(await service.account({ email: 'anna.norsk@example.com' }), browser);
  await app.goto(link);
  await app.locator('form .button').first().waitFor();
  await app.getByLabel('Navn på denne telefonen').fill('Annas telefon');
  await shot('app-link');
  await app.locator('form .button').first().click();
  const number = app.locator('#number');
  await number.waitFor();
  const { html } = await browser.get('/enrolment/link-phone');
  await number.fill(numberOn(html));
  await shot('app-number');
  await app.locator('.answers .wide').click();
  await app.locator('.outcome').waitFor();
  await shot('app-answered');
}
