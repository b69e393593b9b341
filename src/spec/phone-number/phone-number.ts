import {
  type PhoneNumber as Analysed,
  getCountryCallingCode,
  type PhoneNumberType,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max';
import type { Brand } from '#kernel/brand.ts';
import { type Country, parseCountry } from './country.ts';

/** ITU-T E.164 with its plus: '+4791234567'. A number that has passed the gate below: one that can be texted. */
export type PhoneNumber = Brand<string, 'PhoneNumber'>;

export type NumberRefusal =
  | 'empty'
  | 'unknown-country'
  | 'not-a-number'
  /** It has a prefix of its own, which no country has. */
  | 'unknown-prefix'
  | 'too-short'
  | 'too-long'
  /** The length is right, but numbers that begin so are given to nobody. */
  | 'not-in-use'
  | 'landline'
  | 'toll-free'
  | 'premium-rate'
  | 'shared-cost'
  | 'satellite'
  /** A telephone of the internet: NIST SP 800-63B-4, 3.1.3.1, forbids it, for it proves no device. */
  | 'internet'
  /** Pagers, voicemail, company and "follow me" numbers. */
  | 'other-kind';

export interface ParsedNumber {
  readonly number: PhoneNumber;
  /** For the screen: '+47 91 23 45 67'. */
  readonly international: string;
  readonly country: Country;
}

export type NumberParsing =
  | ({ readonly accepted: true } & ParsedNumber)
  | { readonly accepted: false; readonly reason: NumberRefusal };

export interface TypedNumber {
  readonly country: unknown;
  readonly text: unknown;
}

/** Longer than any number with all its brackets and blanks; E.164 has 15 digits. */
const longestText = 64;

/**
 * What a person typed beside the country she chose. A number typed with its own prefix wins over the country;
 * the prefix typed twice, or with 00 where that is not the custom, is understood. Takes anything, throws nothing.
 */
export function parsePhoneNumber(typed: TypedNumber): NumberParsing {
  const country = parseCountry(typed.country);
  if (country === null) return refused('unknown-country');
  if (typeof typed.text !== 'string') return refused('not-a-number');
  if (typed.text.length > longestText) return refused('too-long');

  const text = plain(typed.text);
  if (text === '') return refused('empty');
  if (!numberLike.test(text)) return refused('not-a-number');

  for (const reading of readings(text, country)) {
    const analysed = parsePhoneNumberFromString(reading, { defaultCountry: country, extract: false });
    if (analysed?.isValid()) return judged(analysed);
  }
  return refused(whyInvalid(text, country));
}

/** '••• 42': enough for its owner to know it by, of no use to anybody else. */
export function maskedNumber(number: PhoneNumber): string {
  return `••• ${number.slice(-2)}`;
}

const numberLike = /^(?:\+[\s+]*)?[\p{Nd}\s().·/+-]*\p{Nd}[\p{Nd}\s().·/+-]*$/u;

/** Full-width forms to ordinary ones, every dash to '-', without the invisible marks that copying brings along. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .trim()
    .replace(/^tel:/i, '');
}

/** As it stands first: a repair is tried only on what is no number without it. */
function* readings(text: string, country: Country): Generator<string> {
  yield text;

  const own = text.replace(/^00/, '+');
  const digits = own.replace(/[^\p{Nd}+]/gu, '');
  const bare = digits.replace(/\+/g, '');
  if (digits.startsWith('+')) yield `+${bare}`;

  // '+47 +47 912…', '+47 0047 912…', '0047 47 912…', '47 47 912…'.
  const prefix = getCountryCallingCode(country);
  if (!bare.startsWith(prefix)) return;
  const rest = bare.slice(prefix.length).replace(/^00/, '');
  if (rest.startsWith(prefix)) yield `+${rest}`;
}

const judgement: Record<PhoneNumberType, NumberRefusal | null> = {
  MOBILE: null,
  // In the North American plan nobody can tell them apart by the digits.
  FIXED_LINE_OR_MOBILE: null,
  FIXED_LINE: 'landline',
  TOLL_FREE: 'toll-free',
  PREMIUM_RATE: 'premium-rate',
  SHARED_COST: 'shared-cost',
  VOIP: 'internet',
  // "Follow me" numbers (070 in Britain): dear, a favourite of fraud, and they lead to any device.
  PERSONAL_NUMBER: 'other-kind',
  PAGER: 'other-kind',
  UAN: 'other-kind',
  VOICEMAIL: 'other-kind',
};

/** Codes of no country (ITU-T E.164, 6.2.3): Inmarsat, the global mobile satellite systems, other networks. */
const satellitePrefixes: ReadonlySet<string> = new Set(['870', '881', '882', '883']);

function judged(analysed: Analysed): NumberParsing {
  if (satellitePrefixes.has(analysed.countryCallingCode)) return refused('satellite');
  const type = analysed.getType();
  const reason = type === undefined ? 'other-kind' : judgement[type];
  if (reason !== null) return refused(reason);
  // What is left without a country is a service of the whole world.
  if (analysed.country === undefined) return refused('other-kind');
  return {
    accepted: true,
    number: analysed.number as string as PhoneNumber,
    international: analysed.formatInternational(),
    country: analysed.country,
  };
}

function whyInvalid(text: string, country: Country): NumberRefusal {
  const own = text.replace(/^00/, '+');
  const analysed = parsePhoneNumberFromString(own, { defaultCountry: country, extract: false });
  if (analysed !== undefined && satellitePrefixes.has(analysed.countryCallingCode)) return 'satellite';
  switch (validatePhoneNumberLength(own, { defaultCountry: country })) {
    case 'INVALID_COUNTRY':
      return 'unknown-prefix';
    case 'NOT_A_NUMBER':
      return 'not-a-number';
    case 'TOO_LONG':
      return 'too-long';
    // Longer than the shortest numbers of the country, which are special ones, and shorter than the others.
    case 'INVALID_LENGTH':
    case 'TOO_SHORT':
      return 'too-short';
    default:
      return 'not-in-use';
  }
}

function refused(reason: NumberRefusal): NumberParsing {
  return { accepted: false, reason };
}

/** For the screen: '+47 91 23 45 67'. */
export function internationalNumber(number: PhoneNumber): string {
  return parsePhoneNumberFromString(number)?.formatInternational() ?? number;
}

/** `null`: libphonenumber has changed its mind about it since. */
export function countryOfNumber(number: PhoneNumber): Country | null {
  return parsePhoneNumberFromString(number)?.country ?? null;
}
