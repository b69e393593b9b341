import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startChromium } from '../support/chromium.ts';
import { type DemoWorld, demoWorld } from '../support/demo-world.ts';
import { type HttpStub, httpStub } from '../support/http-stub.ts';
import { nextCode, protectedPerson } from '../support/protected.ts';
import { button, giveCode, givePassword, reads, shown } from '../support/steps.ts';

let world: DemoWorld;
/** An application of another site: to a browser 127.0.0.1 and localhost have nothing in common. */
let elsewhere: HttpStub;
let asked: URL;

before(async () => {
  world = await demoWorld();
  elsewhere = await httpStub((_request, response) => {
    const fields = [...asked.searchParams].map(
      ([name, value]) => `<input type="hidden" name="${name}" value="${value}">`,
    );
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<form method="post" action="${asked.origin}${asked.pathname}">${fields.join('')}<button>Go</button></form>`,
      );
  });
});
after(async () => {
  await world.stop();
  await elsewhere.close();
});

test('a sign-in that another site begins by a form knows who is signed in', async (t) => {
  const anna = await protectedPerson(world);
  const chromium = await startChromium();
  t.after(() => chromium.close());
  const browser = await chromium.open();
  const { page } = browser;
  await page.goto(`${world.payroll}/sign-in`);
  await givePassword(page, anna);
  await giveCode(page, nextCode(world, anna));
  await reads(page, 'Next payday');
  const begun = await page.context().request.get(`${world.ledger}/sign-in`, { maxRedirects: 0 });
  asked = new URL(begun.headers().location ?? '');
  assert.equal(asked.pathname, '/oidc/auth');
  await page.goto(elsewhere.origin);
  await button(page, 'Go').click();
  await shown(page, 'Overview');
  assert.deepEqual(await browser.close(), [`a request to ${elsewhere.origin}/`]);
});
