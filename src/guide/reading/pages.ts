import type { Offer } from '#guide/offer.ts';
import {
  addressOf,
  type PageName,
  type PictureOf,
  pageNames,
  pictureFile,
  type Scheme,
  type Section,
  sectionsOf,
} from '#guide/reading/contents.ts';
import { type Found, longestSearch, type Part } from '#guide/reading/search.ts';
import { type Child, type Html, html, nothing } from '#http/html.ts';
import { icon } from '#http/page/art/icons.ts';
import { attributes } from '#http/page/attributes.ts';
import { readingPage } from '#http/page/layout.ts';
import { button } from '#http/page/parts/button.ts';
import { field } from '#http/page/parts/field.ts';
import { intro, numbered, paragraph, passage } from '#http/page/parts/section.ts';
import { setupVideo } from '#http/page/parts/video.ts';
import type { Request } from '#http/route.ts';

/** The first page: what there is to read, and a field to search it. */
export function contentsPage(request: Request): Html {
  const { guide } = request.words;
  return framed(request, {
    title: guide.heading,
    current: null,
    isList: true,
    main: html`${intro({ heading: guide.heading, lead: guide.lead })}${search(request, '')}${allPages(request)}`,
  });
}

export function foundPage(
  request: Request,
  { asked, found }: { readonly asked: string; readonly found: readonly Found[] },
): Html {
  const { search: said } = request.words.guide;
  const heading = said.heading(asked);
  const results = html`<ol class="found">${found.map(
    ({ page, section, href, sentence }) =>
      html`<li><a href="${href}">${section ?? page}</a>${section !== null && html`<p class="small">${page}</p>`}<p>${sentence.map(part)}</p></li>`,
  )}</ol>`;
  return framed(request, {
    title: heading,
    current: null,
    main: html`${intro({ heading, lead: found.length === 0 ? said.nothing : said.found(found.length) })}${search(
      request,
      asked,
    )}${found.length === 0 ? html`${paragraph(html`<a href="/guide/troubleshooting">${said.stuck}</a>`)}${allPages(request)}` : results}`,
  });
}

/** A page of the guide. */
export function guidePage(request: Request, offer: Offer, name: PageName): Html {
  const { words } = request;
  const { heading, lead } = words.guide.pages[name];
  const sections = sectionsOf(words, offer, name).map((section) =>
    passage({ id: section.id, heading: section.words.heading, children: sectionBody(request, section) }),
  );
  return framed(request, {
    title: heading,
    current: name,
    main: html`${intro({ heading, lead })}${sections}${beforeAndAfter(request, name)}`,
  });
}

/** Paragraphs, what to do, the picture and the video, and where to go on. */
export function sectionBody(request: Request, { words, picture, video, href }: Section): Html {
  const { text, steps = [], picture: alt = '', link = null } = words;
  return html`${text.map((line) => paragraph(line))}${
    steps.length > 0 && numbered(steps)
  }${picture !== null && pictureOf({ name: picture, language: request.language, alt })}${video !== null && setupVideo(request, video)}${
    link !== null && href !== null && paragraph(html`<a href="${href}">${link}</a>`)
  }`;
}

interface Framed {
  readonly title: string;
  readonly current: PageName | null;
  /** Whether the page itself lists what there is. */
  readonly isList?: boolean;
  readonly main: Child;
}

export function framed(request: Request, { title, current, isList = false, main }: Framed): Html {
  const { guide } = request.words;
  const pages = pageNames.map((name) => {
    const own = attributes({ href: addressOf(name), 'aria-current': name === current && 'page' });
    return html`<li><a${own}>${guide.pages[name].heading}</a></li>`;
  });
  return readingPage(request.site, {
    title,
    kind: 'guide',
    bar: {
      label: guide.bar,
      homeUrl: '/guide',
      links: [
        { href: '/gallery', text: guide.gallery, icon: 'layoutGrid' },
        { href: '/account', text: guide.account, icon: 'user' },
      ],
    },
    contents: isList
      ? null
      : html`<nav class="contents" aria-label="${guide.contents}"><p><a href="/guide">${guide.contents}</a></p><ol>${pages}</ol></nav>`,
    main,
  });
}

export function beforeAndAfter({ words: { guide } }: Request, name: PageName): Html {
  const at = pageNames.indexOf(name);
  const [before = null, after = null] = [pageNames[at - 1], pageNames[at + 1]];
  const previous =
    before === null
      ? nothing
      : html`<a rel="prev" href="${addressOf(before)}">${icon('arrowLeft')}<span><span class="small">${guide.previous}</span> ${guide.pages[before].heading}</span></a>`;
  const next =
    after === null
      ? nothing
      : html`<a rel="next" href="${addressOf(after)}"><span><span class="small">${guide.next}</span> ${guide.pages[after].heading}</span>${icon('arrowRight')}</a>`;
  return html`<nav class="before-after" aria-label="${guide.more}">${previous}${next}</nav>`;
}

function allPages({ words: { guide } }: Request): Html {
  const pages = pageNames.map((name) => {
    const { heading, lead } = guide.pages[name];
    return html`<li><a href="${addressOf(name)}">${heading}</a><p>${lead}</p></li>`;
  });
  return html`<section class="stack tight" aria-labelledby="all"><h2 id="all">${guide.search.all}</h2><ul class="all-pages">${pages}</ul></section>`;
}

/** Asks by GET, so that what was found has an address. */
function search({ words: { guide } }: Request, asked: string): Html {
  const { label, submit } = guide.search;
  const input = field({
    name: 'q',
    label,
    value: asked,
    type: 'search',
    attributes: { maxlength: longestSearch, autocomplete: 'off' },
  });
  return html`<form class="search" role="search" method="get" action="/guide">${input}${button({ text: submit, kind: 'second', icon: 'search' })}</form>`;
}

function part({ text, isFound }: Part): Child {
  return isFound ? html`<mark>${text}</mark>` : text;
}

interface Picture extends Omit<PictureOf, 'scheme'> {
  readonly alt: string;
}

/** A page as whoever reads would see it: in that language, and dark in the dark. */
function pictureOf({ name, language, alt }: Picture): Html {
  const address = (scheme: Scheme) => `/guide/pictures/${pictureFile({ name, language, scheme })}`;
  return html`<picture class="taken"><source media="(prefers-color-scheme: dark)" srcset="${address('dark')}"><img src="${address('light')}" alt="${alt}" width="600" height="568" loading="lazy"></picture>`;
}
