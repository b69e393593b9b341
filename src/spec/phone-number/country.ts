import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
} from 'libphonenumber-js/max';
import { ConfigError } from '#kernel/errors.ts';
import { highFraudCountries } from './high-fraud.ts';

/** ISO 3166-1 alpha-2, and the few territories beyond it that have a numbering plan (AC, TA, XK). */
export type Country = CountryCode;

export interface CountryChoice {
  readonly code: Country;
  /** In the language of the page. */
  readonly name: string;
  /** Without the plus: '47'. Several countries share one. */
  readonly callingCode: string;
}

/** All countries but those of high fraud: what is served when the operator says nothing. */
export const defaultAllowList: ReadonlySet<Country> = new Set(
  getCountries().filter((country) => !highFraudCountries.has(country)),
);

export function parseCountry(text: unknown): Country | null {
  return typeof text === 'string' && isSupportedCountry(text) ? text : null;
}

/** Reads TWOFOLD_SMS_COUNTRIES: 'NO,SE,DK', or 'all'. */
export function parseAllowList(text: string): ReadonlySet<Country> {
  if (text.trim() === 'all') return new Set(getCountries());
  const codes = text.split(',').map((code) => code.trim().toUpperCase());
  return new Set(
    codes.map((code) => {
      const country = parseCountry(code);
      if (country !== null) return country;
      throw new ConfigError(
        `TWOFOLD_SMS_COUNTRIES has '${code.slice(0, 20)}', which is no country code: write two-letter codes like NO,SE,DK, or all.`,
      );
    }),
  );
}

export function countryServed(country: Country, allowList: ReadonlySet<Country> = defaultAllowList): boolean {
  return allowList.has(country);
}

/** The served countries for a select box, by name, in the order of the language. */
export function countries(
  locale: string,
  allowList: ReadonlySet<Country> = defaultAllowList,
): readonly CountryChoice[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const { compare } = new Intl.Collator(locale);
  return [...allowList]
    .map((code) => ({ code, name: names.of(code) ?? code, callingCode: getCountryCallingCode(code) }))
    .sort((a, b) => compare(a.name, b.name));
}
