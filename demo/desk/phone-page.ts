import { type Html, html } from '#http/html.ts';
import type { Person } from '../phone/people.ts';
import { codesTab } from './codes-tab.ts';
import { type Icon, icon } from './icons.ts';
import { mailTab, messagesTab } from './inbox-tabs.ts';
import { copyButton, live } from './parts.ts';
import { clockTime, firstName, spacedNumber } from './words.ts';

export const tabs = ['codes', 'messages', 'mail'] as const;
export type Tab = (typeof tabs)[number];

export interface PhoneView {
  readonly person: Person;
  readonly tab: Tab;
  readonly now: Date;
  /** Why the last attempt to add a code failed. */
  readonly problem: string | null;
}

const tabNames: Readonly<Record<Tab, string>> = { codes: 'Codes', messages: 'Messages', mail: 'Mail' };
const tabIcons: Readonly<Record<Tab, Icon>> = { codes: 'codes', messages: 'messages', mail: 'mail' };

export function phonePage(view: PhoneView): Html {
  const { person, tab } = view;
  return html`<aside aria-label="Simulated phone" id="phone">
    <div class="phone">
      <div class="sky">${live('clock', phoneClock(view))}<span>${icon('bars')}${icon('wifi')}</span></div>
      <div class="inside" role="region" aria-label="${tabNames[tab]} of ${person.name}" tabindex="0">
        ${live('banner', banner(view))}
        <h2>${tabNames[tab]}</h2>
        ${view.problem !== null && html`<p class="field-error" role="alert" id="add-problem">${icon('alert')}<span>${view.problem}</span></p>`}
        ${inside(view)}
      </div>
      <nav class="tabbar" aria-label="On the phone">${tabs.map((other) => tabLink(view, other))}</nav>
    </div>
    <p class="number-line">${firstName(person.name)}'s phone. This phone's number: <b>${spacedNumber(person.phone.number)}</b> (Sweden)
      ${copyButton('copy-number', "this phone's number", spacedNumber(person.phone.number))}</p>
  </aside>`;
}

/** What changes by itself, by the name of its place. */
export function livePhone(view: PhoneView): Readonly<Record<string, string>> {
  const regions: Record<string, Html> = { clock: phoneClock(view), banner: banner(view), ...lists(view) };
  return Object.fromEntries(Object.entries(regions).map(([name, content]) => [name, content.toString()]));
}

function lists({ person, tab }: PhoneView): Record<string, Html> {
  if (tab === 'messages') return { messages: messagesTab(person) };
  if (tab === 'mail') return { mail: mailTab(person) };
  const { time, codes } = codesTab(person);
  return { time, codes };
}

function inside(view: PhoneView): Html {
  const parts = Object.entries(lists(view)).map(([name, content]) => live(name, content));
  return html`${parts}${view.tab === 'codes' && addForms(view)}`;
}

function phoneClock({ person }: PhoneView): Html {
  return html`<time>${clockTime(person.phone.clock())}</time>`;
}

function tabLink({ person, tab }: PhoneView, other: Tab): Html {
  const current = other === tab && html` aria-current="page"`;
  return html`<a href="/?person=${person.id}&amp;tab=${other}#phone"${current}>${icon(tabIcons[other])}${tabNames[other]}</a>`;
}

const bannerSeconds = 60;

interface News {
  readonly to: Tab;
  readonly at: Date;
  readonly text: string;
}

/** The newest thing that just came in on another tab. */
function banner({ person, tab, now }: PhoneView): Html {
  const [message] = person.phone.messages.all();
  const [mail] = person.phone.mail.all();
  const news: readonly (News | false)[] = [
    message !== undefined && { to: 'messages', at: message.at, text: message.text.split('\n')[0] ?? '' },
    mail !== undefined && { to: 'mail', at: mail.at, text: mail.subject },
  ];
  const [newest] = news
    .filter((item) => item !== false)
    .filter(({ to, at }) => to !== tab && now.getTime() - at.getTime() < bannerSeconds * 1000)
    .sort((a, b) => b.at.getTime() - a.at.getTime());
  return html`<div role="status">${newest !== undefined && bannerLink(person, newest.to, newest.text)}</div>`;
}

function bannerLink(person: Person, to: Tab, text: string): Html {
  return html`<a class="banner" id="banner" href="/?person=${person.id}&amp;tab=${to}#phone">${icon(tabIcons[to])}<span><b>${tabNames[to]}</b> ${text}</span></a>`;
}

function addForms({ person, problem }: PhoneView): Html {
  const described = problem !== null && html` aria-describedby="add-problem" aria-invalid="true"`;
  return html`<section class="stack" aria-labelledby="add-title">
    <h3 id="add-title">Scan the QR code</h3>
    <form class="row" method="post" action="/codes/add#phone">
      <input type="hidden" name="person" value="${person.id}">
      <label for="key">Key or link</label>
      <input class="input" id="key" name="key" autocomplete="off" autocapitalize="off" spellcheck="false"${described}>
      <button class="button compact" type="submit">Add</button>
    </form>
    <form class="row" method="post" action="/codes/picture#phone" enctype="multipart/form-data" id="picture-form">
      <input type="hidden" name="person" value="${person.id}">
      <label for="picture">A picture of the QR code</label>
      <input class="input file" id="picture" name="picture" type="file" accept="image/*">
      <button class="button second compact" type="submit">Add from a picture</button>
    </form>
    <p class="only-scripted"><button class="button second compact" type="button" id="scan-screen">${icon('scan')}Scan it from the screen</button></p>
    <p class="hint only-scripted" role="status" id="scan-said"></p>
    <p class="hint only-scripted">Or paste or drop a screenshot anywhere on this page.</p>
  </section>`;
}
