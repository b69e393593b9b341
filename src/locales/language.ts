/**
 * The languages that are spoken here, by the first part of their tag (BCP 47), each under the name it gives itself.
 * English comes first: it is spoken when nothing better is known.
 */
export const spokenLanguages = {
  en: { tag: 'en-GB', name: 'English' },
  nb: { tag: 'nb-NO', name: 'Norsk bokmål' },
  sv: { tag: 'sv-SE', name: 'Svenska' },
  da: { tag: 'da-DK', name: 'Dansk' },
  fi: { tag: 'fi-FI', name: 'Suomi' },
  nl: { tag: 'nl-NL', name: 'Nederlands' },
  de: { tag: 'de-DE', name: 'Deutsch' },
  fr: { tag: 'fr-FR', name: 'Français' },
  es: { tag: 'es-ES', name: 'Español' },
} as const satisfies Readonly<Record<string, { readonly tag: string; readonly name: string }>>;

export type Language = keyof typeof spokenLanguages;

export const languageList = Object.keys(spokenLanguages) as readonly Language[];

/** By what is spoken rather than by what it is called: both written forms of Norwegian read bokmål. */
const others: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** @param tag as browsers and applications give it: "nn-NO", "DE" */
export function languageOfTag(tag: string): Language | null {
  const [first = ''] = tag.toLowerCase().split('-');
  const name = others[first] ?? first;
  return languageList.find((language) => language === name) ?? null;
}

/** @param tags the best one first, e.g. the value of `ui_locales` (OpenID Connect Core 1.0 section 3.1.2.1) */
export function firstSpoken(tags: readonly string[]): Language | null {
  for (const tag of tags) {
    const language = languageOfTag(tag);
    if (language !== null) return language;
  }
  return null;
}
