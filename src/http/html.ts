/** Markup that is escaped by construction. Only `html` makes one, so a plain string can never become markup. */
export class Html {
  readonly #markup: string;

  constructor(markup: string, seal: symbol) {
    if (seal !== trusted) throw new TypeError('Html is made by the html tag only');
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

const trusted = Symbol('html');

/** What may stand in a template: text is escaped, `null` and `false` leave nothing, lists are joined. */
export type Child = Html | string | number | null | false | readonly Child[];

/** Attribute values must stand in double quotes in the template: that is what the escaping is for. */
export function html(parts: TemplateStringsArray, ...children: readonly Child[]): Html {
  let markup = parts[0] ?? '';
  for (const [index, child] of children.entries()) markup += render(child) + (parts[index + 1] ?? '');
  return new Html(markup, trusted);
}

export const nothing: Html = html``;

function render(child: Child): string {
  if (child === null || child === false) return '';
  if (child instanceof Html) return child.toString();
  if (typeof child === 'object') return child.map(render).join('');
  return escapeHtml(String(child));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
