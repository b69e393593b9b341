import { backLink } from '#guide/back-link.ts';
import { choosing, playedTask, taskOf } from '#guide/gallery/wizard.ts';
import { isOffered, methods, type Offer } from '#guide/offer.ts';
import { type Html, html, nothing } from '#http/html.ts';
import { type Drawing, halves } from '#http/page/art/drawings.ts';
import { icon } from '#http/page/art/icons.ts';
import { readingPage } from '#http/page/layout.ts';
import { actions, linkButton } from '#http/page/parts/button.ts';
import { comparison } from '#http/page/parts/list.ts';
import { badge } from '#http/page/parts/notice.ts';
import { intro, paragraph } from '#http/page/parts/section.ts';
import { foldedVideo } from '#http/page/parts/video.ts';
import type { Request } from '#http/route.ts';
import type { Words } from '#locales/words.ts';
import { at } from '#sessions/task.ts';
import { confirmPaths } from '#sign-in/paths.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

/** The further the halves are apart, the more a method asks of its owner. */
const drawings: Readonly<Record<AuthenticatorKind, Drawing>> = {
  push: halves(2, 'laptop', 'phone'),
  totp: halves(3, 'laptop', 'grid'),
  sms: halves(4, 'laptop', 'messageDots'),
  'recovery-code': halves(5, 'laptop', 'fileText'),
};

export function galleryPage(request: Request, offer: Offer): Html {
  const { words, site } = request;
  const { gallery } = words;
  const back = choosing(taskOf(request));
  return readingPage(site, {
    title: gallery.heading,
    kind: 'gallery',
    bar: {
      label: gallery.bar,
      homeUrl: '/guide',
      links: [
        { href: '/guide', text: gallery.guide, icon: 'bookOpen' },
        { href: '/account', text: gallery.account, icon: 'user' },
      ],
    },
    contents: null,
    main: html`${back !== null && backLink(gallery.backToChoosing, back)}<div class="stack tight">${intro({ heading: gallery.heading, lead: gallery.lead })}${paragraph(policyText(words, offer), 'quiet')}</div><div class="methods">${methods.map((method) => block(request, offer, method))}</div>${sideBySide(
      words,
      offer,
    )}<section class="stack" aria-labelledby="try"><div class="stack tight"><h2 id="try">${gallery.trying.heading}</h2>${paragraph(
      gallery.trying.lead,
      'quiet',
    )}</div>${methods.map((method) => isOffered(method, offer) && trial(request, method))}</section>${
      back !== null && actions(linkButton({ text: gallery.backToChoosing, href: back }))
    }`,
  });
}

function policyText({ gallery: { policy } }: Words, { policy: asked }: Offer): string {
  return asked.kind === 'grace' ? policy.grace(asked.days) : policy[asked.kind];
}

function block(request: Request, offer: Offer, method: AuthenticatorKind): Html {
  const { words } = request;
  const { gallery } = words;
  const { name, about } = gallery.methods[method];
  const offered = isOffered(method, offer);
  return html`<article class="method" aria-labelledby="${method}"><div class="picture">${drawings[method].picture}${mark(words, offer, method)}</div><h2 id="${method}">${name}</h2><p>${about}</p>${
    offered
      ? html`<a class="go" href="#try-${method}">${icon('circlePlay')}${gallery.trying.go}<span class="sr">: ${name}</span></a>`
      : paragraph(gallery.textsNotOffered, 'small')
  }${isOffered(method, offer) && foldedVideo(request, method)}</article>`;
}

function mark({ gallery: { badges } }: Words, offer: Offer, method: AuthenticatorKind): Html {
  if (!isOffered(method, offer)) return badge({ text: badges.notOffered, kind: 'warn' });
  if (method === 'push') return badge({ text: badges.fastest });
  return method === 'totp' ? nothing : badge({ text: badges.backup });
}

function sideBySide({ gallery }: Words, offer: Offer): Html {
  const { heading, here, confirming, settingUp, needs, noSignal, borrowed, falsePage, lost } =
    gallery.sideBySide;
  const offered = {
    ...here,
    push: offer.pushNumber === 'strict' ? here.pushStrict : here.push,
    sms: offer.texts ? here.sms : here.smsNot,
  };
  const lines = [confirming, settingUp, needs, noSignal, borrowed, falsePage, lost, offered];
  return html`<section class="stack tight" aria-labelledby="side"><h2 id="side">${heading}</h2>${comparison({
    labelledBy: 'side',
    head: methods.map((method) => gallery.methods[method].name),
    rows: lines.map((line) => ({ name: line.name, cells: methods.map((method) => line[method]) })),
  })}</section>`;
}

/** On a narrow screen a page in a page helps nobody: there it is opened alone. */
function trial(request: Request, method: AuthenticatorKind): Html {
  const { trying, methods: said } = request.words.gallery;
  const { name } = said[method];
  const href = at(confirmPaths[method], playedTask(request));
  return html`<section class="trial" aria-labelledby="try-${method}"><h3 id="try-${method}">${name}</h3><iframe src="${href}" title="${trying.frame(name)}" loading="lazy"></iframe>${linkButton({ text: trying.alone, href, kind: 'second', compact: true, about: name })}</section>`;
}
