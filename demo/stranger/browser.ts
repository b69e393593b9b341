/** Another browser, far from the person's: cookies of its own, forms that it fills in, and no scripts. */
export interface StrangersBrowser {
  open(url: string): Promise<Page>;
  /** Sends the form of the page that leads to this path, with what stands in it already. */
  send(page: Page, path: string, fields?: Readonly<Record<string, string>>): Promise<Page>;
}

export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly forms: readonly Form[];
  /** Whether the page that waits for the phone says that it may go on. */
  readonly isConfirmed: boolean;
}

interface Form {
  readonly action: URL;
  readonly fields: Readonly<Record<string, string>>;
}

const mostRedirects = 15;
const patienceMilliseconds = 15_000;
const userAgent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

export function strangersBrowser(): StrangersBrowser {
  const cookies = new Map<string, string>();

  async function step(url: URL, body: URLSearchParams | null): Promise<Response> {
    const response = await fetch(url, {
      method: body === null ? 'GET' : 'POST',
      body,
      headers: {
        accept: 'text/html',
        'user-agent': userAgent,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';', 1);
      const at = pair.indexOf('=');
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) cookies.delete(pair.slice(0, at));
      else cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }

  async function follow(first: URL, body: URLSearchParams | null): Promise<Page> {
    let url = first;
    let response = await step(url, body);
    for (let hops = 0; response.status >= 300 && response.status < 400; hops++) {
      if (hops > mostRedirects) throw new Error('Redirects without an end');
      await response.arrayBuffer();
      url = new URL(response.headers.get('location') ?? '', url);
      response = await step(url, null);
    }
    const markup = await response.text();
    const isConfirmed = markup.includes('data-press="confirmed"');
    return { url, status: response.status, forms: formsIn(markup, url), isConfirmed };
  }

  return {
    open: (url) => follow(new URL(url), null),
    send: (page, path, fields = {}) => {
      const form = page.forms.find(({ action }) => action.pathname === path);
      if (form === undefined) throw new Error(`The page at ${page.url.pathname} has no form to ${path}`);
      return follow(form.action, new URLSearchParams({ ...form.fields, ...fields }));
    },
  };
}

function formsIn(markup: string, url: URL): Form[] {
  return [...markup.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, attributes = '', inside = '']) => ({
    action: new URL(attributeOf(attributes, 'action') ?? '', url),
    fields: Object.fromEntries(
      [...inside.matchAll(/<input\b([^>]*)>/g)]
        .filter(([, input = '']) => attributeOf(input, 'type') === 'hidden')
        .map(([, input = '']) => [attributeOf(input, 'name') ?? '', attributeOf(input, 'value') ?? '']),
    ),
  }));
}

function attributeOf(markup: string, name: string): string | null {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(markup)?.[1];
  if (value === undefined) return null;
  const meant: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&quot;': '"',
    '&#39;': "'",
    '&lt;': '<',
    '&gt;': '>',
  };
  return value.replace(/&(?:amp|quot|#39|lt|gt);/g, (entity) => meant[entity] ?? entity);
}
