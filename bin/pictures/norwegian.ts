import type { Page } from 'playwright-core';
import type { DemoWorld } from '../../test/support/demo-world.ts';
import { givePassword as giveVisitorsPassword } from '../../test/support/people.ts';
import { protect, signedIn } from '../../test/support/signed-in.ts';
import type { Visitor } from '../../test/support/visitor.ts';
import type { Album, Kind } from './album.ts';

const kinds: readonly Kind[] = ['light', 'phone'];

/** The same pages to somebody who reads Norwegian. */
export async function inNorwegian({ service }: DemoWorld, page: Page, { take }: Album): Promise<void> {
  const { origin } = service;
  const [fresh, owner] = [await service.account(), await service.account()];
  const linked = await protect(service, owner, 'totp', 'sms', 'recovery-code');
  const [beginner, halfway] = [service.visitor(), service.visitor()];
  await giveVisitorsPassword(beginner, fresh);
  await beginner.post('/enrolment');
  await giveVisitorsPassword(halfway, owner);
  const { visitor } = await signedIn(service, owner, { proofs: { password: 0, totp: 0 }, linked });
  await visitor.get('/account');

  const look = async (whose: Visitor | null, paths: readonly string[]) => {
    await page.context().clearCookies();
    const given = ['session', 'browser'].flatMap((name) => {
      const value = whose?.cookie(`twofold-${name}`);
      return value === undefined ? [] : [{ name: `twofold-${name}`, value, url: origin }];
    });
    await page
      .context()
      .addCookies([...given, { name: 'twofold-language', value: 'chosen-nb', url: origin }]);
    for (const path of paths) {
      await page.goto(`${origin}${path}`);
      const heading = (await page.getByRole('heading', { level: 1 }).first().textContent()) ?? path;
      await take(page, `nb${path.replaceAll('/', '-')}`, heading, kinds);
    }
  };
  await look(null, ['/sign-in', '/password/forgotten', '/help', '/privacy', '/gallery', '/guide', '/clock']);
  const wizard = ['', '/choose', '/app', '/phone', '/recovery-code'].map((path) => `/enrolment${path}`);
  await look(beginner, wizard);
  const confirm = ['', '/choose', '/lost', '/text', '/recovery-code'].map(
    (path) => `/sign-in/confirm${path}`,
  );
  await look(halfway, confirm);
  await look(visitor, ['/account', '/account/password', '/account/rehearsal', '/account/lost-phone']);
}
