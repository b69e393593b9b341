/** A browser without a screen: keeps cookies, follows redirects of our own, and sends what is hidden in the page it is on. */
export interface Visitor {
  get(path: string): Promise<Shown>;
  /** Posts a form as the page before would; fields in the order given. */
  post(path: string, fields?: Readonly<Record<string, string>>): Promise<Shown>;
  /** The same without following: what the server said itself. */
  raw(method: 'GET' | 'POST', path: string, fields?: Readonly<Record<string, string>>): Promise<Response>;
  cookie(name: string): string | undefined;
  setCookie(name: string, value: string | null): void;
  /** Another window of the same browser; sent to another node when its origin is given. */
  copy(node?: string): Visitor;
}

export interface Shown {
  readonly status: number;
  /** Where it ended, without the origin when it is ours. */
  readonly path: string;
  readonly heading: string;
  /** What a person reads: without tags, white space folded. */
  readonly text: string;
  readonly html: string;
}

interface From {
  readonly jar?: ReadonlyMap<string, string>;
  readonly formKey?: string;
  /** The page that it is on. */
  readonly page?: string;
  /** Where the browser is, as a proxy in front of the service would tell. */
  readonly address?: string | null;
  /** What the browser says of itself. */
  readonly headers?: Readonly<Record<string, string>>;
}

export function visitor(origin: string, from: From = {}): Visitor {
  const { address = null, headers: own = {} } = from;
  const jar = new Map(from.jar);
  let formKey = from.formKey ?? '';
  let page = from.page ?? '';

  async function raw(method: 'GET' | 'POST', path: string, fields: Readonly<Record<string, string>> = {}) {
    const headers: Record<string, string> = {
      accept: 'text/html',
      'accept-encoding': 'identity',
      'user-agent': 'Visitor',
      ...own,
    };
    if (address !== null) headers['x-forwarded-for'] = address;
    if (jar.size > 0) headers.cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const body =
      method === 'POST'
        ? new URLSearchParams({ 'form-key': formKey, ...hiddenIn(page, path), ...fields })
        : null;
    const response = await fetch(new URL(path, origin), { method, headers, body, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) keep(line);
    return response;
  }

  function keep(line: string): void {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(name);
    else jar.set(name, pair.slice(at + 1));
  }

  async function follow(response: Response, path: string): Promise<Shown> {
    let here = path;
    let answer = response;
    for (let hops = 0; answer.status >= 300 && answer.status < 400; hops++) {
      if (hops > 15) throw new Error(`Redirects in a circle at ${here}`);
      const to = new URL(answer.headers.get('location') ?? '', new URL(here, origin));
      await answer.arrayBuffer();
      if (to.origin !== origin)
        return { status: answer.status, path: to.href, heading: '', text: '', html: '' };
      here = to.pathname + to.search;
      answer = await raw('GET', here);
    }
    const html = await answer.text();
    page = html;
    formKey = /name="form-key" value="([^"]+)"/.exec(html)?.[1] ?? formKey;
    return {
      status: answer.status,
      path: here,
      heading: plain(/<h1>(.*?)<\/h1>/s.exec(html)?.[1] ?? ''),
      text: plain(html),
      html,
    };
  }

  return {
    raw,
    get: async (path) => follow(await raw('GET', path), path),
    post: async (path, fields) => follow(await raw('POST', path, fields), path),
    cookie: (name) => jar.get(name),
    setCookie: (name, value) => {
      if (value === null) jar.delete(name);
      else jar.set(name, value);
    },
    copy: (node = origin) => visitor(node, { jar, formKey, page, address, headers: own }),
  };
}

/** What the page's form for this address sends unseen. */
function hiddenIn(page: string, path: string): Record<string, string> {
  const [wanted = ''] = path.split('?');
  for (const [, action = '', inside = ''] of page.matchAll(
    /<form [^>]*action="([^"?]*)[^>]*>(.*?)<\/form>/gs,
  )) {
    if (action !== wanted) continue;
    const hidden = inside.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g);
    return Object.fromEntries([...hidden].map(([, name = '', value = '']) => [name, plain(value)]));
  }
  return {};
}

function plain(html: string): string {
  return html
    .replace(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
