import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface StaticFile {
  readonly contentType: string;
  /** Pictures and videos stay on the disk until somebody asks for them. */
  readonly body: Buffer | (() => Promise<Buffer>);
  readonly cacheControl: string;
  /** Smallest first. */
  readonly encodings: readonly Encoded[];
}

interface Encoded {
  readonly name: 'br' | 'gzip';
  readonly body: Buffer;
}

/** By path: no request can name a file that was not there at the start. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webm': 'video/webm',
  '.mp4': 'video/mp4',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

const forever = 'public, max-age=31536000, immutable';

/** Reads `folder/assets`, whose names carry a hash of their content, so they may be kept for ever. */
export function readStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, StaticFile>();
  for (const name of readdirSync(join(folder, 'assets'))) {
    const contentType = types[extname(name)];
    if (contentType === undefined) continue;
    const path = join(folder, 'assets', name);
    files.set(posix.join('/assets', name), fileAt(path, contentType, forever));
  }
  return files;
}

/** Reads what browsers know by its name: the authenticator app's worker and its icons, the setup videos. */
export function readNamedFiles(folder: string, at: string): StaticFiles {
  const files = new Map<string, StaticFile>();
  for (const name of readdirSync(folder)) {
    const contentType = types[extname(name)];
    if (contentType === undefined) continue;
    // A worker that is kept too long keeps an old app alive.
    const cacheControl = extname(name) === '.js' ? 'no-cache' : 'public, max-age=3600';
    files.set(posix.join(at, name), fileAt(join(folder, name), contentType, cacheControl));
  }
  return files;
}

/** The build has compressed what is worth it: at its best, Brotli would cost each start more than all the rest of it. */
function fileAt(path: string, contentType: string, cacheControl: string): StaticFile {
  if (/^(image\/webp|video\/)/.test(contentType))
    return { contentType, body: () => readFile(path), cacheControl, encodings: [] };
  const encodings = [
    { name: 'br' as const, path: `${path}.br` },
    { name: 'gzip' as const, path: `${path}.gz` },
  ];
  return {
    contentType,
    body: readFileSync(path),
    cacheControl,
    encodings: encodings
      .filter(({ path }) => existsSync(path))
      .map(({ name, path }) => ({ name, body: readFileSync(path) })),
  };
}

/** One that is made at the start, or that the operator gives. */
export function smallFile(contentType: string, body: Buffer, cacheControl: string): StaticFile {
  const isText = !/^image\//.test(contentType) || contentType === 'image/svg+xml';
  const encodings = isText ? [{ name: 'gzip' as const, body: gzipSync(body, { level: 9 }) }] : [];
  return { contentType, body, cacheControl, encodings };
}
