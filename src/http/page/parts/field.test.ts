import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '#http/html.ts';
import { codeField, field, passwordField, select } from '#http/page/parts/field.ts';

const plain = { name: 'email', label: 'Email' };

test('a field that has nothing to say is not described', () => {
  assert.doesNotMatch(String(field(plain)), /aria-/);
});

test('hint, error and note describe the input in the order they are read, and an error marks it', () => {
  const shown = String(
    field({ ...plain, hint: 'At work.', error: 'Not an address.', note: 'Kept private.' }),
  );
  assert.match(shown, /aria-invalid="true" aria-describedby="email-hint email-error email-note"/);
  for (const id of ['email-hint', 'email-error', 'email-note']) assert.ok(shown.includes(`id="${id}"`), id);
  assert.match(shown, /<label for="email">/);
});

test('every kind of field is wired the same way', () => {
  const given = { ...plain, error: 'No.' };
  const words = { show: 'Show', hide: 'Hide' };
  const kinds = [
    field(given),
    codeField(given),
    passwordField({ ...given, autocomplete: 'current-password', words }),
    select({ ...given, options: [], value: null }),
  ];
  for (const kind of kinds) {
    assert.match(
      String(kind),
      /id="email" name="email"[^>]* aria-invalid="true" aria-describedby="email-error"/,
    );
  }
});

test('what was typed comes back as text, wherever it stands', () => {
  const hostile = `"><img src=x onerror=alert(1)>`;
  const shown = String(
    field({
      name: 'email',
      label: hostile,
      hint: hostile,
      error: hostile,
      note: hostile,
      value: hostile,
      attributes: { title: hostile },
    }),
  );
  assert.doesNotMatch(shown, /<img/);
  assert.equal(shown.split('&quot;&gt;&lt;img').length - 1, 6);
});

test('markup in a hint is kept, since only the html tag makes it', () => {
  assert.match(String(field({ ...plain, hint: html`<strong>Work</strong>` })), /<strong>Work<\/strong>/);
});

test('a code is one input that phones fill and that forgives blanks and dashes', () => {
  const shown = String(codeField({ name: 'code', label: '6-digit code' }));
  assert.equal(shown.match(/<input/g)?.length, 1);
  assert.match(shown, /inputmode="numeric" autocomplete="one-time-code"/);
  assert.doesNotMatch(shown, /maxlength|pattern/);
});

test('no field sends a password back to the page, and its button needs the script', () => {
  const shown = String(
    passwordField({
      name: 'password',
      label: 'Password',
      autocomplete: 'current-password',
      words: { show: 'Show', hide: 'Hide' },
    }),
  );
  assert.doesNotMatch(shown, / value=/);
  assert.match(shown, /<button [^>]*\bhidden\b/);
});

test('the chosen option is the one that is selected', () => {
  const options = [
    { value: 'GB', text: 'United Kingdom' },
    { value: 'DK', text: 'Denmark' },
  ];
  const shown = String(select({ name: 'country', label: 'Country', options, value: 'DK' }));
  assert.match(shown, /<option value="GB">/);
  assert.match(shown, /<option value="DK" selected>/);
});

test('a password that is shown is still nothing for spelling checkers', () => {
  const words = { show: 'Show', hide: 'Hide' };
  const shown = String(
    passwordField({ name: 'password', label: 'Password', autocomplete: 'new-password', words }),
  );
  assert.match(shown, /<input [^>]*autocapitalize="off" spellcheck="false"/);
});
