import { importJWK, jwtVerify } from 'jose';

/**
 * RFC 8292: who sends a push message, proved with the key that the phone subscribed with (section 4.2).
 * @param origin of this push service, which the proof must name
 */
export async function isSentBy(
  applicationServerKey: string,
  authorization: string,
  origin: string,
): Promise<boolean> {
  const [, jwt, key] =
    /^vapid\s+t=([\w.-]+)\s*,\s*k=([\w-]+)$/i.exec(authorization) ??
    swapped(/^vapid\s+k=([\w-]+)\s*,\s*t=([\w.-]+)$/i.exec(authorization));
  if (jwt === undefined || key !== applicationServerKey) return false;
  const point = Buffer.from(key, 'base64url');
  if (point.length !== 65) return false;
  try {
    const jwk = {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    };
    await jwtVerify(jwt, await importJWK(jwk, 'ES256'), { audience: origin, algorithms: ['ES256'] });
    return true;
  } catch {
    return false;
  }
}

function swapped(found: RegExpExecArray | null): readonly (string | undefined)[] {
  return found === null ? [] : [found[0], found[2], found[1]];
}
