import { type Html, html } from '#http/html.ts';
import { plainPage } from '#http/page/layout.ts';
import { actions, linkButton } from '#http/page/parts/button.ts';
import { intro, paragraph } from '#http/page/parts/section.ts';
import type { Request } from '#http/route.ts';

/** For when nothing else can be shown: what happened, what to do, and the way home. */
export function problemPage(request: Request, status: number, code: string): Html {
  const { problems } = request.words;
  const { heading, text } = problems.byCode[code] ?? problems.other;
  return plainPage(request.site, {
    title: heading,
    failed: true,
    main: html`${intro({ heading, lead: text })}${status >= 500 && code === 'fault' && paragraph(html`<code>${request.id}</code>`)}${actions(
      linkButton({ text: problems.home, href: '/account', kind: 'second' }),
    )}`,
  });
}
