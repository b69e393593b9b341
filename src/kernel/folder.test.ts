import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makeFolder } from '#kernel/folder.ts';

const home = mkdtempSync(join(tmpdir(), 'twofold-folder-'));
after(() => rmSync(home, { recursive: true }));

test('a folder is made with those above it, and made again it stays as it is', () => {
  const folder = join(home, 'one', 'two', 'three');
  makeFolder(folder, 0o700);
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  makeFolder(folder, 0o755);
  assert.equal(statSync(folder).mode & 0o777, 0o700);
});

test('what stands in the way is refused', () => {
  writeFileSync(join(home, 'file'), '');
  assert.throws(() => makeFolder(join(home, 'file'), 0o700), /EEXIST/);
  assert.throws(() => makeFolder(join(home, 'file', 'below'), 0o700), /ENOTDIR/);
});

test('a folder that the system does not let be is refused, and not tried for ever', {
  skip: !existsSync('/proc/self'),
}, () => {
  assert.throws(() => makeFolder('/proc/twofold', 0o700), /ENOENT|EACCES/);
  assert.throws(() => makeFolder('/proc/twofold/below', 0o700), /ENOENT|EACCES/);
});
