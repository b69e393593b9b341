import { type Html, html, nothing } from '#http/html.ts';
import { icon } from '#http/page/art/icons.ts';
import { attributes } from '#http/page/attributes.ts';
import type { Site } from '#http/page/document.ts';
import { form } from '#http/page/parts/form.ts';

/** Below every page: who cannot read it must find this, so each language stands there under its own name. */
export function languageSwitch({ languages, lang, switching, words }: Site): Html {
  if (switching === null || languages.length < 2) return nothing;
  const now = languages.find(({ tag }) => tag === lang);
  const choices = languages.map(({ language, tag, name }) => {
    const given = { lang: tag, value: language, 'aria-current': tag === lang && 'true' };
    return html`<button class="quiet-link" name="language"${attributes(given)}>${name}</button>`;
  });
  const choose = form({
    action: '/language',
    formKey: switching.formKey(),
    hidden: { page: switching.page },
    layout: 'bare',
    children: choices,
  });
  return html`<details class="languages"><summary>${icon('globe')}<span class="sr">${words.language}: </span>${now?.name ?? words.language}</summary>${choose}</details>`;
}
