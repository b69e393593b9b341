import { createHash } from 'node:crypto';
import { firstHalf, secondHalf } from '#http/page/art/mark.ts';
import { ConfigError } from '#kernel/errors.ts';
import type { Oklch } from '#spec/colour/oklch.ts';
import { darkPalette, lightPalette, type Palette, type Token } from '#spec/colour/palette.ts';
import { parseColour, toHex } from '#spec/colour/srgb.ts';

/** One answer that never changes under its address. */
export interface Served {
  readonly url: string;
  readonly contentType: string;
  readonly body: string;
}

/** All that follows from the operator's one colour. */
export interface Skin {
  /** The colours as custom properties. */
  readonly stylesheet: Served;
  /** The icon in the browser's tab. */
  readonly icon: Served;
  /** The ground of the page, for the bars of the browser around it. */
  readonly ground: { readonly light: string; readonly dark: string };
}

export const defaultAccent = 'oklch(42% 0.075 180)';

/** Computed once, at start, and in gamut: every browser shows the same, and no page needs a `style`. */
export function skin(accent: string): Skin {
  const colour = parseAccent(accent);
  const [light, dark] = [lightPalette(colour), darkPalette(colour)];
  return {
    stylesheet: served('accent', 'css', 'text/css; charset=utf-8', sheet(light, dark)),
    icon: served('icon', 'svg', 'image/svg+xml', tabIcon(light, dark)),
    ground: { light: toHex(light.page), dark: toHex(dark.page) },
  };
}

function parseAccent(text: string): Oklch {
  const colour = parseColour(text);
  if (colour === null) {
    throw new ConfigError('TWOFOLD_ACCENT must be a colour such as #045a4f or oklch(42% 0.075 180).');
  }
  return colour;
}

/** In the layer of the other tokens. Paper is light in any case; who asks for contrast gets the next darker token. */
function sheet(light: Palette, dark: Palette): string {
  return `@layer tokens{:root{${properties(light)}}@media screen and (prefers-color-scheme:dark){:root{${properties(dark)}}}@media (prefers-contrast:more){:root{--line:var(--ink-2);--edge:var(--ink)}:root{--ink-2:var(--ink)}}}\n`;
}

function properties(palette: Palette): string {
  return Object.entries(palette)
    .map(([token, colour]) => `--${token}:${toHex(colour)}`)
    .join(';');
}

function tabIcon(light: Palette, dark: Palette): string {
  const fills = (palette: Palette): string =>
    `.a{fill:${hex(palette, 'accent-fill')}}.b{fill:${hex(palette, 'mark-b')}}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><style>${fills(light)}@media (prefers-color-scheme:dark){${fills(dark)}}</style><g transform="translate(12 12)"><path class="a" fill="${hex(light, 'accent-fill')}" d="${firstHalf(10.4)}" transform="translate(-.7 -.7)"/><path class="b" fill="${hex(light, 'mark-b')}" d="${secondHalf(10.4)}" transform="translate(.7 .7)"/></g></svg>\n`;
}

function hex(palette: Palette, token: Token): string {
  return toHex(palette[token]);
}

function served(name: string, ending: string, contentType: string, body: string): Served {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 8);
  return { url: `/assets/${name}-${digest}.${ending}`, contentType, body };
}
