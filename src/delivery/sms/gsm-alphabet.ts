/**
 * 3GPP TS 23.038, 6.2.1: the default alphabet and its extension table. A text within it takes 7 bits a character
 * (160 in one SMS); any other character makes it UCS-2 (70 in one).
 */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const extension = '\f^{}\\[~]|€';

const alphabet: ReadonlySet<string> = new Set(basic + extension);

export function isGsmText(text: string): boolean {
  return [...text].every((character) => alphabet.has(character));
}
