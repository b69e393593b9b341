import { type Html, html } from '#http/html.ts';
import type { Site } from '#http/page/document.ts';
import { plainPage } from '#http/page/layout.ts';
import { actions, linkButton } from '#http/page/parts/button.ts';
import { intro, paragraph } from '#http/page/parts/section.ts';
import type { Words } from '#locales/words.ts';

export interface Circumstances {
  readonly words: Words;
  readonly site: Site;
  /** The request's, for the operator. */
  readonly id: string;
}

/** For when nothing else can be shown: what happened, what to do, and the way home. */
export function problemPage({ words, site, id }: Circumstances, status: number, code: string): Html {
  const { problems } = words;
  const { heading, text } = problems.byCode[code] ?? problems.other;
  return plainPage(site, {
    title: heading,
    failed: true,
    main: html`${intro({ heading, lead: text })}${status >= 500 && code === 'fault' && paragraph(html`<code>${id}</code>`)}${actions(
      linkButton({ text: problems.home, href: '/account', kind: 'second' }),
    )}`,
  });
}
