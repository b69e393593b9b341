import { type Language, languageOfTag } from '#locales/language.ts';
import type { Phone } from './phone.ts';

/** The language of the accounts on this phone, where they agree; of accounts with several the phone's own is as good. */
export function languageOfAccounts(phones: readonly Pick<Phone, 'key' | 'language'>[]): Language | null {
  const alive = phones.filter(({ key }) => key.kind === 'open' || key.kind === 'locked');
  const [first = null, ...others] = new Set(alive.map(({ language }) => languageOfTag(language ?? '')));
  return others.length === 0 ? first : null;
}
