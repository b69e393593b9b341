import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { testService } from '../support/service.ts';

const browser = 'gzip, deflate, br, zstd';

test('what a page loads comes as small as the browser can read it, and says the same in every form', async (t) => {
  const service = await testService();
  t.after(() => service.stop());
  const pages = await Promise.all(['/sign-in', '/authenticator/', '/guide'].map((path) => ask(path)));
  const named = pages.flatMap(({ body }) => [...`${body}`.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js))"/g)]);
  const paths = new Set(['/authenticator/worker.js', ...named.map(([, path = '']) => path)]);
  assert.ok(paths.size > 5);
  for (const path of paths) {
    const whole = await ask(path);
    assert.deepEqual([whole.status, whole.encoding], [200, undefined], path);
    const gzip = await ask(path, 'gzip');
    assert.deepEqual(gunzipSync(gzip.body), whole.body, path);
    // The operator's colour is made at the start, and is too little to be worth more.
    if (path.startsWith('/assets/accent-')) continue;
    const brotli = await ask(path, browser);
    assert.deepEqual(brotliDecompressSync(brotli.body), whole.body, path);
    assert.ok(brotli.body.length < gzip.body.length && gzip.body.length < whole.body.length, path);
  }

  // What is refused by its weight is not sent, though it is named.
  const refusing = 'gzip;q=0, br;q=0';
  assert.equal((await ask('/guide', 'gzip')).encoding, 'gzip');
  for (const path of ['/guide', ...paths]) {
    assert.equal((await ask(path, refusing)).encoding, undefined, path);
    assert.notEqual((await ask(path, 'br;q=0, *')).encoding, 'br', path);
  }

  /** As it travels: `fetch` would unpack it. */
  async function ask(path: string, accepted = 'identity') {
    const asked = request(new URL(path, service.origin), { headers: { 'accept-encoding': accepted } }).end();
    const [reply]: IncomingMessage[] = await once(asked, 'response');
    assert.ok(reply);
    const body = Buffer.concat(await reply.toArray());
    return { status: reply.statusCode, encoding: reply.headers['content-encoding'], body };
  }
});
