import type { WorkerScope } from './scope.ts';

/** What the build made for the app, by address; the build writes it here (vite.config.ts). */
declare const __SHELL__: readonly string[];

const page = '/authenticator/';
const name = 'authenticator-shell';

/** Keeps the app, so that it opens without a network. */
export async function keepShell({ caches }: WorkerScope): Promise<void> {
  const cache = await caches.open(name);
  const response = await fetch(page, { cache: 'no-store', credentials: 'omit' });
  if (!response.ok) throw new Error(`The app's page answered ${response.status}`);
  const named = await addressesIn(response.clone());
  await Promise.all([...new Set([...__SHELL__, ...named])].map((address) => keep(cache, address)));
  await cache.put(page, response);
}

/** Forgets what only an older app needed. */
export async function dropOldShell({ caches }: WorkerScope): Promise<void> {
  const cache = await caches.open(name);
  const kept = await cache.match(page);
  const wanted = new Set([page, ...__SHELL__, ...(kept === undefined ? [] : await addressesIn(kept))]);
  const present = await cache.keys();
  await Promise.all(
    present.filter(({ url }) => !wanted.has(new URL(url).pathname)).map((request) => cache.delete(request)),
  );
}

/** `null` for what is none of the app's business. */
export function fromShell(scope: WorkerScope, request: Request): Promise<Response> | null {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== scope.location.origin) return null;
  if (request.mode === 'navigate') return pathname === page ? newestPage(scope) : null;
  return pathname.startsWith('/assets/') || pathname.startsWith(page) ? keptFirst(scope, request) : null;
}

/** From the network, for it may name newer assets or another colour; without one, as it was kept. */
async function newestPage({ caches }: WorkerScope): Promise<Response> {
  const cache = await caches.open(name);
  try {
    const response = await fetch(page, {
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(4000),
    });
    if (response.status >= 500) return (await cache.match(page)) ?? response;
    if (response.ok) {
      // Only with all that it names: half of a new app is no app without a network.
      const copy = response.clone();
      void addressesIn(response.clone())
        .then((named) => Promise.all(named.map((address) => keep(cache, address))))
        .then(() => cache.put(page, copy))
        .catch(() => {});
    }
    return response;
  } catch {
    return (await cache.match(page)) ?? Response.error();
  }
}

/** Names of assets carry the hash of what is in them, so what is kept is never old. */
async function keptFirst({ caches }: WorkerScope, request: Request): Promise<Response> {
  const cache = await caches.open(name);
  return (await cache.match(request)) ?? fetch(request);
}

async function keep(cache: Cache, address: string): Promise<void> {
  if ((await cache.match(address)) === undefined) await cache.add(address);
}

/** Style sheets, scripts and icons that the page names: the operator's colours are among them. */
async function addressesIn(response: Response): Promise<readonly string[]> {
  const markup = await response.text();
  return [...markup.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address = '']) => address);
}
