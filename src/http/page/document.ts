import { type Child, type Html, html } from '#http/html.ts';
import type { Assets } from '#http/page/assets.ts';
import type { Skin } from '#http/page/skin.ts';

export interface FooterLink {
  readonly href: string;
  readonly text: string;
  readonly icon?: 'lifeBuoy' | 'globe';
}

export interface Switching {
  /** The address that is shown again. */
  readonly page: string;
  formKey(): string;
}

export interface Played {
  /** That nothing here counts. */
  readonly banner: Html;
  /** In place of the picture: the phone that answers. */
  readonly beside: Html | null;
}

/** What all pages of one installation in one language share; made once at start. */
export interface Site {
  /** BCP 47: "en-GB" */
  readonly lang: string;
  readonly operator: { readonly name: string; readonly logoUrl: string | null };
  readonly assets: Assets;
  readonly skin: Skin;
  readonly footer: readonly FooterLink[];
  readonly languages: readonly { readonly language: string; readonly tag: string; readonly name: string }[];
  /** How this page changes its language; `null` on pages that stand outside of any request. */
  readonly switching: Switching | null;
  /** Around the pages that the gallery only plays; `null` in earnest. */
  readonly played: Played | null;
  readonly words: {
    /** "Skip to the page" */
    readonly skip: string;
    /** "Error: ", with the blank */
    readonly errorPrefix: string;
    /** "Then back to", the name follows */
    readonly thenBackTo: string;
    /** "Account", names the links of the bar */
    readonly bar: string;
    /** "Language" */
    readonly language: string;
  };
}

export interface Document {
  /** The page's h1. */
  readonly title: string;
  /** Whether the page says that something is wrong. */
  readonly failed: boolean;
  readonly stylesheets: readonly string[];
  readonly body: Child;
}

export function documentOf(site: Site, { title, failed, stylesheets, body }: Document): Html {
  const { assets, skin, words, operator } = site;
  return html`<!doctype html>
<html lang="${site.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${failed && words.errorPrefix}${title} – ${operator.name}</title>
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${skin.ground.light}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${skin.ground.dark}" media="(prefers-color-scheme: dark)">
${assets.fonts.map((font) => html`<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>\n`)}${[...stylesheets, skin.stylesheet.url].map((sheet) => html`<link rel="stylesheet" href="${sheet}">\n`)}<link rel="icon" href="${skin.icon.url}" type="image/svg+xml">
<script type="module" src="${assets.script}"></script>
</head>
<body>
<a class="skip button" href="#main">${words.skip}</a>
${body}
</body>
</html>
`;
}
