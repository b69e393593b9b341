import assert from 'node:assert/strict';
import { join } from 'node:path';
import { parseConfig } from '#config.ts';
import { composeFeatures } from '#features.ts';
import type { Route } from '#http/route.ts';
import { languages } from '#locales/languages.ts';
import type { Session } from '#sessions/session.ts';
import type { TestService } from './service.ts';

/** The routes of a service that sends texts, as they are composed and without anything being started. */
export async function routesOf({
  database,
  keyring,
  origin,
  time,
}: TestService): Promise<readonly Route<Session>[]> {
  const silent = () => undefined;
  const features = await composeFeatures({
    config: parseConfig({ TWOFOLD_URL: origin, TWOFOLD_SMS_URL: 'webhook+http://127.0.0.1:9/texts' }),
    database,
    keyring,
    clock: time.now,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    pages: { problem: () => assert.fail(), signOut: () => assert.fail(), postBack: () => assert.fail() },
    languages,
    videos: join(import.meta.dirname, '../../videos/made'),
  });
  await features.stop();
  return features.routes;
}
