import { fromLinearRgb, inGamut, type LinearRgb, type Oklch, toLinearRgb } from '#spec/colour/oklch.ts';

/** `#rgb`, `#rrggbb` or `oklch(L C H)`, L in per cent or 0 to 1; `null` for anything else. */
export function parseColour(text: string): Oklch | null {
  const colour = text.trim().toLowerCase();
  return parseHex(colour) ?? parseOklch(colour);
}

function parseHex(text: string): Oklch | null {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(text)?.[1];
  if (digits === undefined) return null;
  const size = digits.length / 3;
  const channel = (index: number): number => {
    const own = digits.slice(index * size, (index + 1) * size);
    return expand(Number.parseInt(size === 1 ? own + own : own, 16) / 255);
  };
  return fromLinearRgb([channel(0), channel(1), channel(2)]);
}

function parseOklch(text: string): Oklch | null {
  const found = /^oklch\(\s*(\d*\.?\d+)(%?)\s+(\d*\.?\d+)\s+(-?\d*\.?\d+)(?:deg)?\s*\)$/.exec(text);
  if (found === null) return null;
  const [, amount, percent, chroma, hue] = found;
  const lightness = Number(amount) / (percent === '%' ? 100 : 1);
  return lightness > 1 ? null : { lightness, chroma: Number(chroma), hue: Number(hue) };
}

/** `#rrggbb`, what a screen shows of it. */
export function toHex(colour: Oklch): string {
  const channels = toLinearRgb(inGamut(colour)).map((channel) => Math.round(compress(channel) * 255));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2.2 "relative luminance", of the colour as it is shown. */
export function luminance(colour: Oklch): number {
  const [red, green, blue] = toLinearRgb(inGamut(colour)).map(held) as unknown as LinearRgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 "contrast ratio", 1 to 21. */
export function contrast(one: Oklch, other: Oklch): number {
  const [lower, higher] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((higher ?? 0) + 0.05) / ((lower ?? 0) + 0.05);
}

/** CSS Color 4, section 10.2: the transfer function of sRGB, and back. */
function expand(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function compress(channel: number): number {
  const light = held(channel);
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

function held(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}
