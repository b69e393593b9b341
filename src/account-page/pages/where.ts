import type { LinkedApplication } from '#account-page/applications.ts';
import type { AccountShown } from '#account-page/pages/account.ts';
import { browserName } from '#http/browser-name.ts';
import { type Html, html, nothing } from '#http/html.ts';
import { actions, button, linkButton } from '#http/page/parts/button.ts';
import { form } from '#http/page/parts/form.ts';
import { type Row, rows } from '#http/page/parts/list.ts';
import { badge } from '#http/page/parts/notice.ts';
import { section } from '#http/page/parts/section.ts';
import { saidBrowser } from '#http/said-browser.ts';
import type { Words } from '#locales/words.ts';
import type { OpenSession } from '#sessions/store.ts';

export function signedInSection({ request, session, signedIn }: AccountShown, formKey: string): Html {
  const { words } = request;
  const said = words.account.signedIn;
  const here = signedIn.filter(({ id }) => id === session.id);
  const elsewhere = signedIn.filter(({ id }) => id !== session.id);
  const listed = [
    ...here.map((one) => ({
      ...browserRow(words, one),
      text: said.thisBrowser(one.createdAt),
      action: badge({ text: said.now, kind: 'ok' }),
    })),
    ...elsewhere.map((one) => ({
      ...browserRow(words, one),
      text: said.seen(one.lastSeenAt),
      action: signOut(words, one, formKey),
    })),
  ];
  const all = linkButton({
    text: said.signOutAll,
    href: '/account/sessions/end-others',
    kind: 'second',
    compact: true,
  });
  return section({
    id: 'signed-in',
    heading: said.heading,
    children: html`${rows(listed, { heading: true })}${elsewhere.length === 0 ? nothing : actions(all)}`,
  });
}

function browserRow(words: Words, one: OpenSession): Row {
  const { device } = saidBrowser(one.userAgent);
  const icon = device === 'phone' ? 'phone' : device === 'computer' ? 'laptop' : 'globe';
  return { tile: { icon }, title: whereFrom(words, one) };
}

function whereFrom(words: Words, { userAgent, address }: OpenSession): string {
  return words.account.signedIn.from(browserName(words, userAgent), address);
}

function signOut(words: Words, one: OpenSession, formKey: string): Html {
  const { signedIn } = words.account;
  return form({
    action: `/account/sessions/${one.id}/end`,
    formKey,
    layout: 'bare',
    children: button({
      text: signedIn.signOut,
      about: whereFrom(words, one),
      kind: 'second',
      compact: true,
    }),
  });
}

export function applicationsSection({ request, applications: opened }: AccountShown): Html {
  const { applications } = request.words.account;
  const none: Row = { tile: { icon: 'layoutGrid' }, title: applications.none, text: applications.noneText };
  const listed = opened.length === 0 ? [none] : opened.map((one) => applicationRow(request.words, one));
  return section({
    id: 'applications',
    heading: applications.heading,
    about: applications.about,
    children: rows(listed, { heading: true }),
  });
}

function applicationRow(
  { account: { applications } }: Words,
  { name, openedAt, url, level }: LinkedApplication,
): Row {
  const [letter = ''] = name.toUpperCase();
  const opened = applications.opened(openedAt);
  const open = { text: applications.open, about: name, kind: 'second', compact: true } as const;
  return {
    tile: { icon: null, letter, tone: level === '2fa' ? 'solid' : 'half' },
    title: name,
    text: level === '2fa' ? `${applications.secure} ${opened}` : opened,
    action: url === null ? null : linkButton({ ...open, href: url }),
  };
}
