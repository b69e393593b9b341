import { newestText } from '#authenticators/sms/store.ts';
import type { Sql } from '#db/database.ts';
import type { Events } from '#http/answer.ts';
import { type Html, html } from '#http/html.ts';
import { actions, linkButton } from '#http/page/parts/button.ts';
import { liveStatus } from '#http/page/parts/progress.ts';
import { changesOf } from '#live/events.ts';
import type { Live } from '#live/live.ts';
import type { Words } from '#locales/words.ts';

/** Tells when something became of the newest text. Which one that is, the service says, and nobody else. */
export async function textEvents(sql: Sql, live: Live, boundTo: string): Promise<Events> {
  const newest = await newestText(sql, boundTo);
  if (newest === null) return { kind: 'events', listener: boundTo, open: () => () => {} };
  return changesOf(live, `message:${newest.messageId}`);
}

interface Watch {
  readonly src: string;
  readonly events: string;
  /** The page itself, for browsers without scripts. */
  readonly page: string;
  readonly lines: Html;
}

/** The lines, kept up to date; without scripts, a press shows them anew. */
export function textStatus({ texting }: Words, { src, events, page, lines }: Watch): Html {
  const look = linkButton({ text: texting.look, href: page, kind: 'plain' });
  return html`${liveStatus({ src, events, children: lines })}<noscript>${actions(look)}</noscript>`;
}
