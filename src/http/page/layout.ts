import { type Child, type Html, html, nothing } from '#http/html.ts';
import type { Drawing } from '#http/page/art/drawings.ts';
import { type IconName, icon } from '#http/page/art/icons.ts';
import { type Apart, mark } from '#http/page/art/mark.ts';
import { attributes } from '#http/page/attributes.ts';
import { documentOf, type Site } from '#http/page/document.ts';
import { form } from '#http/page/parts/form.ts';
import { languageSwitch } from '#http/page/parts/language-switch.ts';

export interface SignOut {
  readonly action: string;
  readonly formKey: string;
  readonly text: string;
}

export interface FlowPage {
  /** The h1, repeated in the browser's title. */
  readonly title: string;
  readonly failed?: boolean;
  /** The name of the application that waits: "Then back to Payroll". */
  readonly backTo: string | null;
  readonly drawing: Drawing;
  /** Error summary, intro, form, other ways, in this order. */
  readonly main: Child;
  readonly signOut?: SignOut | null;
}

/** Sign-in, wizard, confirming: words at the start, picture at the end. */
export function flowPage(site: Site, page: FlowPage): Html {
  const { title, failed = false, backTo, drawing, main, signOut = null } = page;
  const body = html`<div class="flow">
<div class="pane">
<header>${brand(site, drawing.apart, null)}${site.played === null ? backTo !== null && html`<p>${site.words.thenBackTo} <strong>${backTo}</strong>${icon('arrowRight')}</p>` : site.played.banner}</header>
<main id="main">${main}</main>
${footer(site, signOut)}
</div>
${site.played?.beside ?? drawing.picture}
</div>`;
  return documentOf(site, { title, failed, stylesheets: site.assets.flowCss, body });
}

export interface BarLink {
  readonly href: string;
  readonly text: string;
  readonly icon: IconName;
  readonly current?: boolean;
}

export interface AccountPage {
  readonly title: string;
  readonly failed?: boolean;
  readonly homeUrl: string;
  readonly links: readonly BarLink[];
  readonly signOut: SignOut | null;
  readonly main: Child;
}

/** Pages about an account: a bar on top, rows below. */
export function accountPage(site: Site, page: AccountPage): Html {
  const { title, failed = false, homeUrl, links, signOut, main } = page;
  const body = html`<header class="bar">${brand(site, 3, homeUrl)}<nav aria-label="${site.words.bar}">${links.map(barLink)}${signOut !== null && signOutForm(signOut)}</nav></header>
<main class="account" id="main">${main}</main>
${footer(site, null)}`;
  return documentOf(site, { title, failed, stylesheets: site.assets.accountCss, body });
}

export interface ReadingPage {
  readonly title: string;
  readonly kind: 'gallery' | 'guide';
  readonly bar: { readonly label: string; readonly homeUrl: string; readonly links: readonly BarLink[] };
  /** What else there is to read: at the start of wide screens, below the page on narrow ones. */
  readonly contents: Html | null;
  readonly main: Child;
}

/** Pages that are read: a bar on top, what there is to read at the start. */
export function readingPage(site: Site, { title, kind, bar, contents, main }: ReadingPage): Html {
  const body = html`<header class="bar">${brand(site, 3, bar.homeUrl)}<nav aria-label="${bar.label}">${bar.links.map(barLink)}</nav></header>
<div class="${kind}">
<main id="main">${main}</main>
${contents}
</div>
${footer(site, null)}`;
  return documentOf(site, { title, failed: false, stylesheets: site.assets.guideCss, body });
}

export interface PlainPage {
  readonly title: string;
  readonly failed?: boolean;
  readonly homeUrl?: string | null;
  readonly drawing?: Drawing | null;
  readonly main: Child;
}

/** A sentence and a way on: problems, questions of the account page, pages that end somewhere. */
export function plainPage(site: Site, page: PlainPage): Html {
  const { title, failed = false, homeUrl = null, drawing = null, main } = page;
  const pane = html`<div class="${drawing === null ? 'pane plain' : 'pane'}">
<header>${brand(site, drawing?.apart ?? 3, homeUrl)}</header>
<main id="main">${main}</main>
${footer(site, null)}
</div>`;
  const body = drawing === null ? pane : html`<div class="flow">\n${pane}\n${drawing.picture}\n</div>`;
  return documentOf(site, { title, failed, stylesheets: site.assets.flowCss, body });
}

/** No link in a flow: it would leave the unfinished task. */
function brand({ operator }: Site, apart: Apart, homeUrl: string | null): Html {
  const logo = operator.logoUrl === null ? mark(apart) : html`<img src="${operator.logoUrl}" alt="">`;
  const inside = html`${logo}<span>${operator.name}</span>`;
  return homeUrl === null
    ? html`<span class="brand">${inside}</span>`
    : html`<a class="brand" href="${homeUrl}">${inside}</a>`;
}

function footer(site: Site, signOut: SignOut | null): Html {
  const [help, ...links] = site.footer.map(
    ({ href, text, icon: name }) => html`<a href="${href}">${name !== undefined && icon(name)}${text}</a>`,
  );
  return html`<footer>${help ?? nothing}${languageSwitch(site)}${links}${signOut !== null && signOutForm(signOut)}</footer>`;
}

function barLink({ href, text, icon: name, current = false }: BarLink): Html {
  return html`<a href="${href}"${attributes({ 'aria-current': current && 'page' })}>${icon(name)}${text}</a>`;
}

function signOutForm({ action, formKey, text }: SignOut): Html {
  return form({
    action,
    formKey,
    layout: 'bare',
    children: html`<button class="quiet-link">${icon('logOut')}${text}</button>`,
  });
}
