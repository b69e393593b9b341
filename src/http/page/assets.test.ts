import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readAssets } from '#http/page/assets.ts';
import { ConfigError } from '#kernel/errors.ts';

const manifest = {
  'web/styles/flow.css': { file: 'assets/flow-1.css' },
  'web/styles/account.css': { file: 'assets/account-2.css' },
  'web/styles/desk.css': { file: 'assets/desk-3.css' },
  'web/styles/guide.css': { file: 'assets/guide-8.css' },
  'web/main.ts': { file: 'assets/main-4.js' },
  'web/styles/authenticator.css': { file: 'assets/authenticator-6.css' },
  'web/authenticator/main.tsx': { file: 'assets/main-7.js' },
  'web/fonts/next.woff2': { file: 'assets/next-5.woff2' },
};

test('the build is found by its manifest, the common sheet first', () => {
  withBuild(manifest, (folder) => {
    assert.deepEqual(readAssets(folder), {
      flowCss: ['/assets/flow-1.css'],
      accountCss: ['/assets/flow-1.css', '/assets/account-2.css'],
      deskCss: ['/assets/flow-1.css', '/assets/desk-3.css'],
      guideCss: ['/assets/flow-1.css', '/assets/guide-8.css'],
      script: '/assets/main-4.js',
      appCss: ['/assets/authenticator-6.css'],
      appScript: '/assets/main-7.js',
      fonts: ['/assets/next-5.woff2'],
    });
  });
});

test('without a build, or with half of one, the start says what to run', () => {
  const refuses = (folder: string): void =>
    assert.throws(
      () => readAssets(folder),
      (error) => error instanceof ConfigError && /npm run build/.test(error.message),
    );
  refuses(join(tmpdir(), 'there-is-nothing-here'));
  withBuild({ 'web/main.ts': { file: 'assets/main-4.js' } }, refuses);
});

function withBuild(entries: object, use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  try {
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(entries));
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
