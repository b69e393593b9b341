import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPhone } from '../test/app/support/phone.ts';
import { startChromium } from '../test/support/chromium.ts';
import { demoWorld } from '../test/support/demo-world.ts';
import { pushService } from '../test/support/push-service.ts';
import { album } from './pictures/album.ts';
import { appInNorwegian } from './pictures/app-in-norwegian.ts';
import { everyPage } from './pictures/every-page.ts';
import { journey } from './pictures/journey.ts';
import { onThePhone } from './pictures/phone.ts';
import { reading } from './pictures/reading.ts';

/** Walks the journey in a real browser, and puts its pictures into docs/journey. */
const folder = join(import.meta.dirname, '../docs/journey');
await mkdir(folder, { recursive: true });
for (const file of await readdir(folder)) if (/\.(png|webp)$/.test(file)) await rm(join(folder, file));
const pictures = album(folder);
const [pushes, chromium] = await Promise.all([pushService(), startChromium()]);
const world = await demoWorld({ TWOFOLD_PRIVATE_TARGETS: pushes.target });
try {
  const { page } = await chromium.open();
  pictures.section('With a code app');
  await journey(world, page, pictures);
  pictures.section('With Twofold Authenticator');
  const address = `${world.service.origin}/authenticator/`;
  const phone = await openPhone(chromium, { address }, { subscription: pushes.subscription });
  const desktop = (await chromium.open()).page;
  await onThePhone({ world, pushes, phone, page: desktop }, pictures);
  pictures.section('To read and to try');
  await reading(world.service.origin, desktop, pictures);
  pictures.section('Twofold Authenticator på norsk');
  await appInNorwegian(world.service, phone.page, pictures);
  pictures.section('Every page, in English and in Norwegian');
  await everyPage((await chromium.open()).page, pictures);
  await writeFile(join(folder, 'README.md'), pictures.readme());
} finally {
  await chromium.close();
  await world.stop();
  await pushes.close();
}
