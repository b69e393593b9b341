import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidBrowser } from '#http/said-browser.ts';

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const safari = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)';
const android = 'Mozilla/5.0 (Linux; Android 10; K)';

test('each of the browsers people use is told from those it pretends to be', () => {
  const table: readonly (readonly [string, string | null, string | null])[] = [
    [`${windows} ${webkit} Chrome/141.0.0.0 Safari/537.36`, 'Chrome', 'Windows'],
    [`${windows} ${webkit} Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0`, 'Edge', 'Windows'],
    [`${windows} ${webkit} Chrome/141.0.0.0 Safari/537.36 OPR/124.0.0.0`, 'Opera', 'Windows'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0',
      'Firefox',
      'Windows',
    ],
    [`${mac} ${safari} Version/18.5 Safari/605.1.15`, 'Safari', 'macOS'],
    [`${mac} ${webkit} Chrome/141.0.0.0 Safari/537.36`, 'Chrome', 'macOS'],
    [`${iphone} ${safari} Version/18.5 Mobile/15E148 Safari/604.1`, 'Safari', 'iPhone'],
    [`${iphone} ${safari} CriOS/141.0.7390.41 Mobile/15E148 Safari/604.1`, 'Chrome', 'iPhone'],
    [`${iphone} ${safari} FxiOS/143.0 Mobile/15E148 Safari/605.1.15`, 'Firefox', 'iPhone'],
    [`${iphone} ${safari} Version/18.0 EdgiOS/141.0 Mobile/15E148 Safari/604.1`, 'Edge', 'iPhone'],
    [
      `Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) ${safari} Version/18.5 Mobile/15E148 Safari/604.1`,
      'Safari',
      'iPad',
    ],
    [`${android} ${webkit} Chrome/141.0.0.0 Mobile Safari/537.36`, 'Chrome', 'Android'],
    [
      `${android} ${webkit} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
      'Samsung Internet',
      'Android',
    ],
    ['Mozilla/5.0 (Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0', 'Firefox', 'Android'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox', 'Linux'],
    [
      `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webkit} Chrome/141.0.0.0 Safari/537.36`,
      'Chrome',
      'ChromeOS',
    ],
    [`${iphone} ${safari} Mobile/15E148`, null, 'iPhone'],
    ['curl/8.5.0', null, null],
    ['', null, null],
  ];
  for (const [userAgent, browser, system] of table) {
    const said = saidBrowser(userAgent);
    assert.deepEqual([said.browser, said.system], [browser, system], userAgent);
  }
});

test('a long and hostile name is nobody, and costs no more than reading it once', () => {
  // A pattern that tries each beginning to its end would be here for hours.
  const said = saidBrowser(`${'Version/1. '.repeat(100_000)} Safari`);
  assert.deepEqual(said, { browser: null, system: null, device: null });
});
