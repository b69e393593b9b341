import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromBase64, utf8 } from './bytes.ts';
import { keyProof, newKeyPair, thumbprint } from './keys.ts';
import { newNonce, signatureBase, signedHeaders } from './signature.ts';

/** The vector of docs/protocol/authenticator.md. */
const vector = {
  key: {
    kty: 'EC',
    crv: 'P-256',
    x: 'ZlTUA7HP6PkoP21ru2hvQUIg3DzYF4JXmgJDghNFN-8',
    y: 'bunrJdns82r9ZEEz8z-zPfMipvvAqLZMafjS2f9XZk8',
  },
  thumbprint: 'IVR4Z44-d6BHry_pK9xjch0QdKn5s86d92iXGjplnRg',
  body: '{"request":"0b8f6f0e-7e0c-4a53-9f0a-2d3f5a9c1b77","decision":"confirm","number":"481207","application":"Payroll","time":1785000000}',
  base: [
    '"@method": POST',
    '"@target-uri": https://id.example.com/authenticator/api/requests/answer',
    '"content-digest": sha-256=:q9tyEMKSkuwh9RBqAY21Tyl31tDCpnazCRCqr4Z2SeA=:',
    '"@signature-params": ("@method" "@target-uri" "content-digest");created=1785000000;nonce="4f1q9dYv0Tn3oFhQb2XgkA";keyid="6d0f2a1e-3c55-4e0b-8a86-0f5a1a6f2c11";alg="ecdsa-p256-sha256";tag="twofold-authenticator"',
  ].join('\n'),
  signature: 'ZrwdgistCBwsTpJ05PJyccfR2eeHkzapSp5JEOQ9VoxB08xpT6GSK/YFg4C09WRm2iviq7OJp/7mib+D8vFj8Q==',
} as const;

const toSign = {
  targetUri: 'https://id.example.com/authenticator/api/requests/answer',
  body: vector.body,
  keyId: '6d0f2a1e-3c55-4e0b-8a86-0f5a1a6f2c11',
  createdSeconds: 1785000000,
  nonce: '4f1q9dYv0Tn3oFhQb2XgkA',
};

const ecdsa = { name: 'ECDSA', hash: 'SHA-256' };
const imported = (key: object) =>
  crypto.subtle.importKey('jwk', key, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);

test('the thumbprint is that of the protocol page (RFC 7638)', async () => {
  assert.equal(await thumbprint(vector.key), vector.thumbprint);
});

test('the signature base is that of the protocol page (RFC 9421, section 2.5)', async () => {
  assert.equal(await signatureBase(toSign), vector.base);
});

test("the protocol page's own signature is one of that base", async () => {
  const signature = fromBase64(vector.signature);
  assert.ok(signature);
  assert.ok(await crypto.subtle.verify(ecdsa, await imported(vector.key), signature, utf8(vector.base)));
});

test('what is sent carries a signature that the public key verifies', async () => {
  const pair = await newKeyPair({ extractable: false });
  const headers = await signedHeaders(pair.privateKey, toSign);
  const [, encoded = ''] = /^phone=:(.+):$/.exec(headers.signature ?? '') ?? [];
  const signature = fromBase64(encoded);
  assert.equal(signature?.length, 64);
  assert.ok(await crypto.subtle.verify(ecdsa, await imported(pair.publicKey), signature, utf8(vector.base)));
});

test('a private key that is made for keeping cannot be read', async () => {
  const { privateKey } = await newKeyPair({ extractable: false });
  await assert.rejects(crypto.subtle.exportKey('pkcs8', privateKey));
});

test('a proof of a new key covers the phone and the thumbprint', async () => {
  const pair = await newKeyPair({ extractable: false });
  const proof = fromBase64(await keyProof('6d0f2a1e', pair));
  const text = `twofold-authenticator-key\n6d0f2a1e\n${await thumbprint(pair.publicKey)}`;
  assert.ok(proof);
  assert.ok(await crypto.subtle.verify(ecdsa, await imported(pair.publicKey), proof, utf8(text)));
});

test('a nonce has 128 bits, and is never the same', () => {
  const nonces = new Set(Array.from({ length: 1000 }, newNonce));
  assert.equal(nonces.size, 1000);
  for (const nonce of nonces) assert.match(nonce, /^[A-Za-z0-9_-]{22}$/);
});
