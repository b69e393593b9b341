/** The wire format of Protocol Buffers, as far as one message of known form needs it. */
export type Value = bigint | Uint8Array;

export interface Field {
  readonly number: number;
  readonly value: Value;
}

/** `null` where the bytes are no message. Groups, which nobody writes any more, are none either. */
export function fieldsIn(bytes: Uint8Array): readonly Field[] | null {
  const fields: Field[] = [];
  let at = 0;
  const varint = (): bigint | null => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at];
      if (byte === undefined) return null;
      at += 1;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    return null;
  };
  const run = (length: number): Uint8Array | null => {
    const value = bytes.subarray(at, at + length);
    at += length;
    return value.length === length ? value : null;
  };
  const read = (wireType: number): Value | null => {
    if (wireType === 0) return varint();
    if (wireType === 1) return run(8);
    if (wireType === 5) return run(4);
    const length = wireType === 2 ? varint() : null;
    return length === null || length > bytes.length ? null : run(Number(length));
  };
  while (at < bytes.length) {
    const tag = varint();
    const value = tag === null ? null : read(Number(tag & 7n));
    if (tag === null || value === null || tag >> 3n > 536_870_911n) return null;
    fields.push({ number: Number(tag >> 3n), value });
  }
  return fields;
}

export function bytesOf(fields: readonly Field[], number: number): Uint8Array | null {
  const value = fields.findLast((field) => field.number === number)?.value;
  return value instanceof Uint8Array ? value : null;
}

/** A number that was left out is 0. */
export function numberOf(fields: readonly Field[], number: number): number {
  const value = fields.findLast((field) => field.number === number)?.value;
  return typeof value === 'bigint' ? Number(value) : 0;
}
