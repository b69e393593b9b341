export type PasswordRefusal = 'too-short' | 'too-long' | 'common' | 'about-you' | 'unreadable';

/** Shorter ones are no password here, not even said twice. */
const shortestWord = 4;

export const passwordLength = { withSecond: 8, alone: 15, most: 256 } as const;

/** Unpacked when somebody first chooses a password, for it is large. */
let common: Promise<ReadonlySet<string>> | undefined;

async function readCommon(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common'].filter((word) => word.length >= shortestWord));
}

/**
 * SP 800-63B-4 section 3.1.1.2: length in code points, a block-list compared with the whole password, and nothing
 * about upper case, digits or signs. Words that anybody would guess of this person or this service count as common.
 *
 * @param least 8 where a second proof is asked, 15 where the password stands alone
 * @param guessable words of this account and this service
 */
export async function refusePassword(
  password: string,
  least: number,
  guessable: readonly string[],
): Promise<PasswordRefusal | null> {
  if (!password.isWellFormed() || password.includes('\0')) return 'unreadable';
  const text = password.normalize('NFC');
  const length = [...text].length;
  if (length < least) return 'too-short';
  if (length > passwordLength.most) return 'too-long';
  const plain = text.toLowerCase();
  common ??= readCommon();
  const known = await common;
  if (known.has(plain) || known.has(saidOverAndOver(plain) ?? '') || isRepetition(plain)) return 'common';
  return guessable.some((word) => saysOnly(plain, word.toLowerCase())) ? 'about-you' : null;
}

/** "aaaaaaaaaaaaaaa", "abcabcabcabcabc", "1212121212121212": one short piece over and over. */
function isRepetition(text: string): boolean {
  return /^(.{1,4}?)\1+.{0,3}$/su.test(text) && new Set(text).size <= 4;
}

/** "password" of "password password" and "Password1-password1": the word, when there is nothing else in it. */
function saidOverAndOver(text: string): string | null {
  const words = text.replace(/[\d\p{P}\p{S}\s]/gu, '');
  for (let length = shortestWord; length <= words.length / 2; length++) {
    const word = words.slice(0, length);
    if (words.length % length === 0 && word.repeat(words.length / length) === words) return word;
  }
  return null;
}

/** The word with a few digits and signs about it, as in "Twofold2026!". */
function saysOnly(text: string, word: string): boolean {
  if (word.length < 3 || !text.includes(word)) return false;
  return text.replaceAll(word, '').replace(/[\d\p{P}\p{S}\s]/gu, '').length <= 2;
}
