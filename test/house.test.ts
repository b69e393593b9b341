import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const home = join(import.meta.dirname, '..');

/** From the ground up. An import goes down or stays on its floor. */
const floors: readonly (readonly string[])[] = [
  ['kernel'],
  ['spec'],
  ['db', 'http', 'locales'],
  ['throttle', 'audit', 'delivery', 'accounts', 'sessions', 'live'],
  ['authenticators'],
  ['sign-in', 'enrolment', 'recovery', 'account-page', 'authenticator-app'],
  ['oidc'],
  ['guide'],
  ['main'],
];

/** Files directly in src/ put the house together; the command line stands beside them. */
function roomOf(path: string): string {
  const [first = '', ...rest] = path.split('/');
  return rest.length === 0 || first === 'cli' ? 'main' : first;
}

function floorOf(room: string): number {
  const floor = floors.findIndex((rooms) => rooms.includes(room));
  assert.notEqual(floor, -1, `the room ${room} stands on no floor`);
  return floor;
}

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly { readonly from: string; readonly isType: boolean }[];
}

function sourcesOf(pattern: string): Source[] {
  const paths = globSync(pattern, { cwd: home }).filter((path) => !path.endsWith('.test.ts'));
  return paths.map((path) => {
    const text = readFileSync(join(home, path), 'utf8');
    const found = text.matchAll(/^(?:import|export)\s(type\s)?[^;]*?from\s'([^']+)'/gms);
    return {
      path,
      text,
      imports: [...found].map(([, type, from = '']) => ({ from, isType: type !== undefined })),
    };
  });
}

const sources = sourcesOf('src/**/*.ts');

test('imports go down', () => {
  let read = 0;
  for (const { path, imports } of sources) {
    const from = roomOf(path.slice('src/'.length));
    for (const { from: to, isType } of imports) {
      if (!to.startsWith('#')) continue;
      read++;
      const room = roomOf(to.slice(1));
      // What a room is told about the house's settings is a type and no code.
      if (isType && to === '#config.ts') continue;
      assert.ok(floorOf(room) <= floorOf(from), `${path} imports ${to}, which is above it`);
    }
  }
  assert.ok(read > 400, `only ${read} imports were read`);
});

test('rooms of the upper floors do not know their neighbours', () => {
  const alone = ['sign-in', 'enrolment', 'recovery', 'account-page', 'authenticator-app'];
  for (const { path, imports } of sources) {
    const from = roomOf(path.slice('src/'.length));
    if (!alone.includes(from)) continue;
    for (const { from: to } of imports) {
      const room = to.startsWith('#') ? roomOf(to.slice(1)) : from;
      assert.ok(room === from || !alone.includes(room), `${path} imports ${to}`);
    }
  }
});

test('each library of others is imported in one folder', () => {
  const folders = new Map<string, Set<string>>();
  for (const { path, imports } of sources) {
    for (const { from } of imports) {
      if (from.startsWith('#') || from.startsWith('.') || from.startsWith('node:')) continue;
      const library = from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/');
      folders.set(library, (folders.get(library) ?? new Set()).add(roomOf(path.slice('src/'.length))));
    }
  }
  assert.ok(folders.size >= 8, `only ${[...folders.keys()].join()} were seen`);
  for (const [library, used] of folders) {
    // The composition root closes the server that http/ made, and says so by its type.
    used.delete('main');
    assert.ok(used.size <= 1, `${library} is imported in ${[...used].join(' and ')}`);
  }
});

test('SQL stands in stores and in db/', () => {
  const allowed = /\/(store|[a-z-]*store|db|password-store)\b|src\/db/;
  for (const { path, text } of sources) {
    if (allowed.test(path)) continue;
    assert.doesNotMatch(text, /sql(<[^`]*>)?`\s*(select|insert|update|delete|with)\b/i, path);
  }
});

test('no file is long, and nothing is left for later in a comment', () => {
  for (const { path, text } of [...sources, ...sourcesOf('{web,demo,bin,bench}/**/*.{ts,tsx}')]) {
    assert.ok(text.split('\n').length <= 301, path);
    assert.doesNotMatch(text, /\b(TODO|FIXME|XXX)\b/, path);
  }
});
