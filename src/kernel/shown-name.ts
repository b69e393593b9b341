/** Controls and marks that turn the direction or hide: a name stands in pages, mails, logs and terminals. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/u;
/** Persian and the scripts of India write a joiner inside a word, where it changes the letters that are seen. */
const joiner = /(?<=[\p{Script=Arabic}\p{M}])[\u200c\u200d](?=\p{L})/gu;

/** A name as it is shown, on one line and all of it to be seen; `null` when it is none. */
export function shownName(text: string, longest: number): string | null {
  const name = text.trim().normalize('NFC');
  if (name === '' || name.length > longest || unprintable.test(name.replace(joiner, ''))) return null;
  return name;
}

/** What somebody is told whose name is refused. */
export function nameRule(longest: number): string {
  return `The name must have 1 to ${longest} characters, all of which can be seen.`;
}
