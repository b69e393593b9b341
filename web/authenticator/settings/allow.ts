import { authenticatorApp as words } from '#locales/en/authenticator-app.ts';
import type { ThisPhone } from '../linking/this-phone.ts';

/** How notifications are allowed on this system and in this browser. */
export function howToAllow({ system, browser }: ThisPhone): readonly string[] {
  const { allow } = words.settings;
  if (system === 'ios') return allow.ios;
  if (system === 'other') return allow.desktop;
  if (browser === 'samsung') return allow.samsungAndroid;
  return browser === 'firefox' ? allow.firefoxAndroid : allow.chromeAndroid;
}
