/** What a browser says that it is. */
export interface SaidBrowser {
  readonly browser: string | null;
  readonly system: string | null;
  readonly device: 'phone' | 'computer' | null;
}

/** In this order: nearly every browser says that it is Safari, and most that they are Chrome, before they say more. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Edg|EdgA|EdgiOS|Edge)\//, 'Edge'],
  [/\b(?:OPR|OPT|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/(?:Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/^(?=.*\bVersion\/\d).*\bSafari\//, 'Safari'],
];

/** An iPad that asks for computers' pages says that it is a Mac, so a Mac here may be one. */
const systems: readonly (readonly [RegExp, string, 'phone' | 'computer'])[] = [
  [/\biPhone\b/, 'iPhone', 'phone'],
  [/\biPad\b/, 'iPad', 'computer'],
  [/\bAndroid\b/, 'Android', 'phone'],
  [/\bWindows NT\b/, 'Windows', 'computer'],
  [/\bMacintosh\b/, 'macOS', 'computer'],
  [/\bCrOS\b/, 'ChromeOS', 'computer'],
  [/\b(?:Linux|X11)\b/, 'Linux', 'computer'],
];

/**
 * Names for a person who looks for her own browsers in a list, and nothing more: no version, no model, and
 * nothing is decided by it, since a browser may say whatever it likes.
 */
export function saidBrowser(userAgent: string): SaidBrowser {
  const browser = browsers.find(([pattern]) => pattern.test(userAgent));
  const system = systems.find(([pattern]) => pattern.test(userAgent));
  return { browser: browser?.[1] ?? null, system: system?.[1] ?? null, device: system?.[2] ?? null };
}
