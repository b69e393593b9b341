import { taskOf } from '#guide/gallery/wizard.ts';
import { type Answer, page, type Standing } from '#http/answer.ts';
import { type Html, html } from '#http/html.ts';
import { icon } from '#http/page/art/icons.ts';
import type { Request } from '#http/route.ts';
import { framedHeaders } from '#http/security-headers.ts';
import { at } from '#sessions/task.ts';

/** The request as the pages of the sign-in see it in a try: around them it says that nothing counts. */
export function playing(request: Request, beside: Html | null): Request {
  const { site, words } = request;
  const { play } = words.gallery;
  const back = at('/gallery', taskOf(request));
  const banner = html`<p class="only-a-try">${icon('info')}<span><strong>${play.banner}</strong> <a href="${back}" target="_top">${play.back}</a></span></p>`;
  const assets = { ...site.assets, flowCss: site.assets.guideCss };
  return { ...request, site: { ...site, assets, footer: [], switching: null, played: { banner, beside } } };
}

/** These pages may stand in a frame of ours. */
export function played(html: Html, standing: Standing = {}): Answer {
  return page(html, { ...standing, headers: { ...standing.headers, ...framedHeaders() } });
}
