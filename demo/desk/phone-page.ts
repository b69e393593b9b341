import { type Html, html } from '#http/html.ts';
import type { Person } from '../phone/people.ts';
import { slowBySeconds } from '../phone/phone.ts';
import { camera } from './camera.ts';
import { codesTab } from './codes-tab.ts';
import { type Icon, icon } from './icons.ts';
import { mailTab, messagesTab } from './inbox-tabs.ts';
import { copyButton, live } from './parts.ts';
import { clockTime, firstName, spacedNumber } from './words.ts';

export const tabs = ['authenticator', 'codes', 'messages', 'mail'] as const;
export type Tab = (typeof tabs)[number];

export interface PhoneView {
  readonly person: Person;
  readonly tab: Tab;
  readonly now: Date;
  /** Why the last attempt to add a code failed. */
  readonly problem: string | null;
}

const tabNames: Readonly<Record<Tab, string>> = {
  authenticator: 'Authenticator',
  codes: 'Codes',
  messages: 'Messages',
  mail: 'Mail',
};
const tabIcons: Readonly<Record<Tab, Icon>> = {
  authenticator: 'bell',
  codes: 'codes',
  messages: 'messages',
  mail: 'mail',
};

export function phonePage(view: PhoneView): Html {
  const { person, tab } = view;
  const { offline, lost } = person.phone.condition.now();
  return html`<aside aria-label="Simulated phone" id="phone" data-phone="${person.id}" data-slow-by-seconds="${slowBySeconds}">
    <div class="phone" id="handset"${offline && html` data-offline`}${lost && html` data-lost`}>
      <div class="sky">${live('clock', phoneClock(view))}<span>${icon('bars')}${icon('wifi')}</span></div>
      <div class="shade" id="shade" role="status"></div>
      ${permissionSheet}
      ${tab === 'authenticator' ? html`${authenticatorTab(view)}${openCamera(view)}` : otherTab(view)}
      <nav class="tabbar" aria-label="On the phone">${tabs.map((other) => tabLink(view, other))}</nav>
      <p class="dark"><b>Lost</b>This phone answers nobody.</p>
    </div>
    <p class="number-line">${firstName(person.name)}'s phone, <b>${spacedNumber(person.phone.number)}</b> (Sweden)
      ${copyButton('copy-number', "this phone's number", spacedNumber(person.phone.number))}
      <button class="button plain compact only-scripted" type="button" id="reset">Reset Authenticator on this phone</button></p>
  </aside>`;
}

function otherTab(view: PhoneView): Html {
  const { person, tab, problem } = view;
  return html`<div class="inside" role="region" aria-label="${tabNames[tab]} of ${person.name}" tabindex="0">
    ${live('banner', banner(view))}
    <h2>${tabNames[tab]}</h2>
    ${problem !== null && refusal(problem)}
    ${Object.entries(lists(view)).map(([name, content]) => live(name, content))}
    ${tab === 'codes' && camera(view)}
  </div>`;
}

/** The real app. Without scripts there is none: the code app, texts and mail work all the same. */
function authenticatorTab(view: PhoneView): Html {
  const { person } = view;
  const name = `${firstName(person.name)}'s phone`;
  return html`<div class="app-place">
    ${live('banner', banner(view))}
    <iframe class="app only-scripted" id="app" title="Twofold Authenticator on ${name}" data-phone="${person.id}" data-model="${name}"></iframe>
    <p class="not-scripted">Twofold Authenticator needs JavaScript. The other three work without.</p>
  </div>`;
}

/** Over the app, for it is the phone's and not the app's. */
function openCamera(view: PhoneView): Html {
  const { problem } = view;
  return html`<details class="camera"${problem !== null && html` open`}>
    <summary>${icon('scan')}Camera</summary>
    <div>${problem !== null && refusal(problem)}${camera(view)}</div>
  </details>`;
}

function refusal(problem: string): Html {
  return html`<p class="field-error" role="alert" id="add-problem">${icon('alert')}<span>${problem}</span></p>`;
}

const permissionSheet = html`<div class="sheet" id="permission" role="dialog" aria-labelledby="permission-title" hidden>
  <p id="permission-title"><b>Allow <span data-app></span> to send you notifications?</b></p>
  <button class="button compact" type="button" data-answer="granted">Allow</button>
  <button class="button second compact" type="button" data-answer="denied">Don't allow</button>
</div>`;

/** What changes by itself, by the name of its place. */
export function livePhone(view: PhoneView): Readonly<Record<string, string>> {
  const regions: Record<string, Html> = { clock: phoneClock(view), banner: banner(view), ...lists(view) };
  return Object.fromEntries(Object.entries(regions).map(([name, content]) => [name, content.toString()]));
}

function lists({ person, tab }: PhoneView): Record<string, Html> {
  if (tab === 'messages') return { messages: messagesTab(person) };
  if (tab === 'mail') return { mail: mailTab(person) };
  if (tab === 'authenticator') return {};
  const { time, codes } = codesTab(person);
  return { time, codes };
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
