import pg from 'pg';

const { INT8, DATE } = pg.types.builtins;

/**
 * How columns are read where the driver's own way does not fit. The rest is as usual: `timestamptz` is a `Date`,
 * `bytea` a `Buffer`, `json` is parsed, `numeric` and the members of `bigint[]` stay text.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === INT8) return safeNumber;
    // A calendar date is no instant: a Date would move it by the time zone of the machine.
    if (oid === DATE) return (text: string) => text;
    return pg.types.getTypeParser(oid, format);
  },
};

/** Counts and steps are `bigint`. They are far below 2^53, and one that is not must not be rounded silently. */
function safeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number))
    throw new RangeError('A bigint column holds more than 2^53; select it as text');
  return number;
}
