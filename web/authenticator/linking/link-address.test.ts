import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLink } from './link-address.ts';

const code = '4f1q9dYv0Tn3oFhQb2XgkA';
const origins = ['https://id.example.com', 'http://localhost:4000'];

test('a link of this service gives its code, with white space around it too', () => {
  assert.deepEqual(readLink(` https://id.example.com/authenticator/#link=${code}\n`, origins), {
    kind: 'link',
    code,
  });
  assert.deepEqual(readLink(`http://localhost:4000/authenticator/#link=${code}`, origins), {
    kind: 'link',
    code,
  });
});

test('a link of another service leads to the app of that service', () => {
  const address = `https://other.example/authenticator/#link=${code}`;
  assert.deepEqual(readLink(address, origins), { kind: 'elsewhere', address, host: 'other.example' });
});

test('everything else is no link', () => {
  for (const text of [
    '',
    'hello',
    code,
    'otpauth://totp/Acme?secret=JBSWY3DPEHPK3PXP',
    `https://id.example.com/account#link=${code}`,
    'https://id.example.com/authenticator/#link=short',
    `http://other.example/authenticator/#link=${code}`,
    `javascript:alert(1)//authenticator/#link=${code}`,
  ]) {
    assert.deepEqual(readLink(text, origins), { kind: 'not-a-link' }, text);
  }
});
