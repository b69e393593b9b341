import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseConfig } from '#config.ts';
import { ConfigError } from '#kernel/errors.ts';

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
