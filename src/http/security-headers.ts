/** On every answer, whatever it is. */
export function baseHeaders(https: boolean): Readonly<Record<string, string>> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    'X-Frame-Options': 'DENY',
    'Permissions-Policy': permissionsPolicy([]),
    'Cache-Control': 'no-store',
    ...(https ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}

const permissions = ['camera', 'microphone', 'geolocation', 'browsing-topics'];

function permissionsPolicy(allowed: readonly string[]): string {
  return permissions.map((name) => `${name}=(${allowed.includes(name) ? 'self' : ''})`).join(', ');
}

/**
 * The authenticator app: its camera reads QR codes, its worker is woken by pushes, and what it shows of a picture or a
 * video never leaves it.
 */
export function appPolicy(): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    'media-src blob:',
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Permissions-Policy': permissionsPolicy(['camera']),
  };
}

/**
 * Pages run what we serve and nothing else. There is no inline script or style anywhere, so there is no nonce
 * to leak either.
 *
 * @param formTargets origins a form may end up at; browsers hold redirects after a POST to this list
 */
export function pagePolicy(formTargets: readonly string[]): string {
  return policyOf(formTargets, ["frame-ancestors 'none'"]);
}

/** The gallery shows pages of its own in frames. */
export function framingHeaders(): Readonly<Record<string, string>> {
  return { 'Content-Security-Policy': policyOf([], ["frame-src 'self'", "frame-ancestors 'none'"]) };
}

/** Those pages, and no others, may stand in a frame of ours: there is nothing in them that a press could do. */
export function framedHeaders(): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': policyOf([], ["frame-ancestors 'self'"]),
    'X-Frame-Options': 'SAMEORIGIN',
  };
}

function policyOf(formTargets: readonly string[], framing: readonly string[]): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    ...framing,
    "base-uri 'none'",
  ].join('; ');
}
