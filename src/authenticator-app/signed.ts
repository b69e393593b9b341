import { type Body, parseBody, refuseQuery } from '#authenticator-app/body.ts';
import { claimNonce, findPhone, type Phone } from '#authenticators/push/phone-store.ts';
import type { Sql } from '#db/database.ts';
import { type Answer, problem } from '#http/answer.ts';
import type { MachineRoute, Request } from '#http/route.ts';
import { secondsAfter, unixSeconds } from '#kernel/clock.ts';
import { type AuthenticatorId, parseId } from '#kernel/ids.ts';
import { open } from '#spec/demand.ts';
import {
  isSignedBy,
  keyOfPoint,
  type MessageSignature,
  parseSignature,
} from '#spec/http-signature/message-signature.ts';

/** How far a phone's clock may be off; it is told by how much it is, and signs again. */
const clockSeconds = 60;

interface Dependencies {
  readonly sql: Sql;
  readonly url: URL;
}

export interface SignedCall {
  readonly phone: Phone;
  readonly body: Body;
  readonly request: Request;
}

export type Signed = (
  path: string,
  handle: (call: SignedCall) => Promise<Answer>,
  /** Told of a call in the phone's name that it did not sign, and of one that came before. */
  onForged?: (phone: Phone, request: Request) => Promise<void>,
) => MachineRoute;

const demand = open('no session counts here: the phone signs each request with its key');

/** A route that phones call: whose signature it is, whether it is of now, and whether it is new. */
export function signedRoutes({ sql, url }: Dependencies): Signed {
  return (path, handle, onForged = async () => {}) => ({
    method: 'POST',
    path: `/authenticator/api/${path}`,
    machine: true,
    demand,
    answer: async (request) => {
      refuseQuery(request);
      const signed = signatureOf(request);
      const id = signed === null ? null : parseId<AuthenticatorId>(signed.keyId);
      if (signed === null || id === null) return signatureMissing();
      const phone = await findPhone(sql, id, request.now);
      if (phone === null) return problem(401, 'phone-unlinked', 'This phone is not linked any more.');
      const wrong = signatureWrong(signed, request, phone.publicKey, url);
      const differs = wrong === null ? clockDiffers(signed.created, request.now) : null;
      if (differs !== null) return differs;
      const forged = wrong ?? (await replayed(sql, id, signed, request.now));
      if (forged === null) return handle({ phone, body: parseBody(request.body), request });
      await onForged(phone, request);
      return forged;
    },
  });
}

export function signatureOf({ headers }: Request): MessageSignature | null {
  return parseSignature({
    digest: headers['content-digest'],
    input: headers['signature-input'],
    signature: headers.signature,
  });
}

export function signatureMissing(): Answer {
  return problem(401, 'signature-missing', 'This call must be signed as the protocol page says.');
}

/** The signature first: what the clock of somebody unknown says is nobody's business. */
export function refusalOf(
  signed: MessageSignature,
  request: Request,
  point: Buffer,
  url: URL,
): Answer | null {
  return signatureWrong(signed, request, point, url) ?? clockDiffers(signed.created, request.now);
}

function signatureWrong(signed: MessageSignature, request: Request, point: Buffer, url: URL): Answer | null {
  const targetUri = new URL(request.path, url).href;
  if (isSignedBy(keyOfPoint(point), signed, { targetUri, body: request.body })) return null;
  return problem(401, 'signature-wrong', 'The signature is not that of this phone over this request.');
}

/** The same bound for whatever time a phone says. */
export function clockDiffers(saidSeconds: number, at: Date): Answer | null {
  const now = unixSeconds(at);
  if (Math.abs(now - saidSeconds) <= clockSeconds) return null;
  return problem(401, 'clock-differs', 'The clock of the phone is off.', {}, { now: Math.floor(now) });
}

async function replayed(
  sql: Sql,
  id: AuthenticatorId,
  { nonce }: MessageSignature,
  now: Date,
): Promise<Answer | null> {
  const expiresAt = secondsAfter(now, 2 * clockSeconds + 60);
  if (await claimNonce(sql, { id, nonce, expiresAt, now })) return null;
  return problem(401, 'nonce-used', 'This request has come before.');
}
