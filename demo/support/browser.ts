/** As much of a browser as a redirect dance needs: cookies by host name (ports do not part them), and an Origin. */
export interface Browser {
  get(url: string): Promise<Visit>;
  post(url: string, form: Record<string, string>, headers?: Record<string, string>): Promise<Visit>;
  /** One request only, redirects not followed. */
  step(url: string, init?: RequestInit): Promise<Response>;
  /** Drops the cookies whose names begin so. */
  forget(prefix: string): void;
}

export interface Visit {
  readonly url: string;
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

export function browser(): Browser {
  const cookies = new Map<string, string>();

  async function step(url: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';', 1);
      const at = pair.indexOf('=');
      const value = pair.slice(at + 1);
      if (value === '') cookies.delete(pair.slice(0, at));
      else cookies.set(pair.slice(0, at), value);
    }
    return response;
  }

  async function follow(first: string, init: RequestInit): Promise<Visit> {
    let url = first;
    let response = await step(url, init);
    for (let hops = 0; response.status >= 300 && response.status < 400; hops++) {
      if (hops > 15) throw new Error(`Redirects without an end at ${url}`);
      url = new URL(response.headers.get('location') ?? '', url).href;
      response = await step(url);
    }
    return { url, status: response.status, text: await response.text(), headers: response.headers };
  }

  return {
    step,
    forget: (prefix) => {
      for (const name of cookies.keys()) if (name.startsWith(prefix)) cookies.delete(name);
    },
    get: (url) => follow(url, {}),
    post: (url, form, headers = {}) =>
      follow(url, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { origin: new URL(url).origin, ...headers },
      }),
  };
}
