/**
 * A Range header (RFC 9110 section 14.1.2) for a body of so many bytes, both ends included. `null` for what is to be
 * answered whole: another unit, several ranges at once, or something malformed.
 */
export function partOf(header: string, length: number): { from: number; to: number } | 'nowhere' | null {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header.trim());
  if (found === null) return null;
  const [, first = '', last = ''] = found;
  if (first === '') {
    if (last === '') return null;
    const count = Math.min(Number(last), length);
    return count === 0 ? 'nowhere' : { from: length - count, to: length - 1 };
  }
  const [from, to] = [Number(first), last === '' ? length - 1 : Math.min(Number(last), length - 1)];
  if (last !== '' && Number(last) < from) return null;
  return from >= length ? 'nowhere' : { from, to };
}
