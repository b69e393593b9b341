import type { Country as Listed } from '#http/page/parts/phone-field.ts';
import type { Request } from '#http/route.ts';
import { type Country, type countries, parseCountry } from '#spec/phone-number/country.ts';

interface Asking {
  readonly request: Pick<Request, 'headers' | 'language'>;
  /** Of the numbers that the account has had. */
  readonly known: readonly Country[];
}

export function listedCountry({ code, name, callingCode }: ReturnType<typeof countries>[number]): Listed {
  const prefix = `+${callingCode}`;
  // Italy and San Marino keep the 0 after the prefix.
  return {
    code,
    text: `${name} (${prefix})`,
    prefix,
    dropsZero: callingCode !== '39' && callingCode !== '378',
  };
}

/**
 * Countries of the account's numbers, those that the browser's languages name, and those in which they and the language
 * of the account are spoken, that are served; likeliest first.
 */
export function likelyCountries(
  { request, known }: Asking,
  allowed: ReadonlySet<Country>,
): readonly Country[] {
  const tags = (request.headers['accept-language'] ?? '').match(/\b[a-z]{2,3}(?:-[a-z0-9]{2,8})*\b/gi) ?? [];
  const named = tags.slice(0, 20).flatMap((tag) => localeOf(tag)?.region ?? []);
  // English is spoken in too many to say which.
  const own = [request.language, ...tags.slice(0, 20)].filter((tag) => !/^en\b/i.test(tag));
  const spoken = own.flatMap((tag) => localeOf(tag)?.maximize().region ?? []);
  // A service of a few countries has its people there.
  const few = allowed.size <= mostToTry ? [...allowed] : [];
  const found = [...known, ...named, ...spoken, ...few].flatMap((region) => parseCountry(region) ?? []);
  return [...new Set(found)].filter((country) => allowed.has(country));
}

/** The one that is chosen on the page before anybody has chosen. */
export function guessedCountry([likely]: readonly Country[], allowed: ReadonlySet<Country>): string {
  return likely ?? (allowed.has('GB') ? 'GB' : ([...allowed][0] ?? ''));
}

const mostToTry = 10;

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
