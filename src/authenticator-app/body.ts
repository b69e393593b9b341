import type { Request } from '#http/route.ts';
import { ProtocolError } from '#kernel/errors.ts';

/** The members of a JSON body, read one by one: whoever wants one says what it must be. */
export interface Body {
  /** @throws {ProtocolError} 400 when it is no string of this length */
  text(name: string, longest?: number): string;
  optionalText(name: string, longest?: number): string | null;
  /** A whole number, as times are. */
  whole(name: string): number;
  oneOf<Value extends string>(name: string, values: readonly Value[]): Value;
  raw(name: string): unknown;
}

const longestBody = 16 * 1024;

export function parseBody(text: string): Body {
  if (text.length > longestBody) throw malformed('The body is longer than 16 KiB.');
  const members = new Map(Object.entries(objectOf(text)));
  const optionalText = (name: string, longest = 200) => {
    const value = members.get(name) ?? null;
    if (value === null) return null;
    if (typeof value !== 'string' || value.length > longest || !value.isWellFormed())
      throw malformed(`"${name}" must be a text of at most ${longest} characters.`);
    return value;
  };
  const needed = (name: string, longest?: number) => {
    const value = optionalText(name, longest);
    if (value === null) throw malformed(`"${name}" is missing.`);
    return value;
  };
  return {
    text: needed,
    optionalText,
    whole: (name) => {
      const value = members.get(name);
      if (typeof value !== 'number' || !Number.isSafeInteger(value))
        throw malformed(`"${name}" must be a whole number.`);
      return value;
    },
    oneOf: (name, values) => {
      const value = values.find((one) => one === members.get(name));
      if (value === undefined) throw malformed(`"${name}" must be one of ${values.join(', ')}.`);
      return value;
    },
    raw: (name) => members.get(name),
  };
}

function objectOf(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // It is not JSON, which is said below.
  }
  throw malformed('The body must be a JSON object.');
}

/** Of an address a signature covers the path: what stands behind it, anybody on the way might have written. */
export function refuseQuery({ query }: Pick<Request, 'query'>): void {
  if (query.size > 0)
    throw new ProtocolError(400, 'query-refused', 'A call has no query: all stands in its body.');
}

export function malformed(detail: string): ProtocolError {
  return new ProtocolError(400, 'body-malformed', detail);
}
