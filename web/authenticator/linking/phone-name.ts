import { words } from '../words.ts';
import type { ThisPhone } from './this-phone.ts';

/** What a phone is called until its owner calls it something else. */
export function nameOfPhone({ system, isTablet }: ThisPhone, model: string | null): string {
  if (model !== null) return model;
  const { phoneNames } = words;
  if (system === 'other') return phoneNames.other;
  return phoneNames[system][isTablet ? 'tablet' : 'phone'];
}
