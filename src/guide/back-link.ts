import { type Html, html } from '#http/html.ts';
import { icon } from '#http/page/art/icons.ts';

/** Above the heading: to where somebody came from. */
export function backLink(text: string, href: string): Html {
  return html`<a class="back" href="${href}">${icon('arrowLeft')}${text}</a>`;
}
