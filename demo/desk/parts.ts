import { type Html, html } from '#http/html.ts';
import { icon } from './icons.ts';

/** Works with JavaScript only, so the style sheet hides it without. `id` keeps the focus over a live update. */
export function copyButton(id: string, what: string, text: string): Html {
  return html`<button class="icon-button only-scripted" type="button" id="${id}" data-copy="${text}" aria-label="Copy ${what}" title="Copy">${icon('copy')}</button>`;
}

/** A part of the page that desk.js keeps up to date. */
export function live(name: string, content: Html): Html {
  return html`<div data-live="${name}">${content}</div>`;
}

export function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}
