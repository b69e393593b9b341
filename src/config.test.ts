import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseConfig } from '#config.ts';
import { ConfigError } from '#kernel/errors.ts';
import { defaultLimits } from '#throttle/limits.ts';

test('help is a page, a mailbox or a telephone', () => {
  const help = (url: string) => parseConfig({ TWOFOLD_HELP_URL: url }).help;
  assert.deepEqual(help('https://help.example.com'), { kind: 'page', url: 'https://help.example.com/' });
  assert.deepEqual(help('mailto:help@example.com'), { kind: 'mail', url: 'mailto:help@example.com' });
  assert.deepEqual(help('tel:+44-20-7946-0018'), { kind: 'telephone', url: 'tel:+44-20-7946-0018' });
});

test('an address that would run something, or leads nowhere, is refused with the name of its setting', () => {
  const wrong = [
    'javascript:alert(1)',
    'data:text/html,x',
    'http://help.example.com',
    'mailto:',
    'help.example.com',
  ];
  for (const name of ['TWOFOLD_HELP_URL', 'TWOFOLD_PRIVACY_URL']) {
    for (const value of wrong)
      assert.throws(
        () => parseConfig({ [name]: value }),
        (error) => error instanceof ConfigError && error.message.includes(name),
        `${name}=${value}`,
      );
  }
});

test('all applications are shown, or none, or those that are named', () => {
  const shown = (given: string) => parseConfig({ TWOFOLD_SHOWN_APPLICATIONS: given }).shownApplications;
  assert.equal(shown(''), 'all');
  assert.deepEqual(shown('none'), []);
  assert.deepEqual(shown('ledger, payroll'), ['ledger', 'payroll']);
});

test('a trusted proxy is an address or a range in whole, since everybody would be one where bits are forgotten', () => {
  const trusted = (given: string) => parseConfig({ TWOFOLD_TRUSTED_PROXIES: given }).trustedProxies;
  const isNamed = (error: unknown) =>
    error instanceof ConfigError && error.message.startsWith('TWOFOLD_TRUSTED_PROXIES: ');
  const wrong = [
    '10.0.0.0/',
    '10.0.0.0/8/9',
    '10.0.0.0/ 0',
    '10.0.0.0/1e1',
    '10.0.0.0/33',
    '::/129',
    '/8',
    'proxy',
  ];
  for (const range of wrong) assert.throws(() => trusted(`127.0.0.1,${range}`), isNamed, range);

  const proxies = trusted('127.0.0.1, 10.0.0.0/8,fd00::/8');
  assert.deepEqual(
    ['127.0.0.1', '127.0.0.2', '10.1.2.3', '192.0.2.1'].map((address) => proxies.check(address, 'ipv4')),
    [true, false, true, false],
  );
  assert.deepEqual([proxies.check('fd00::1', 'ipv6'), proxies.check('2001:db8::1', 'ipv6')], [true, false]);
});

test('a private target is a host and a port, and is compared as addresses are', () => {
  const targets = (given: string) => parseConfig({ TWOFOLD_PRIVATE_TARGETS: given }).privateTargets;
  const isNamed = (error: unknown) =>
    error instanceof ConfigError && error.message.startsWith('TWOFOLD_PRIVATE_TARGETS: ');
  const wrong = [
    ...['foo', 'a:', ':443', 'a:0', 'a:99999', 'a:1e3', 'a:80:443', '::1:443', '[::1]', 'a b:443'],
    ...['http://a:1', 'https://a', 'a/b:443', 'name@a:443', '10.0.0.0/8', '*.internal:443'],
  ];
  for (const target of wrong) assert.throws(() => targets(`ledger.internal:443,${target}`), isNamed, target);
  assert.deepEqual(targets('Ledger.Internal:443, 10.0.0.7:8443,[::1]:0443,b\u00fccher.internal:80'), [
    ...['ledger.internal:443', '10.0.0.7:8443', '[::1]:443', 'xn--bcher-kva.internal:80'],
  ]);
});

test('a limit that is named is changed, and every other stays as the page of limits has it', () => {
  const { limits } = parseConfig({ TWOFOLD_LIMITS: 'textsOfAll=5000/1d, confirmation=3/5m' });
  assert.deepEqual(limits, {
    ...defaultLimits,
    textsOfAll: { kind: 'window', capacity: 5000, windowSeconds: 86_400 },
    confirmation: { kind: 'bucket', capacity: 3, refillSeconds: 300 },
  });
  assert.deepEqual(parseConfig({}).limits, defaultLimits);
});

test('a limit that is none, or lets codes be guessed, is refused in a sentence that names the setting and the limit', () => {
  const wrong = [
    ['texts=5/1h', /no limit named "texts"/],
    ['toString=5/1h', /no limit named "toString"/],
    ['textsOfAll', /"textsOfAll" is not like/],
    ['textsOfAll=5/1w', /"textsOfAll=5\/1w" is not like/],
    ['textsOfAll=-5/1d', /is not like/],
    ['textsOfAll=0/1d', /"textsOfAll" must be between/],
    ['textsOfAll=5/99d', /"textsOfAll" must be between/],
    ['textsOfAll=5/0s', /"textsOfAll" must be between/],
    ['textsOfAll=5/1d,textsOfAll=6/1d', /stands there twice/],
    ['confirmation=11/3m', /"confirmation" must be at most 10/],
    ['confirmation=5/59s', /"confirmation" must be at most 10/],
  ] as const;
  for (const [value, words] of wrong) {
    assert.throws(
      () => parseConfig({ TWOFOLD_LIMITS: value }),
      (error) =>
        error instanceof ConfigError && /^TWOFOLD_LIMITS: /.test(error.message) && words.test(error.message),
      value,
    );
  }
});

test('days of grace are one at least: none of them is "required"', () => {
  assert.throws(() => parseConfig({ TWOFOLD_ENROLMENT: 'grace:0d' }), /TWOFOLD_ENROLMENT/);
  assert.deepEqual(parseConfig({ TWOFOLD_ENROLMENT: 'grace:1d' }).enrolment, { kind: 'grace', days: 1 });
});
