import { ProtocolError } from '#kernel/errors.ts';

/** Names and values of a form or a query: strings only, each name once. */
export type Fields = ReadonlyMap<string, string>;

/** `application/x-www-form-urlencoded`, strictly: what is malformed, doubled or unprintable is a 400. */
export function parseFields(text: string): Fields {
  const fields = new Map<string, string>();
  if (text === '') return fields;
  for (const pair of text.split('&')) {
    const [name = '', ...rest] = pair.split('=');
    const key = decoded(name);
    // Two programs that read a doubled field differently are how checks are passed by.
    if (fields.has(key)) throw new ProtocolError(400, 'field-doubled', 'A field was sent twice.');
    fields.set(key, decoded(rest.join('=')));
  }
  return fields;
}

/** Strict UTF-8, for bodies. */
export function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProtocolError(400, 'text-malformed', 'The text is not valid UTF-8.');
  }
}

function decoded(text: string): string {
  try {
    const value = decodeURIComponent(text.replaceAll('+', ' '));
    if (value.includes('\0'))
      throw new ProtocolError(400, 'text-malformed', 'A field has a NUL character in it.');
    return value;
  } catch (cause) {
    if (cause instanceof ProtocolError) throw cause;
    throw new ProtocolError(400, 'text-malformed', 'A field is not valid percent-encoded UTF-8.');
  }
}
