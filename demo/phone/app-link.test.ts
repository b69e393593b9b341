import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLink } from './app-link.ts';

const service = 'http://localhost:4000';
const code = 'Vw3k9fQm2LxYb7ZsT1cR4A';

test('the link in the QR code of the service gives its code', () => {
  assert.deepEqual(readLink(` ${service}/authenticator/#link=${code}\n`, service), { kind: 'link', code });
});

test("another service's link is told apart from what is no link", () => {
  assert.equal(readLink(`https://id.example.com/authenticator/#link=${code}`, service).kind, 'elsewhere');
  for (const text of [
    'JBSWY3DPEHPK3PXP',
    'otpauth://totp/A:b?secret=JBSWY3DPEHPK3PXP',
    `${service}/authenticator/`,
    `${service}/authenticator/#link=short`,
    `${service}/account#link=${code}`,
    `${service}/authenticator/#link=${code}"><script>`,
  ])
    assert.equal(readLink(text, service).kind, 'not-a-link', text);
});
