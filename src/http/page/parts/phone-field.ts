import { type Html, html } from '#http/html.ts';
import { type Field, field, type Option, select } from '#http/page/parts/field.ts';

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** "United Kingdom (+44)" */
  readonly text: string;
  /** "+44" */
  readonly prefix: string;
  /** Whether a 0 in front is left out after the prefix, as in the United Kingdom and not in Italy. */
  readonly dropsZero: boolean;
}

export interface PhoneField {
  readonly country: {
    readonly name: string;
    readonly label: string;
    readonly error?: string | null;
    readonly value: string | null;
  };
  readonly countries: readonly Country[];
  readonly number: Omit<Field, 'type' | 'note' | 'attributes' | 'mono'>;
  /** "We'll text a six-digit code to" with the number after it, and the whole sentence without a number. */
  readonly words: { readonly textTo: string; readonly textToThis: string };
}

/** Country and number. While it is typed, the number is shown back as it will be dialled. */
export function phoneField({ country, countries, number, words }: PhoneField): Html {
  return html`${select({
    ...country,
    options: countries.map(option),
    attributes: { autocomplete: 'tel-country-code' },
  })}${field({
    ...number,
    type: 'tel',
    note: html`<span data-dialled="${number.name}" data-country="${country.name}" data-before="${words.textTo}">${words.textToThis}</span>`,
    attributes: { autocomplete: 'tel-national' },
  })}`;
}

function option({ code, text, prefix, dropsZero }: Country): Option {
  return { value: code, text, attributes: { 'data-prefix': prefix, 'data-drops-zero': dropsZero } };
}
