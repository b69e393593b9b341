import { type Html, html } from '#http/html.ts';
import { halves } from '#http/page/art/drawings.ts';
import type { Site } from '#http/page/document.ts';
import { plainPage } from '#http/page/layout.ts';
import { intro, paragraph, passage } from '#http/page/parts/section.ts';
import type { Words } from '#locales/words.ts';

export interface PrivacyPage {
  /** How long things are kept. */
  readonly seconds: {
    readonly idle: number;
    readonly whole: number;
    readonly enrolment: number;
    readonly endedApp: number;
    readonly message: number;
    readonly browserCookie: number;
  };
  /** Whether this installation sends texts, and mails. */
  readonly texts: boolean;
  readonly mails: boolean;
  /** What the operator says of privacy. */
  readonly ownUrl: string | null;
}

interface Reading {
  readonly words: Words;
  readonly site: Site;
}

/** What is stored, why, and how long. The operator answers for it; this page says what the service does. */
export function privacyPage({ words: { privacy }, site }: Reading, shown: PrivacyPage): Html {
  const { seconds, texts, mails, ownUrl } = shown;
  const { account, authenticators, signedIn, happened, messages, others, cookies, operator } = privacy;
  const carriers =
    texts && mails
      ? others.carriers.both
      : texts
        ? others.carriers.texts
        : mails
          ? others.carriers.mails
          : null;
  const passages: readonly (readonly [id: string, heading: string, texts: readonly (string | null)[]])[] = [
    ['account', account.heading, [account.what]],
    [
      'authenticators',
      authenticators.heading,
      [
        authenticators.what,
        authenticators.ended(seconds.endedApp),
        authenticators.unfinished(seconds.enrolment),
      ],
    ],
    ['signed-in', signedIn.heading, [signedIn.what(seconds), signedIn.applications, signedIn.browsers]],
    ['happened', happened.heading, [happened.what, happened.counted]],
    ...(carriers === null ? [] : [['messages', messages.heading, [messages.what(seconds.message)]] as const]),
    ['others', others.heading, [others.applications, carriers, others.nobody]],
    [
      'cookies',
      cookies.heading,
      [cookies.what(seconds.browserCookie), cookies.language(seconds.browserCookie)],
    ],
    ['operator', operator.heading, [operator.ask]],
  ];
  return plainPage(site, {
    title: privacy.heading,
    drawing: halves(2, 'fileText', 'lock'),
    main: html`${intro({ heading: privacy.heading, lead: privacy.lead(site.operator.name) })}${passages.map(
      ([id, heading, said]) =>
        passage({ id, heading, children: said.map((text) => text !== null && paragraph(text)) }),
    )}${ownUrl !== null && paragraph(html`<a href="${ownUrl}">${operator.own}</a>`)}`,
  });
}
