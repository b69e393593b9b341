import type { System } from '../protocol/answers.ts';

export type Browser = 'safari' | 'chrome' | 'firefox' | 'samsung' | 'other';

export interface ThisPhone {
  readonly system: System;
  readonly browser: Browser;
  readonly isTablet: boolean;
  /** Opened from the Home Screen, or as a window of its own. */
  readonly isInstalled: boolean;
}

export interface Seen {
  readonly userAgent: string;
  readonly touchPoints: number;
  readonly isStandalone: boolean;
}

/** What the browser says of itself. It only chooses words; nothing is allowed or refused by it. */
export function thisPhone({ userAgent, touchPoints, isStandalone }: Seen): ThisPhone {
  // An iPad says that it is a Mac; no Mac has a touch screen.
  const isPad = /iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1);
  const isIos = isPad || /iPhone|iPod/.test(userAgent);
  const isAndroid = /Android/.test(userAgent);
  return {
    system: isIos ? 'ios' : isAndroid ? 'android' : 'other',
    browser: browserOf(userAgent),
    isTablet: isPad || (isAndroid && !/Mobile/.test(userAgent)),
    isInstalled: isStandalone,
  };
}

function browserOf(userAgent: string): Browser {
  if (/SamsungBrowser/.test(userAgent)) return 'samsung';
  if (/Firefox|FxiOS/.test(userAgent)) return 'firefox';
  if (/Chrome|CriOS/.test(userAgent)) return 'chrome';
  return /Safari/.test(userAgent) ? 'safari' : 'other';
}

interface HighEntropy {
  readonly userAgentData?: {
    getHighEntropyValues(hints: readonly string[]): Promise<{ readonly model?: string }>;
  };
}

/** "Pixel 8" where the browser tells it (User-Agent Client Hints), else `null`. */
export async function modelOf(navigator: object): Promise<string | null> {
  try {
    const told = await (navigator as HighEntropy).userAgentData?.getHighEntropyValues(['model']);
    const model = told?.model?.trim() ?? '';
    return model === '' || model === 'K' ? null : model.slice(0, 40);
  } catch {
    return null;
  }
}

export function seen(): Seen {
  const isHomeScreen = (navigator as { readonly standalone?: boolean }).standalone === true;
  return {
    userAgent: navigator.userAgent,
    touchPoints: navigator.maxTouchPoints,
    isStandalone: isHomeScreen || matchMedia('(display-mode: standalone)').matches,
  };
}
