import { inGamut, mix, type Oklch } from '#spec/colour/oklch.ts';
import { luminance } from '#spec/colour/srgb.ts';

/** Every colour of a page, by the name of its custom property, all of them in gamut. */
export type Palette = Readonly<Record<Token, Oklch>>;

export type Token = keyof ReturnType<typeof lightColours>;

export function lightPalette(accent: Oklch): Palette {
  return shown(lightColours(accent));
}

export function darkPalette(accent: Oklch): Palette {
  return shown(darkColours(accent));
}

const white: Oklch = { lightness: 1, chroma: 0, hue: 0 };
const black: Oklch = { lightness: 0, chroma: 0, hue: 0 };

/** Where black and white text both reach a contrast of 4.58, so that one of them always passes. */
const middleLuminance = 0.179;

function lightColours(accent: Oklch) {
  const fill = inGamut({ ...accent, lightness: clamp(0.3, accent.lightness, 0.85) });
  const [text, opposite] = luminance(fill) < middleLuminance ? [white, black] : [black, white];
  const ink = shade(accent, Math.min(accent.lightness, 0.46), 0.19);
  return {
    page: shade(accent, 0.992, 0.002),
    surface: white,
    stage: shade(accent, 0.95, 0.02),
    tint: shade(accent, 0.955, 0.018),
    line: shade(accent, 0.905, 0.008),
    edge: shade(accent, 0.58, 0.018),
    dot: shade(accent, 0.8, 0.015),
    ink: shade(accent, 0.2, 0.022),
    'ink-2': shade(accent, 0.43, 0.02),
    'accent-fill': fill,
    // Hovering moves away from the text, so it only ever reads better.
    'accent-hover': mix(fill, opposite, 0.86),
    'on-accent': text,
    'accent-ink': ink,
    half: shade(accent, 0.85, 0.065),
    'on-half': shade(accent, Math.min(accent.lightness, 0.4), 0.12),
    'mark-b': shade(accent, 0.74, 0.09),
    'art-a': fill,
    // What is cut out of the first half of a drawing is seen on every fill.
    'art-cut': text === white ? shade(accent, 0.95, 0.02) : shade(accent, 0.2, 0.022),
    'art-line': ink,
    casing: shade(accent, 0.22, 0.02),
    danger: { lightness: 0.47, chroma: 0.17, hue: 27 },
    'danger-tint': { lightness: 0.965, chroma: 0.014, hue: 25 },
    'on-danger': white,
    warn: { lightness: 0.44, chroma: 0.09, hue: 68 },
    'warn-tint': { lightness: 0.965, chroma: 0.032, hue: 88 },
    ok: { lightness: 0.43, chroma: 0.1, hue: 152 },
    'ok-tint': { lightness: 0.96, chroma: 0.025, hue: 155 },
    'data-1': fill,
    'data-2': shade(accent, 0.635, 0.075),
    'data-3': { lightness: 0.665, chroma: 0.13, hue: 66 },
    'data-4': shade(accent, 0.4, 0.01),
  };
}

function darkColours(accent: Oklch): Record<Token, Oklch> {
  const fill = inGamut({
    lightness: clamp(0.82, accent.lightness, 0.9),
    chroma: Math.min(accent.chroma * 1.35, 0.125),
    hue: accent.hue,
  });
  const art = {
    lightness: clamp(0.7, accent.lightness, 0.8),
    chroma: Math.min(accent.chroma * 1.2, 0.11),
    hue: accent.hue,
  };
  return {
    page: shade(accent, 0.185, 0.014),
    surface: shade(accent, 0.215, 0.016),
    stage: shade(accent, 0.225, 0.024),
    tint: shade(accent, 0.26, 0.026),
    line: shade(accent, 0.32, 0.016),
    edge: shade(accent, 0.62, 0.02),
    dot: shade(accent, 0.45, 0.015),
    ink: shade(accent, 0.955, 0.006),
    'ink-2': shade(accent, 0.77, 0.014),
    'accent-fill': fill,
    'accent-hover': mix(fill, white, 0.8),
    'on-accent': shade(accent, 0.19, 0.03),
    'accent-ink': fill,
    half: shade(accent, 0.41, 0.07),
    'on-half': shade(accent, 0.9, 0.05),
    'mark-b': shade(accent, 0.48, 0.075),
    'art-a': art,
    'art-cut': shade(accent, 0.225, 0.024),
    'art-line': art,
    casing: shade(accent, 0.34, 0.02),
    danger: { lightness: 0.79, chroma: 0.115, hue: 25 },
    'danger-tint': { lightness: 0.25, chroma: 0.04, hue: 25 },
    'on-danger': { lightness: 0.19, chroma: 0.03, hue: 25 },
    warn: { lightness: 0.84, chroma: 0.11, hue: 82 },
    'warn-tint': { lightness: 0.26, chroma: 0.035, hue: 80 },
    ok: { lightness: 0.82, chroma: 0.12, hue: 155 },
    'ok-tint': { lightness: 0.25, chroma: 0.035, hue: 155 },
    'data-1': fill,
    'data-2': shade(accent, 0.54, 0.07),
    'data-3': { lightness: 0.8, chroma: 0.115, hue: 75 },
    'data-4': shade(accent, 0.68, 0.01),
  };
}

/** The accent's hue at another lightness, with no more chroma than is named and than it has itself. */
function shade(accent: Oklch, lightness: number, chroma: number): Oklch {
  return { lightness, chroma: Math.min(accent.chroma, chroma), hue: accent.hue };
}

function shown(colours: Record<Token, Oklch>): Palette {
  const entries = Object.entries(colours).map(([token, colour]) => [token, inGamut(colour)]);
  return Object.fromEntries(entries);
}

function clamp(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
