import { getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Country } from './country.ts';
import { parseCountry } from './country.ts';
import { type NumberRefusal, type ParsedNumber, parsePhoneNumber, type TypedNumber } from './phone-number.ts';

interface Meant extends TypedNumber {
  /** Countries that this person may have meant beside the chosen one, likeliest first. */
  readonly likely: readonly Country[];
}

/** Nothing that could be mended by another prefix. */
const beyondMending: ReadonlySet<NumberRefusal> = new Set(['empty', 'not-a-number', 'unknown-country']);
/** It is somebody's, and only not one that can be texted: so it was hardly typed without its prefix. */
const inUse: ReadonlySet<NumberRefusal> = new Set([
  'landline',
  'toll-free',
  'premium-rate',
  'shared-cost',
  'internet',
  'other-kind',
]);

/**
 * What was probably meant by a number that is refused, likeliest first: numbers that can be texted, and that differ
 * from what was typed in the prefix alone. They are offered and never taken: only the person knows.
 */
export function meantNumbers(typed: Meant): readonly ParsedNumber[] {
  const chosen = parseCountry(typed.country);
  const parsing = parsePhoneNumber(typed);
  if (chosen === null || typeof typed.text !== 'string') return [];
  if (parsing.accepted || beyondMending.has(parsing.reason)) return [];
  const text = typed.text.normalize('NFKC').replace(/[^\p{Nd}+]/gu, '');
  const countries = [...new Set([chosen, ...typed.likely])];
  const found = new Map<string, ParsedNumber>();
  for (const meant of readings({ text, countries, isInUse: inUse.has(parsing.reason) })) {
    if (meant !== null && !found.has(meant.number)) found.set(meant.number, meant);
  }
  return [...found.values()];
}

interface Text {
  /** Digits, and a plus where one was typed. */
  readonly text: string;
  readonly countries: readonly Country[];
  readonly isInUse: boolean;
}

function* readings({ text, countries, isInUse }: Text): Generator<ParsedNumber | null> {
  const isAbroad = /^(\+|00)/.test(text);
  const digits = text.replaceAll('+', '').replace(/^00/, '');
  if (!isInUse) {
    // '+47 0912 34 567': the 0 of home behind a prefix that takes none.
    for (const country of countries) {
      const prefix = getCountryCallingCode(country);
      if (digits.startsWith(prefix))
        yield abroad(`${prefix}${digits.slice(prefix.length).replace(/^0+/, '')}`);
    }
    // '47 912 34 567', '047 912 34 567': no plus, or half of what stands for it.
    yield abroad(digits.replace(/^0+/, ''));
    // '+912 34 567', '00 912 34 567': a plus before a number without a prefix.
    for (const country of countries) yield home(country, digits);
  }
  if (!isAbroad) {
    for (const country of countries) yield home(country, digits);
    return;
  }
  // '+46 912 34 567': the prefix of another country than the number's.
  const prefix = parsePhoneNumberFromString(`+${digits}`, { extract: false })?.countryCallingCode ?? '';
  for (const country of countries) {
    if (getCountryCallingCode(country) !== prefix) yield home(country, digits.slice(prefix.length));
  }
}

function abroad(digits: string): ParsedNumber | null {
  const analysed = parsePhoneNumberFromString(`+${digits}`, { extract: false });
  return analysed?.country === undefined ? null : home(analysed.country, `+${digits}`);
}

function home(country: Country, text: string): ParsedNumber | null {
  const parsing = parsePhoneNumber({ country, text });
  return parsing.accepted && parsing.country === country ? parsing : null;
}
