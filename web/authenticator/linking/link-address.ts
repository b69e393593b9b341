export type ReadLink =
  | { readonly kind: 'link'; readonly code: string }
  /** Of another service: only the app that is served there can be linked to it. */
  | { readonly kind: 'elsewhere'; readonly address: string; readonly host: string }
  | { readonly kind: 'not-a-link' };

/** @param origins of the service and of this page, which differ behind a proxy */
export function readLink(text: string, origins: readonly string[]): ReadLink {
  const url = addressIn(text.trim());
  const code = url && linkCode(url.hash);
  if (url === null || code === null || !url.pathname.endsWith('/authenticator/'))
    return { kind: 'not-a-link' };
  if (origins.includes(url.origin)) return { kind: 'link', code };
  return url.protocol === 'https:'
    ? { kind: 'elsewhere', address: url.href, host: url.host }
    : { kind: 'not-a-link' };
}

/** The code in "#link=…", if it is one. */
export function linkCode(fragment: string): string | null {
  return /^#link=([A-Za-z0-9_-]{16,64})$/.exec(fragment)?.[1] ?? null;
}

function addressIn(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
