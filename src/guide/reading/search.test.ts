import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Offer } from '#guide/offer.ts';
import { pageNames, sectionsOf } from '#guide/reading/contents.ts';
import { guideSearch } from '#guide/reading/search.ts';
import { en } from '#locales/en.ts';

const whole: Offer = {
  texts: true,
  mails: true,
  policy: { kind: 'required' },
  pushNumber: 'earned',
  desk: null,
};
const bare: Offer = { ...whole, texts: false, mails: false };

const spoken = { language: 'en', words: en, site: { lang: 'en-GB' } } as const;
const find = (asked: string, offer = whole) => guideSearch(offer)(spoken, asked);
const sentence = (found: ReturnType<typeof find>[number] | undefined) =>
  (found?.sentence ?? []).map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');

test('what is found is shown in its sentence, with the words marked', () => {
  const [first] = find('drawer photo');
  assert.equal(first?.href, '/guide/recovery-code#keep');
  assert.match(sentence(first), /\[drawer\]|\[photo\]/);
});

test('the beginning of a word is enough, whatever its case and accents', () => {
  assert.deepEqual(find('BORROW'), find('borrow'));
  assert.deepEqual(find('récovery'), find('recovery'));
  assert.equal(find('overy').length, 0);
});

test('every word must be there, and a heading comes first', () => {
  const both = find('lose phone');
  assert.ok(both.length > 0);
  assert.equal(both[0]?.href, '/guide/lost-phone');
  assert.ok(find('phone').length >= both.length);
  assert.deepEqual(find('phone xylophone'), []);
});

test('what is seen when something is wrong is found where it is picked', () => {
  assert.ok(find('flight mode').some(({ href }) => href === '/guide/troubleshooting?see=no-text'));
});

test('what this installation does not have is not found in it', () => {
  assert.ok(find('flight').length > 0);
  assert.deepEqual(find('flight', bare), []);
});

test('nothing is found for nothing, and a very long wish is cut', () => {
  for (const asked of ['', '   ', '?!', '“”', 'x'.repeat(100_000)]) assert.deepEqual(find(asked), []);
});

test('every section that has words is shown somewhere', () => {
  for (const name of pageNames) {
    const shown = new Set([whole, bare].flatMap((offer) => sectionsOf(en, offer, name).map(({ id }) => id)));
    assert.deepEqual([...shown].sort(), Object.keys(en.guide.pages[name].sections).sort(), name);
  }
});

test('a link has words and an address, a picture has words and a file, or neither', () => {
  for (const offer of [whole, bare]) {
    for (const name of pageNames) {
      for (const { id, words, picture, href } of sectionsOf(en, offer, name)) {
        assert.equal(words.link === undefined, href === null, `${name} ${id}: the link`);
        assert.equal(words.picture === undefined, picture === null, `${name} ${id}: the picture`);
      }
    }
  }
});
