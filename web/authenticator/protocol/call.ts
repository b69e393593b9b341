import { type Answer, type Outcome, type Reason, reasons, refused } from './answers.ts';
import type { Key } from './keys.ts';
import { newNonce, signedHeaders } from './signature.ts';

/** Who signs, and how far the service's clock is ahead of this one. */
export interface Signer {
  readonly keyId: string;
  readonly key: Key;
  readonly aheadSeconds: number;
}

export interface Dependencies {
  /** The origin that signatures name. */
  readonly origin: string;
  /** BCP 47: in which the service is to say what it says in words. */
  readonly language: string;
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  readonly nowSeconds: () => number;
  /** Is told when the service says that the clocks differ. */
  readonly clockDiffers: (keyId: string, aheadSeconds: number) => Promise<void>;
}

/** What is sent; one that says when it was signed is made anew with each signature. */
export type Body = object | ((time: number) => object);

export interface Caller {
  readonly plain: <Value>(name: string, body: object) => Promise<Answer<Value>>;
  readonly signed: <Value>(signer: Signer, name: string, body: Body) => Promise<Answer<Value>>;
  /** A signed call whose answer is read as it comes. */
  readonly stream: (signer: Signer, name: string, signal: AbortSignal) => Promise<Answer<Response>>;
}

const patienceMilliseconds = 15_000;
const folder = '/authenticator/api/';

export function caller({ origin, language, fetch, nowSeconds, clockDiffers }: Dependencies): Caller {
  async function send(
    name: string,
    text: string,
    headers: object,
    signal: AbortSignal,
  ): Promise<Answer<Response>> {
    try {
      const response = await fetch(folder + name, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language, ...headers },
        body: text,
        signal,
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
      });
      return response.ok ? { ok: true, value: response } : await refusal(response);
    } catch {
      return refused('no-network');
    }
  }

  async function sendSigned(
    signer: Signer,
    name: string,
    body: Body,
    signal: AbortSignal,
  ): Promise<Answer<Response>> {
    const sendAt = async (createdSeconds: number) => {
      const text = JSON.stringify(typeof body === 'function' ? body(createdSeconds) : body);
      const targetUri = origin + folder + name;
      const said = { targetUri, body: text, keyId: signer.keyId, createdSeconds, nonce: newNonce() };
      return send(name, text, await signedHeaders(signer.key, said), signal);
    };
    const answer = await sendAt(nowSeconds() + signer.aheadSeconds);
    if (answer.ok || answer.refusal.reason !== 'clock-differs' || answer.refusal.now === null) return answer;
    const aheadSeconds = answer.refusal.now - nowSeconds();
    await clockDiffers(signer.keyId, aheadSeconds);
    // Once: a service whose clock jumps about is told of, not chased.
    return sendAt(nowSeconds() + aheadSeconds);
  }

  return {
    plain: async (name, body) =>
      read(await send(name, JSON.stringify(body), {}, AbortSignal.timeout(patienceMilliseconds))),
    signed: async (signer, name, body) =>
      read(await sendSigned(signer, name, body, AbortSignal.timeout(patienceMilliseconds))),
    stream: (signer, name, signal) => sendSigned(signer, name, {}, signal),
  };
}

async function read<Value>(answer: Answer<Response>): Promise<Answer<Value>> {
  if (!answer.ok) return answer;
  try {
    const text = await answer.value.text();
    return { ok: true, value: (text === '' ? null : JSON.parse(text)) as Value };
  } catch {
    return refused('no-network');
  }
}

async function refusal(response: Response): Promise<Answer<Response>> {
  const told = await response.json().catch(() => null);
  const { code, now, left, outcome } = (told ?? {}) as Record<string, unknown>;
  const reason: Reason =
    reasons.find((known) => known === code) ?? (response.status >= 502 ? 'unavailable' : 'unexpected');
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
  return refused(reason, {
    now: typeof now === 'number' ? now : null,
    left: typeof left === 'number' ? left : null,
    outcome: typeof outcome === 'string' ? (outcome as Outcome) : null,
    waitSeconds: Number.isFinite(wait) ? wait : null,
  });
}
