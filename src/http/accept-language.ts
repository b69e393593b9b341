import { weightedList } from '#http/weighted.ts';

/**
 * Accept-Language (RFC 9110 section 12.5.4), the best one first. What is not a language range is left out, and so is
 * what the browser says it does not want.
 */
export function acceptedLanguages(header: string | undefined): string[] {
  return weightedList(header)
    .filter(({ name, weight }) => /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(name) && weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ name }) => name);
}
