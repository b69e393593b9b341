/**
 * Colours as CSS Color 4 has them: Oklch (sections 9.3, 9.4), sRGB (10.2), luminance and contrast of WCAG 2.2.
 * Left out: other colour spaces, alpha, names.
 */
export interface Oklch {
  /** 0 to 1 */
  readonly lightness: number;
  /** 0 to about 0.4 */
  readonly chroma: number;
  /** Degrees */
  readonly hue: number;
}

/** Linear-light sRGB, 0 to 1 each when in gamut. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

/** Matrices of Björn Ottosson's Oklab, as CSS Color 4 gives them in section 18. */
export function toLinearRgb({ lightness, chroma, hue }: Oklch): LinearRgb {
  const angle = (hue * Math.PI) / 180;
  return labToRgb(lightness, chroma * Math.cos(angle), chroma * Math.sin(angle));
}

function labToRgb(lightness: number, a: number, b: number): LinearRgb {
  const l = (lightness + 0.3963377773761749 * a + 0.2158037573099136 * b) ** 3;
  const m = (lightness - 0.1055613458156586 * a - 0.0638541728258133 * b) ** 3;
  const s = (lightness - 0.0894841775298119 * a - 1.2914855480194092 * b) ** 3;
  return [
    4.0767416360759574 * l - 3.3077115392580616 * m + 0.2309699031821041 * s,
    -1.2684379732850317 * l + 2.6097573492876887 * m - 0.3413193760026573 * s,
    -0.0041960761386756 * l - 0.7034186179359363 * m + 1.7076146940746117 * s,
  ];
}

export function fromLinearRgb(rgb: LinearRgb): Oklch {
  const { lightness, a, b } = toLab(rgb);
  return { lightness, chroma: Math.hypot(a, b), hue: (Math.atan2(b, a) * 180) / Math.PI };
}

function toLab([red, green, blue]: LinearRgb): {
  readonly lightness: number;
  readonly a: number;
  readonly b: number;
} {
  const l = Math.cbrt(0.412221469470763 * red + 0.5363325372617349 * green + 0.0514459932675022 * blue);
  const m = Math.cbrt(0.2119034958178252 * red + 0.6806995506452345 * green + 0.1073969535369405 * blue);
  const s = Math.cbrt(0.0883024591900564 * red + 0.2817188391361215 * green + 0.6299787016738222 * blue);
  return {
    lightness: 0.210454268309314 * l + 0.7936177747023054 * m - 0.0040720430116193 * s,
    a: 1.9779985324311684 * l - 2.4285922420485799 * m + 0.450593709617411 * s,
    b: 0.0259040424655478 * l + 0.7827717124575296 * m - 0.8086757549230774 * s,
  };
}

/** The nearest colour that a screen can show: lightness and hue are kept, chroma gives way. */
export function inGamut(colour: Oklch): Oklch {
  if (shows(colour)) return colour;
  let [low, high] = [0, colour.chroma];
  while (high - low > 0.0001) {
    const chroma = (low + high) / 2;
    if (shows({ ...colour, chroma })) low = chroma;
    else high = chroma;
  }
  return { ...colour, chroma: low };
}

function shows(colour: Oklch): boolean {
  return toLinearRgb(colour).every((channel) => channel >= -0.0001 && channel <= 1.0001);
}

/** `share` of the first and the rest of the second, in Oklab, as `color-mix(in oklab, …)` does. */
export function mix(one: Oklch, other: Oklch, share: number): Oklch {
  const [first, second] = [toLab(toLinearRgb(one)), toLab(toLinearRgb(other))];
  const between = (x: number, y: number): number => x * share + y * (1 - share);
  return fromLinearRgb(
    labToRgb(
      between(first.lightness, second.lightness),
      between(first.a, second.a),
      between(first.b, second.b),
    ),
  );
}
