import type { ThisPhone } from '../linking/this-phone.ts';
import { words } from '../words.ts';

/** How notifications are allowed on this system and in this browser. */
export function howToAllow({ system, browser }: ThisPhone): readonly string[] {
  const { allow } = words.settings;
  if (system === 'ios') return allow.ios;
  if (system === 'other') return allow.desktop;
  if (browser === 'samsung') return allow.samsungAndroid;
  return browser === 'firefox' ? allow.firefoxAndroid : allow.chromeAndroid;
}
