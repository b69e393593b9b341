import { type Html, html } from '#http/html.ts';
import { halves } from '#http/page/art/drawings.ts';
import { plainPage } from '#http/page/layout.ts';
import { clockSteps, clockVerdict, phoneOfBrowser, tickingClock } from '#http/page/parts/clock.ts';
import { intro, paragraph, passage } from '#http/page/parts/section.ts';
import type { Request } from '#http/route.ts';

/** The service's clock, to put a phone beside. On the phone itself it says by how much that is off. */
export function clockPage({ words, site, now, userAgent }: Request, address: string): Html {
  const { clock } = words;
  const { page } = clock;
  const kind = phoneOfBrowser(userAgent);
  return plainPage(site, {
    title: page.heading,
    drawing: halves(2, 'laptop', 'phone'),
    main: html`${intro({ heading: page.heading, lead: page.lead })}<p class="clock">${tickingClock(words, now)}</p>${clockVerdict(
      words,
      now,
    )}<noscript>${paragraph(page.utc)}${paragraph(html`<a href="/clock">${page.again}</a>`)}</noscript>${
      kind === null && paragraph(page.onPhone(address))
    }${passage({ id: 'set', heading: clock.heading, children: clockSteps(words, kind) })}`,
  });
}
