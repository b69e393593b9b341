import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError } from '#kernel/errors.ts';
import { parseGateways } from './parse-url.ts';

const secret = 'very-secret';

test('several gateways are taken in order, and a second one of a kind gets a name of its own', () => {
  const text =
    'twilio://AC1:t@api.twilio.com/?from=+15550100, webhook+https://sms.example.com/a,b?x=1,2 ,twilio://AC2:t@api.twilio.com/?from=MG1,kannel://u:p@kannel:13013/';
  assert.deepEqual(names(text), ['twilio', 'webhook', 'twilio-2', 'kannel']);
});

test('each gateway is told its own receipt address', () => {
  const asked: string[] = [];
  parseGateways('webhook+https://a.example/,webhook+https://b.example/', (name) => {
    asked.push(name);
    return 'https://id.example.com/hooks';
  });
  assert.deepEqual(asked, ['webhook', 'webhook-2']);
});

test('a webhook without encryption is for this machine only', () => {
  for (const host of ['localhost:9', '127.0.0.1:9', '[::1]:9', 'desk.localhost']) {
    assert.deepEqual(names(`webhook+http://${host}/sms`), ['webhook'], host);
  }
  for (const host of ['sms.example.com', '10.0.0.5', 'localhost.example.com', '127.0.0.1.example.com']) {
    assert.throws(() => names(`webhook+http://${host}/sms`), ConfigError, host);
  }
});

const wrong = [
  '',
  'sms.example.com',
  `https://${secret}@sms.example.com/`,
  `smpp://user:${secret}@smsc:2775`,
  `twilio://AC1@api.twilio.com/?from=+1`,
  `twilio://AC1:${secret}@api.twilio.com/`,
  `twilio://AC1:${secret}%@api.twilio.com/?from=+1`,
  `kannel://${secret}@kannel:13013/`,
  `kannel://user:${secret}@kannel:13013/#x`,
  `webhook+https://`,
  `webhook+https://ok.example/,ftp://user:${secret}@x`,
];

for (const text of wrong) {
  test(`'${text.replaceAll(secret, '…')}' is refused by name of the variable, without its secrets`, () => {
    assert.throws(
      () => names(text),
      (error) =>
        error instanceof ConfigError &&
        error.message.startsWith('TWOFOLD_SMS_URL: ') &&
        !error.message.includes(secret),
    );
  });
}

function names(text: string): readonly string[] {
  return parseGateways(text, () => 'https://id.example.com/hooks').map(({ name }) => name);
}
