import { serviceUrl } from './service.ts';

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  /** Where it sends the browser, as a whole address; `null` when it does not. */
  readonly location: URL | null;
  readonly text: string;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

/** As much of a browser as a redirect flow needs: cookies with their paths, and no redirect followed unseen. */
export interface Browser {
  /** @param address of the service, by its own URL; it goes to the node this browser speaks to */
  get(address: string | URL, headers?: Record<string, string>): Promise<Page>;
  post(address: string | URL, fields: Record<string, string>): Promise<Page>;
  /** Follows redirects as long as they stay within the service's OpenID addresses. */
  follow(address: string | URL): Promise<Page>;
  set(name: string, value: string | null): void;
  cookie(name: string): string | null;
  readonly cookies: readonly Cookie[];
  /** Goes on with another node. */
  speakTo(origin: string): void;
}

export function browser(nodeOrigin: string, own: URL = serviceUrl): Browser {
  let node = nodeOrigin;
  const jar: Cookie[] = [];

  async function send(address: string | URL, init: RequestInit): Promise<Page> {
    const url = new URL(address, own);
    const headers = new Headers(init.headers);
    headers.set('accept', 'text/html');
    const fitting = jar.filter(
      ({ path }) => url.pathname === path || url.pathname.startsWith(path.replace(/\/?$/, '/')),
    );
    if (fitting.length > 0)
      headers.set('cookie', fitting.map(({ name, value }) => `${name}=${value}`).join('; '));
    const response = await fetch(new URL(url.pathname + url.search, node), {
      ...init,
      headers,
      redirect: 'manual',
    });
    for (const line of response.headers.getSetCookie()) keep(line, url.pathname);
    const location = response.headers.get('location');
    return {
      status: response.status,
      headers: response.headers,
      location: location === null ? null : new URL(location, own),
      text: await response.text(),
    };
  }

  function keep(line: string, pathname: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? pathname;
    forget(name, path);
    const gone = value === '' || attributes.some((one) => /^(max-age=0|expires=thu, 01 jan 1970)/i.test(one));
    if (!gone) jar.push({ name, value, path });
  }

  function forget(name: string, path: string): void {
    const index = jar.findIndex((cookie) => cookie.name === name && cookie.path === path);
    if (index >= 0) jar.splice(index, 1);
  }

  const get: Browser['get'] = (address, headers = {}) => send(address, { headers });

  return {
    get,
    post: (address, fields) => send(address, { method: 'POST', body: new URLSearchParams(fields) }),
    follow: async (address) => {
      let page = await get(address);
      while (page.location?.origin === own.origin && page.location.pathname.startsWith('/oidc/')) {
        page = await get(page.location);
      }
      return page;
    },
    set: (name, value) => {
      forget(name, '/');
      if (value !== null) jar.push({ name, value, path: '/' });
    },
    cookie: (name) => jar.find((cookie) => cookie.name === name)?.value ?? null,
    cookies: jar,
    speakTo: (origin) => {
      node = origin;
    },
  };
}
