import { whatHappened, whereItHappened } from '#account-page/happening.ts';
import type { AccountShown } from '#account-page/pages/account.ts';
import type { Happening } from '#account-page/store.ts';
import { type Html, html, nothing } from '#http/html.ts';
import { actions, linkButton } from '#http/page/parts/button.ts';
import { table } from '#http/page/parts/list.ts';
import { paragraph, section } from '#http/page/parts/section.ts';
import type { Words } from '#locales/words.ts';

export interface ActivityShown {
  readonly happenings: readonly Happening[];
  /** Of the applications in them. */
  readonly names: ReadonlyMap<string, string>;
  /** The id to go on from; `null` on the last page. */
  readonly earlier: number | null;
  readonly isFirst: boolean;
}

export function activitySection({ request: { words }, activity: shown }: AccountShown): Html {
  const { activity } = words.account;
  const head = [activity.when, activity.what, activity.where];
  const lines = shown.happenings.map((one) => line(words, one, shown.names));
  return section({
    id: 'activity',
    heading: activity.heading,
    about: html`${activity.about} <a href="/account/password">${activity.changePassword}</a>.`,
    children: html`${
      lines.length === 0
        ? paragraph(activity.none, 'quiet')
        : table({ labelledBy: 'activity', head, rows: lines, stacks: true })
    }${paging(words, shown)}`,
  });
}

function line(words: Words, happening: Happening, names: ReadonlyMap<string, string>) {
  const { at } = happening;
  return [
    html`<time datetime="${at.toISOString()}">${words.format.moment(at)}</time>`,
    whatHappened(words, happening, names),
    whereItHappened(words, happening),
  ];
}

function paging({ account: { activity } }: Words, { earlier, isFirst }: ActivityShown): Html {
  if (earlier === null && isFirst) return nothing;
  const look = { kind: 'second', compact: true } as const;
  return actions(
    earlier !== null &&
      linkButton({ ...look, text: activity.earlier, href: `/account?before=${earlier}#activity` }),
    !isFirst && linkButton({ ...look, text: activity.newest, href: '/account#activity' }),
  );
}
