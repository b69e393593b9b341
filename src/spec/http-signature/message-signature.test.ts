import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  isSignatureOf,
  isSignedBy,
  keyOfPoint,
  type PublicJwk,
  parsePublicKey,
  parseSignature,
  pointOf,
  signatureBase,
  thumbprintOf,
} from '#spec/http-signature/message-signature.ts';

/** The vector as the protocol page prints it: whoever writes a phone from the page has the same one. */
const page = readFileSync(join(import.meta.dirname, '../../../docs/protocol/authenticator.md'), 'utf8');
const found = (pattern: RegExp) => pattern.exec(page)?.[1] ?? assert.fail(`${pattern} is not on the page`);
const jwk = parsePublicKey({
  kty: 'EC',
  crv: 'P-256',
  x: found(/"x": "([\w-]{43})"/),
  y: found(/"y": "([\w-]{43})"/),
});
const body = found(/^ {4}(\{"request":".*\})$/m);
const targetUri = found(/"@target-uri": (\S+)/);
const parameters = found(/"@signature-params": (.+)/);
const headers = {
  digest: found(/"content-digest": (\S+)/),
  input: `phone=${parameters}`,
  signature: `phone=${found(/Signature: phone=(:[A-Za-z0-9+/=]{88}:)$/m)}`,
};

function key(): PublicJwk {
  assert.ok(jwk);
  return jwk;
}

function parsed(changed: Partial<typeof headers> = {}) {
  return parseSignature({ ...headers, ...changed });
}

test('the vector of the protocol page is accepted', () => {
  const signed = parsed();
  assert.ok(signed);
  assert.equal(isSignedBy(keyOfPoint(pointOf(key())), signed, { targetUri, body }), true);
  assert.equal(signed.created, 1785000000);
  assert.equal(signed.keyId, '6d0f2a1e-3c55-4e0b-8a86-0f5a1a6f2c11');
  assert.equal(thumbprintOf(key()), found(/thumbprint is `([\w-]+)`/));
  for (const line of signatureBase(signed, targetUri).split('\n')) assert.ok(page.includes(line), line);
});

test('another body, address, time or key is not what was signed', () => {
  const signed = parsed();
  assert.ok(signed);
  const point = keyOfPoint(pointOf(key()));
  assert.equal(isSignedBy(point, signed, { targetUri, body: body.replace('confirm', 'deny') }), false);
  assert.equal(isSignedBy(point, signed, { targetUri: `${targetUri}/`, body }), false);
  const later = { ...signed, parameters: parameters.replace('created=1785000000', 'created=1785000001') };
  assert.equal(isSignedBy(point, later, { targetUri, body }), false);
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  assert.equal(isSignedBy(other.publicKey, signed, { targetUri, body }), false);
});

test('headers of any other form are not read', () => {
  const forms = {
    'another label': headers.input.replace('phone=', 'sig1='),
    'fewer components': headers.input.replace(' "content-digest"', ''),
    'more components': headers.input.replace('"content-digest"', '"content-digest" "date"'),
    'another algorithm': headers.input.replace('ecdsa-p256-sha256', 'hmac-sha256'),
    'another tag': headers.input.replace('twofold-authenticator', 'other'),
    'a parameter twice': `${headers.input};created=1785000000`,
    'an unknown parameter': `${headers.input};expires=1785000060`,
    'a short nonce': headers.input.replace('4f1q9dYv0Tn3oFhQb2XgkA', 'short'),
    'a time in quotes': headers.input.replace('1785000000', '"1785000000"'),
    'two signatures': `${headers.input}, other=()`,
    'no parameters': 'phone=("@method" "@target-uri" "content-digest")',
  };
  for (const [form, input] of Object.entries(forms)) assert.equal(parsed({ input }), null, form);
  assert.equal(parsed({ digest: headers.digest.replace('sha-256', 'sha-512') }), null);
  assert.equal(parsed({ signature: `${headers.signature}, other=:AA==:` }), null);
  assert.equal(parseSignature({ digest: undefined, input: undefined, signature: undefined }), null);
});

test('what is no point on the curve is no key', () => {
  const { y } = key();
  assert.equal(parsePublicKey({ ...key(), x: y }), null);
  assert.equal(parsePublicKey({ ...key(), crv: 'P-384' }), null);
  assert.equal(parsePublicKey({ ...key(), x: `${key().x}AA` }), null);
  assert.equal(parsePublicKey([]), null);
  assert.equal(parsePublicKey(null), null);
});

test('a signature over a text is that of its key and of that text', () => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signature = sign('sha256', Buffer.from('a text'), {
    key: pair.privateKey,
    dsaEncoding: 'ieee-p1363',
  });
  assert.equal(isSignatureOf(pair.publicKey, 'a text', signature), true);
  assert.equal(isSignatureOf(pair.publicKey, 'another text', signature), false);
  assert.equal(isSignatureOf(pair.publicKey, 'a text', Buffer.alloc(64)), false);
});
