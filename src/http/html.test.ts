import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Html, html, nothing } from '#http/html.ts';

test('text is escaped, in content and in attributes', () => {
  const hostile = `<img src=x onerror="alert('1')">&`;
  assert.equal(
    html`<p title="${hostile}">${hostile}</p>`.toString(),
    '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;</p>',
  );
});

test('markup is nested as it is, lists are joined, absent parts leave nothing', () => {
  const items = ['a', 'b'].map((item) => html`<li>${item}</li>`);
  assert.equal(html`<ul>${items}</ul>${null}${false}${nothing}`.toString(), '<ul><li>a</li><li>b</li></ul>');
});

test('nobody makes markup from a string', () => {
  assert.throws(() => new Html('<b>', Symbol('html')), TypeError);
});
