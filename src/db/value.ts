type Scalar = string | number | bigint | boolean | Date | Uint8Array | null;

/** What may travel as a parameter; lists are for `= any(${list})` and array columns. JSON goes through `sql.json`. */
export type Value = Scalar | readonly Scalar[];

/** A property of a row object, and the column it is. */
export interface Column {
  readonly key: string;
  readonly name: string;
}

/**
 * A parameter in PostgreSQL's text form (bytes stay bytes). Everything that cannot be one is refused here, before
 * it is near a connection, so that a bad value is an error of its own statement and of no other.
 */
export function wireValue(value: Value): string | Uint8Array | null {
  if (value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return `{${value.map(arrayElement).join(',')}}`;
  return wireText(value as Scalar);
}

/**
 * The type that the value says it is. Without it PostgreSQL guesses from the surroundings, and guesses an interval
 * for the date in `${now} - interval '1 day'`. Numbers and text are left to their surroundings.
 */
export function castOf(value: Value): string {
  if (value instanceof Date) return '::timestamptz';
  if (value instanceof Uint8Array) return '::bytea';
  if (typeof value === 'boolean') return '::boolean';
  if (typeof value === 'bigint') return '::bigint';
  if (!Array.isArray(value)) return '';
  const [first = null]: readonly Scalar[] = value;
  const member = castOf(first);
  return member === '' ? '' : `${member}[]`;
}

function wireText(value: Scalar): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return storable(value);
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value);
  if (value instanceof Date) return value.toISOString(); // An invalid date throws a RangeError here.
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
  throw new TypeError(`${typeof value} cannot be a parameter of a statement`);
}

function arrayElement(value: Scalar): string {
  const text = wireText(value);
  return text === null ? 'NULL' : `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** PostgreSQL holds no NUL, and a lone surrogate would silently become another character on the way. */
function storable(text: string): string {
  if (text.includes('\0') || !text.isWellFormed()) {
    throw new RangeError('Text with a NUL or a lone surrogate cannot be stored; refuse it where it comes in');
  }
  return text;
}

/** `lastStep` and `last_step` are both the column `last_step`. */
export function columnOf(key: string): Column {
  return { key, name: key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) };
}

const camelCased = new Map<string, string>();

/** `last_step` is read as `lastStep`. Only the names of columns: keys inside JSON values stay as they are. */
export function keyOf(column: string): string {
  let key = camelCased.get(column);
  if (key === undefined) {
    key = column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    camelCased.set(column, key);
  }
  return key;
}
