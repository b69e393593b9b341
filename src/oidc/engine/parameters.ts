import { type ClaimsParameter, errors, type KoaContextWithOIDC } from 'oidc-provider';

/** The longest that each parameter of an authorization request may be; what is longer is a 400. */
const longest: Readonly<Record<string, number>> = {
  state: 4096,
  nonce: 512,
  acr_values: 512,
  login_hint: 512,
  ui_locales: 256,
  claims: 4096,
  id_token_hint: 8192,
};

/** What the engine stores for an hour for anybody who asks, so it is bounded before it is stored. */
export const parameterBounds = {
  ...Object.fromEntries(Object.entries(longest).map(([name, length]) => [name, bound(name, length)])),
  max_age: wholeSeconds,
};

/** The engine reads numbers as JavaScript does: "1e3", "0x10". */
function wholeSeconds(_ctx: KoaContextWithOIDC, value: string | undefined): void {
  if (value !== undefined && !/^\d{1,15}$/.test(value))
    throw new errors.InvalidRequest('max_age must be a whole number');
}

function bound(name: string, length: number) {
  return function check(_ctx: KoaContextWithOIDC, value: string | undefined): void {
    if (value === undefined || (value.length <= length && !value.includes('\0'))) return;
    const refusal = new errors.InvalidRequest(
      `${name} is longer than ${length} characters, or has a NUL in it`,
    );
    // Such a state is not sent on, and without its state an answer is of no use to the application.
    refusal.allow_redirect = false;
    throw refusal;
  };
}

/** The claims parameter, OpenID Connect Core 1.0 section 5.5, as far as the engine leaves it open. */
export function assertClaims(_ctx: KoaContextWithOIDC, claims: ClaimsParameter): void {
  const { userinfo, id_token: idToken }: Places = claims;
  for (const [place, members] of Object.entries({ userinfo, id_token: idToken })) {
    for (const member of Object.values(isObject(members) ? members : {})) {
      if (member === null || isObject(member)) continue;
      throw new errors.InvalidRequest(`claims.${place} members must be null or objects`);
    }
  }
  const acr = isObject(idToken) ? idToken.acr : null;
  if (isObject(acr) && !isAcrRequest(acr))
    throw new errors.InvalidRequest('claims.id_token.acr is malformed');
}

/** The engine's type says what it hopes for; this came from outside. */
interface Places {
  readonly userinfo?: unknown;
  readonly id_token?: unknown;
}

function isAcrRequest({ essential, value, values }: Readonly<Record<string, unknown>>): boolean {
  if (essential !== undefined && typeof essential !== 'boolean') return false;
  if (value !== undefined && typeof value !== 'string') return false;
  return values === undefined || (Array.isArray(values) && values.every((one) => typeof one === 'string'));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
