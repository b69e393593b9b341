import { type Html, html, nothing } from '#http/html.ts';

/** `true` leaves the bare name, `null` and `false` leave nothing, text is escaped. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

export function attributes(given: Attributes): Html {
  return html`${Object.entries(given).map(([name, value]) => attribute(name, value))}`;
}

function attribute(name: string, value: string | number | boolean | null): Html {
  if (value === null || value === false) return nothing;
  return value === true ? html` ${name}` : html` ${name}="${value}"`;
}

/** The ids that describe a control, in reading order, or `null` when there is none. */
export function describedBy(...ids: readonly (string | null)[]): string | null {
  const present = ids.filter((id) => id !== null);
  return present.length === 0 ? null : present.join(' ');
}

/** What is given, as a class list. */
export function classes(...names: readonly (string | false | null)[]): string {
  return names.filter((name) => name !== false && name !== null && name !== '').join(' ');
}
