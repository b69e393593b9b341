export type ReadLink =
  | { readonly kind: 'link'; readonly code: string }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'not-a-link' };

/** What the QR code of "Link your phone" holds (docs/protocol/authenticator.md). */
export function readLink(text: string, issuerUrl: string): ReadLink {
  const url = URL.parse(text.trim());
  const code = /^#link=([\w-]{16,64})$/.exec(url?.hash ?? '')?.[1];
  if (code === undefined || url?.pathname !== '/authenticator/') return { kind: 'not-a-link' };
  return url.origin === new URL(issuerUrl).origin ? { kind: 'link', code } : { kind: 'elsewhere' };
}
