const longest = 40;

/** What a person calls a phone: visible characters, white space folded. `null` when nothing is left, or too much. */
export function phoneName(text: string): string | null {
  const name = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' || [...name].length > longest ? null : name;
}
