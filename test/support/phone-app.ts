import { webcrypto } from 'node:crypto';

/**
 * A phone, written from docs/protocol/authenticator.md alone and with WebCrypto alone. Whatever it sends can be
 * changed on its way, before it is signed and after.
 */
export interface PhoneApp {
  readonly id: string;
  /** A signed call; what comes back, whatever it is. */
  call(path: string, body?: unknown, wishes?: Wishes): Promise<Said>;
  requests(): Promise<Asked[]>;
  answer(asked: Asked, decision: string, number?: string | null, wishes?: Wishes): Promise<Said>;
  /** Signs a call without sending it. */
  signed(path: string, body: unknown, wishes?: Wishes): Promise<RequestInit>;
  send(path: string, signed: RequestInit): Promise<Said>;
}

export interface Said {
  readonly status: number;
  readonly code: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Asked {
  readonly request: string;
  readonly kind: string;
  readonly application: string;
  readonly number: boolean;
  readonly isFirst: boolean;
  readonly browser: string;
}

export interface Wishes {
  /** Seconds that its clock is off. */
  readonly clockOff?: number;
  readonly nonce?: string;
  /** Signs with the key of another. */
  readonly as?: Keys;
  /** Says that it is another. */
  readonly keyId?: string;
  readonly targetUri?: string;
}

export interface Keys {
  readonly pair: webcrypto.CryptoKeyPair;
  readonly jwk: { readonly kty: string; readonly crv: string; readonly x: string; readonly y: string };
  readonly thumbprint: string;
}

interface Surroundings {
  /** Where it is reached. */
  readonly address: string;
  /** As the link says it. */
  readonly origin: string;
  readonly now: () => Date;
}

const { subtle } = webcrypto;

export async function newKeys(): Promise<Keys> {
  const pair = await subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const { kty = '', crv = '', x = '', y = '' } = await subtle.exportKey('jwk', pair.publicKey);
  const thumbprint = base64url(await sha256(JSON.stringify({ crv, kty, x, y })));
  return { pair, jwk: { kty, crv, x, y }, thumbprint };
}

export async function sign(keys: Keys, text: string): Promise<Buffer> {
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  return Buffer.from(await subtle.sign(algorithm, keys.pair.privateKey, Buffer.from(text)));
}

export async function signedCall(
  { origin, now }: Surroundings,
  keys: Keys,
  keyId: string,
  path: string,
  body: unknown,
  wishes: Wishes = {},
): Promise<RequestInit> {
  const text = JSON.stringify(body);
  const digest = `sha-256=:${Buffer.from(await sha256(text)).toString('base64')}:`;
  const created = Math.floor(now().getTime() / 1000) + (wishes.clockOff ?? 0);
  const nonce = wishes.nonce ?? base64url(webcrypto.getRandomValues(new Uint8Array(16)));
  const parameters = `("@method" "@target-uri" "content-digest");created=${created};nonce="${nonce}";keyid="${wishes.keyId ?? keyId}";alg="ecdsa-p256-sha256";tag="twofold-authenticator"`;
  const base = [
    '"@method": POST',
    `"@target-uri": ${wishes.targetUri ?? `${origin}/authenticator/api/${path}`}`,
    `"content-digest": ${digest}`,
    `"@signature-params": ${parameters}`,
  ].join('\n');
  const signature = (await sign(wishes.as ?? keys, base)).toString('base64');
  return {
    method: 'POST',
    body: text,
    headers: {
      'content-type': 'application/json',
      'content-digest': digest,
      'signature-input': `phone=${parameters}`,
      signature: `phone=:${signature}:`,
    },
  };
}

/** The code of a link, as the QR code holds it. */
export function codeOfLink(link: string): string {
  const code = /#link=([\w-]+)$/.exec(link)?.[1];
  if (code === undefined) throw new Error(`No link code in ${link}`);
  return code;
}

export async function linkPhone(
  around: Surroundings,
  link: string,
  { name = 'iPhone', keys }: { readonly name?: string; readonly keys?: Keys } = {},
): Promise<{ said: Said; phone: PhoneApp }> {
  const own = keys ?? (await newKeys());
  const body = { code: codeOfLink(link), key: own.jwk, name, system: 'ios' };
  const said = await post(around, 'link', await signedCall(around, own, own.thumbprint, 'link', body));
  return { said, phone: phoneOf(around, own, String(said.body.phone)) };
}

export function phoneOf(around: Surroundings, keys: Keys, id: string): PhoneApp {
  const signed: PhoneApp['signed'] = (path, body, wishes) => signedCall(around, keys, id, path, body, wishes);
  const send: PhoneApp['send'] = (path, request) => post(around, path, request);
  const call: PhoneApp['call'] = async (path, body = {}, wishes = {}) =>
    send(path, await signed(path, body, wishes));
  return {
    id,
    signed,
    send,
    call,
    requests: async () => (await call('requests')).body.requests as Asked[],
    answer: ({ request, application }, decision, number = null, wishes = {}) => {
      const time = Math.floor(around.now().getTime() / 1000);
      return call('requests/answer', { request, decision, number, application, time }, wishes);
    },
  };
}

/** A call that nobody signs. */
export function unsigned(around: Surroundings, path: string, body: unknown): Promise<Said> {
  const headers = { 'content-type': 'application/json' };
  return post(around, path, { method: 'POST', body: JSON.stringify(body), headers });
}

async function post({ address }: Surroundings, path: string, request: RequestInit): Promise<Said> {
  const response = await fetch(`${address}/authenticator/api/${path}`, request);
  const text = await response.text();
  const body = text === '' ? {} : JSON.parse(text);
  return { status: response.status, code: typeof body.code === 'string' ? body.code : null, body };
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await subtle.digest('SHA-256', Buffer.from(text)));
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
