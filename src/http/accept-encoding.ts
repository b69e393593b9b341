import { weightedList } from '#http/weighted.ts';

/**
 * Accept-Encoding (RFC 9110 section 12.5.3): whether a body may come in this coding. What is named itself counts
 * before what `*` says of the others. Left out: to refuse a browser that takes none of what there is.
 */
export function acceptsCoding(header: string | undefined, coding: 'br' | 'gzip'): boolean {
  const codings = weightedList(header);
  const weightOf = (name: string) => codings.find((one) => one.name.toLowerCase() === name)?.weight;
  return (weightOf(coding) ?? weightOf('*') ?? 0) > 0;
}
