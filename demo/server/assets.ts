import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Every file of a folder that a browser may have, read once: a path that is not in the list cannot be asked for. */
export function assetsOf(directory: string): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>();
  for (const entry of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    const type = types[extname(entry)];
    if (type !== undefined) assets.set(`/${entry}`, { type, body: readFileSync(join(directory, entry)) });
  }
  return assets;
}
