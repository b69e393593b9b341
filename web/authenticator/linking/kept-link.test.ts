import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptLink } from './kept-link.ts';

const [code, other] = ['4f1q9dYv0Tn3oFhQb2XgkA', 'Zf1q9dYv0Tn3oFhQb2XgkB'];

/** A tab whose page is loaded again by asking for another `page`. */
function tab() {
  const kept = new Map<string, string>();
  let now = 1_785_000_000;
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return {
    kept,
    page: () => keptLink({ storage: () => storage, nowSeconds: () => now }),
    pass: (seconds: number) => {
      now += seconds;
    },
  };
}

test('a link survives a reload while it may be good, and no longer for being shown again', () => {
  const { kept, page, pass } = tab();
  page().keep(code);
  pass(599);
  const again = page();
  assert.equal(again.take(), code);
  again.keep(code);
  pass(2);
  assert.equal(page().take(), null);
  assert.equal(kept.size, 0);
});

test('a link that was used or left is gone, and a newer one takes the place of an older', () => {
  const { kept, page } = tab();
  page().keep(code);
  page().keep(other);
  assert.equal(page().take(), other);
  page().keep(null);
  assert.equal(page().take(), null);
  assert.equal(kept.size, 0);
});

test('a link that the service refuses is gone; a connection that breaks takes nothing', () => {
  for (const reason of ['link-unknown', 'link-expired', 'link-used'] as const) {
    const { page } = tab();
    page().keep(code);
    page().heed('no-network');
    page().heed('too-many');
    assert.equal(page().take(), code);
    page().heed(reason);
    assert.equal(page().take(), null);
  }
});

test('a clock that is set back makes no link last longer', () => {
  const { page, pass } = tab();
  page().keep(code);
  pass(-3600);
  assert.equal(page().take(), null);
});

test('where a browser keeps nothing, nothing is kept and nothing breaks', () => {
  const none = keptLink({
    storage: () => {
      throw new DOMException('', 'SecurityError');
    },
    nowSeconds: () => 1,
  });
  none.keep(code);
  none.heed('link-used');
  assert.equal(none.take(), null);
});
