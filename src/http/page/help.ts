import { carriedTask, carrying } from '#http/carried-task.ts';
import type { Fields } from '#http/fields.ts';
import { type Child, type Html, html, nothing } from '#http/html.ts';
import { halves } from '#http/page/art/drawings.ts';
import type { Site } from '#http/page/document.ts';
import { plainPage } from '#http/page/layout.ts';
import { clockSteps, phoneOfBrowser } from '#http/page/parts/clock.ts';
import { intro, paragraph, passage } from '#http/page/parts/section.ts';
import type { Words } from '#locales/words.ts';

/** Where people reach the help desk: a page, a mailbox or a telephone. */
export interface HelpDesk {
  readonly kind: 'page' | 'mail' | 'telephone';
  readonly url: string;
}

export interface HelpPage {
  readonly desk: HelpDesk | null;
  /** Whether this installation sends texts, and mails. */
  readonly texts: boolean;
  readonly mails: boolean;
}

interface Reading {
  readonly words: Words;
  readonly site: Site;
  readonly userAgent: string;
  readonly query: Fields;
}

/** The usual troubles, in the order in which people meet them. */
export function helpPage({ words, site, userAgent, query }: Reading, { desk, texts, mails }: HelpPage): Html {
  const { help } = words;
  const { code, text, phone, password, stranger } = help;
  const forgotten = mails
    ? html`${paragraph(password.link)}${go('/password/forgotten', password.forgotten)}`
    : paragraph(password.ask);
  return plainPage(site, {
    title: help.heading,
    drawing: halves(4, 'lifeBuoy', 'phone'),
    main: html`${intro({ heading: help.heading, lead: help.lead })}${trouble(
      'code',
      code.heading,
      html`${paragraph(code.newest(site.operator.name))}${paragraph(code.clock)}${go('/clock', code.compare)}${clockSteps(words, phoneOfBrowser(userAgent))}`,
    )}${texts && trouble('text', text.heading, html`${paragraph(text.signal)}${paragraph(text.other)}`)}${trouble(
      'phone',
      phone.heading,
      html`${paragraph(phone.lost)}${paragraph(phone.new)}${go('/account', phone.account)}`,
    )}${trouble('password', password.heading, forgotten)}${trouble(
      'stranger',
      stranger.heading,
      html`${paragraph(stranger.change)}${go('/account/password', stranger.password)}${paragraph(stranger.never)}`,
    )}${trouble(
      'guide',
      help.guide.heading,
      html`${go(carrying('/guide/troubleshooting', carriedTask(query)), help.guide.troubleshooting)}${go('/guide', help.guide.read)}`,
    )}${trouble('desk', help.desk.heading, html`${paragraph(help.desk.ask)}${reach(words, desk)}`)}`,
  });
}

function trouble(id: string, heading: string, children: Child): Html {
  return passage({ id, heading, children });
}

function go(href: string, text: string): Html {
  return paragraph(html`<a href="${href}">${text}</a>`);
}

function reach({ help: { desk: said } }: Words, desk: HelpDesk | null): Html {
  if (desk === null) return nothing;
  const [, address = ''] = /^\w+:([^?]*)/.exec(desk.url) ?? [];
  switch (desk.kind) {
    case 'page':
      return go(desk.url, said.page);
    case 'mail':
      return go(desk.url, said.mail(address));
    case 'telephone':
      return go(desk.url, said.telephone(address));
  }
}
