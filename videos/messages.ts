import type { Page } from 'playwright-core';

const markup = (
  text: string | null,
): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Phone</title>
<style>
  body { margin: 0; block-size: 100vh; display: grid; align-content: start; gap: 1rem; padding: 3.2rem 1rem; box-sizing: border-box;
    background: linear-gradient(160deg, #0c3a34, #146356); color: #fff; font: 500 16px/1.45 system-ui, sans-serif; }
  time { font-size: 3.4rem; font-weight: 300; text-align: center; }
  p { margin: 0; border-radius: 18px; background: #fffffff0; color: #0a1916; padding: 0.9rem 1rem; }
  small { display: block; color: #445450; }
</style><main><h1 hidden>Phone</h1></main><time>9:41</time>${text === null ? '' : `<p><small>Messages · now</small>${text}</p>`}</html>`;

/** A phone that shows nothing, or the text that came: its own system is not ours to film. */
export async function showText(phone: Page, text: string | null): Promise<void> {
  await phone.setContent(markup(text));
}
