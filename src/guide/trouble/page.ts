import type { Offer } from '#guide/offer.ts';
import { addressOf, type Section, sectionsOf } from '#guide/reading/contents.ts';
import { beforeAndAfter, framed, sectionBody } from '#guide/reading/pages.ts';
import type { Facts } from '#guide/trouble/facts.ts';
import { findingsOf, isSymptom, type Symptom } from '#guide/trouble/findings.ts';
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
}

const name = 'troubleshooting';

/** What people see when something is wrong; and of one that is picked, what to do, and what is known. */
export function troublePage(request: Request, { offer, picked, facts }: TroublePage): Html {
  const { words } = request;
  const { heading, lead } = words.guide.pages[name];
  const all = sectionsOf(words, offer, name);
  const section = all.find(({ id }) => id === picked) ?? null;
  if (section === null || picked === null) {
    return framed(request, {
      title: heading,
      current: name,
      main: html`${intro({ heading, lead })}${ways(all.map(way))}${beforeAndAfter(request, name)}`,
    });
  }
  const others = ways(all.filter(({ id }) => id !== picked).map(way));
  return framed(request, {
    title: section.words.heading,
    current: name,
    main: html`${intro({ heading: section.words.heading })}${seen(request, { offer, picked, facts })}${sectionBody(
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

function way({ id, words }: Section): Way {
  return { icon: isSymptom(id) ? icons[id] : 'circleAlert', text: words.heading, href: addressOf(name, id) };
}

function seen(
  { words }: Request,
  { offer, picked, facts }: TroublePage & { readonly picked: Symptom },
): Html {
  const said = words.guide.seen;
  if (facts === null) {
    const href = '/sign-in?for=troubleshooting';
    return html`<div class="seen">${paragraph(said.anonymous)}${actions(linkButton({ text: said.signIn, href, kind: 'second', compact: true }))}</div>`;
  }
  const findings = findingsOf(words, facts, { symptom: picked, texts: offer.texts });
  if (findings.length === 0) return nothing;
  return html`<section class="seen" aria-labelledby="seen"><h2 id="seen">${said.heading}</h2>${paragraph(
    said.whose(facts.email),
    'small',
  )}${findings.map(({ kind, text, link }) =>
    notice({ kind, text: html`${text}${link !== null && html` <a href="${link.href}">${link.text}</a>`}` }),
  )}</section>`;
}
