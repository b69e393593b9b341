// Web Push as a browser does it (RFC 8291): keys for a subscription, and what a message says.

/** @returns the keys as they are kept: the private one as a JWK, the others in base64url */
export async function newKeys() {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  return {
    p256dh: toBase64(await crypto.subtle.exportKey('raw', publicKey)),
    auth: toBase64(crypto.getRandomValues(new Uint8Array(16))),
    privateKey: await crypto.subtle.exportKey('jwk', privateKey),
  };
}

/** RFC 8188 section 2.1: salt, size of a record, the sender's key; then the one record (RFC 8291 section 4). */
export async function decrypted(message, keys) {
  const bytes = fromBase64(message);
  const [salt, sender, record] = [
    bytes.slice(0, 16),
    bytes.slice(21, 21 + bytes[20]),
    bytes.slice(21 + bytes[20]),
  ];
  const shared = await sharedSecret(keys, sender);
  // Section 3.4.
  const about = concat(text('WebPush: info\0'), fromBase64(keys.p256dh), sender);
  const input = await derived(shared, fromBase64(keys.auth), about, 32);
  const key = await derived(input, salt, text('Content-Encoding: aes128gcm\0'), 16);
  const iv = await derived(input, salt, text('Content-Encoding: nonce\0'), 12);
  const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  const padded = new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, aes, record));
  // RFC 8188 section 2: a last record ends with 2 and zeros.
  return new TextDecoder().decode(padded.slice(0, padded.lastIndexOf(2)));
}

const curve = { name: 'ECDH', namedCurve: 'P-256' };

async function sharedSecret({ privateKey }, sender) {
  const own = await crypto.subtle.importKey('jwk', privateKey, curve, false, ['deriveBits']);
  const theirs = await crypto.subtle.importKey('raw', sender, curve, false, []);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256));
}

async function derived(secret, salt, info, length) {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const given = { name: 'HKDF', hash: 'SHA-256', salt, info };
  return new Uint8Array(await crypto.subtle.deriveBits(given, key, 8 * length));
}

export function toBase64(bytes) {
  const letters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function fromBase64(given) {
  const letters = atob(given.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

function concat(...parts) {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function text(given) {
  return new TextEncoder().encode(given);
}
