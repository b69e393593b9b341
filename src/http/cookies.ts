/** All live at the root of the one host; on https the name's prefix makes the browser hold us to that. */
export type CookieName = 'session' | 'browser' | 'language';

export interface SetCookie {
  readonly name: CookieName;
  /** `null` removes it. */
  readonly value: string | null;
  /** `null`: gone when the browser is closed. */
  readonly maxAgeSeconds: number | null;
}

export interface Cookies {
  read(header: string | undefined, name: CookieName): string | null;
  write(cookie: SetCookie): string;
}

// Anything that we did not write ourselves cannot be one of our values, and never reaches a query.
const random = /^[A-Za-z0-9_-]{16,128}$/;
const ourValues: Readonly<Record<CookieName, RegExp>> = {
  session: random,
  browser: random,
  language: /^(?:chosen|asked)-[a-z]{2,3}$/,
};

/** @param secure false only on http://localhost, where browsers refuse the prefix */
export function cookieJar(secure: boolean): Cookies {
  const fullName = (name: CookieName): string => `${secure ? '__Host-' : ''}twofold-${name}`;

  return {
    read: (header, name) => {
      const wanted = `${fullName(name)}=`;
      const found = (header ?? '').split('; ').filter((pair) => pair.startsWith(wanted));
      // Two cookies of one name mean that somebody planted one; we cannot tell which, so neither counts.
      const [only, second] = found;
      if (only === undefined || second !== undefined) return null;
      const value = only.slice(wanted.length);
      return ourValues[name].test(value) ? value : null;
    },
    write: ({ name, value, maxAgeSeconds }) => {
      const age = value === null ? '; Max-Age=0' : maxAgeSeconds === null ? '' : `; Max-Age=${maxAgeSeconds}`;
      return `${fullName(name)}=${value ?? ''}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${age}`;
    },
  };
}
