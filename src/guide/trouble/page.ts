import { backLink } from '#guide/back-link.ts';
import type { Offer } from '#guide/offer.ts';
import { addressOf, type Section, sectionsOf } from '#guide/reading/contents.ts';
import { beforeAndAfter, framed, sectionBody } from '#guide/reading/pages.ts';
import type { Facts } from '#guide/trouble/facts.ts';
import { findingsOf, isSymptom, type Symptom } from '#guide/trouble/findings.ts';
import { carrying } from '#http/carried-task.ts';
import { type Html, html, nothing } from '#http/html.ts';
import type { IconName } from '#http/page/art/icons.ts';
import { actions, linkButton } from '#http/page/parts/button.ts';
import { type Way, ways } from '#http/page/parts/list.ts';
import { notice } from '#http/page/parts/notice.ts';
import { intro, paragraph, passage } from '#http/page/parts/section.ts';
import type { Request } from '#http/route.ts';

export interface TroublePage {
  readonly offer: Offer;
  /** What was picked; `null` when nothing was, or nothing that there is. */
  readonly picked: Symptom | null;
  /** `null` for whoever is not signed in, or not yet. */
  readonly facts: Facts | null;
  /** Whether she is in the middle of the wizard. */
  readonly settingUp: boolean;
  /** What she began before she came here to read. */
  readonly task: string | null;
}

/** What a sign-in that begins here is for: to come back to this very answer. */
export function taskFor(picked: Symptom): string {
  return `see-${picked}`;
}

const name = 'troubleshooting';

/** What people see when something is wrong; and of one that is picked, what to do, and what is known. */
export function troublePage(request: Request, shown: TroublePage): Html {
  const { words } = request;
  const { offer, picked, settingUp, task } = shown;
  const { heading, lead } = words.guide.pages[name];
  const all = sectionsOf(words, offer, name);
  const way = wayWith(task);
  const back = task !== null && !settingUp && backLink(words.guide.seen.back, carrying('/sign-in', task));
  const section = all.find(({ id }) => id === picked) ?? null;
  if (section === null || picked === null) {
    return framed(request, {
      title: heading,
      current: name,
      main: html`${back}${intro({ heading, lead })}${ways(all.map(way))}${beforeAndAfter(request, name)}`,
    });
  }
  const others = ways(all.filter(({ id }) => id !== picked).map(way));
  return framed(request, {
    title: section.words.heading,
    current: name,
    main: html`${back}${intro({ heading: section.words.heading })}${seen(request, { ...shown, picked })}${sectionBody(
      request,
      section,
    )}${passage({ id: 'others', heading: words.guide.seen.stillHere, children: others })}${beforeAndAfter(request, name)}`,
  });
}

const icons: Readonly<Record<Symptom, IconName>> = {
  'code-refused': 'grid',
  'no-text': 'message',
  'no-question': 'bell',
  'no-scan': 'qrCode',
  'phone-gone': 'phone',
  'recovery-refused': 'fileText',
  password: 'key',
  locked: 'lock',
  stranger: 'shield',
};

function wayWith(task: string | null): (section: Section) => Way {
  return ({ id, words }) => ({
    icon: isSymptom(id) ? icons[id] : 'circleAlert',
    text: words.heading,
    href: carrying(addressOf(name, id), task),
  });
}

function seen(
  { words }: Request,
  { offer, picked, facts, settingUp, task }: TroublePage & { readonly picked: Symptom },
): Html {
  const said = words.guide.seen;
  const instead = (text: string, link: string, href: string): Html =>
    html`<div class="seen">${paragraph(text)}${actions(linkButton({ text: link, href, kind: 'second', compact: true }))}</div>`;
  if (settingUp) return instead(said.settingUp, said.back, carrying('/sign-in', task));
  if (facts === null) return instead(said.anonymous, said.signIn, carrying('/sign-in', taskFor(picked)));
  const findings = findingsOf(words, facts, { symptom: picked, texts: offer.texts });
  if (findings.length === 0) return nothing;
  return html`<section class="seen" aria-labelledby="seen"><h2 id="seen">${said.heading}</h2>${paragraph(
    said.whose(facts.email),
    'small',
  )}${findings.map(({ kind, text, link }) =>
    notice({ kind, text: html`${text}${link !== null && html` <a href="${link.href}">${link.text}</a>`}` }),
  )}</section>`;
}
