import { type Child, type Html, html } from '#http/html.ts';

export interface Qr {
  /** An address of this service or a `data:` URL. */
  readonly src: string;
  readonly alt: string;
}

/** Black on a white plate in light and dark, its quiet zone kept, since cameras need both. */
export function qr({ src, alt }: Qr): Html {
  return html`<img class="qr" src="${src}" alt="${alt}" width="240" height="240">`;
}

/** A QR code beside what is to be done with it. */
export function scan({ code, children }: { readonly code: Html; readonly children: Child }): Html {
  return html`<div class="scan">${code}<div class="stack tight">${children}</div></div>`;
}

/** A key in groups, to be typed. A blank stands between the groups, in sight and in what is selected. */
export function keyText(groups: readonly string[]): Html {
  return html`<code class="key">${groups.join(' ')}</code>`;
}

/** The recovery code, large, in groups that stay together in every width and on paper. */
export function recoveryCode(groups: readonly string[]): Html {
  const spans = groups.map((group, index) => html`${index > 0 && ' '}<span>${group}</span>`);
  return html`<div class="recovery"><code>${spans}</code></div>`;
}

/** Only on paper: what the code belongs to and when it was made. */
export function onPaper(children: Child): Html {
  return html`<div class="on-paper">${children}</div>`;
}

/** Six digits that are typed on the phone, shown as "481 207". */
export function numberToType({ number, label }: { readonly number: string; readonly label: string }): Html {
  const inThrees = `${number.slice(0, 3)} ${number.slice(3)}`;
  return html`<output class="number" aria-label="${label}">${inThrees}</output>`;
}
