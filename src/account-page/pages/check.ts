import { howToAllow } from '#authenticators/push/how-to-allow.ts';
import { outcomeOf, requestLines } from '#authenticators/push/live-list.ts';
import type { PhoneSeen } from '#authenticators/push/phone-store.ts';
import type { WaitedFor } from '#authenticators/push/request-store.ts';
import type { Delivery } from '#delivery/delivery.ts';
import { type Html, html } from '#http/html.ts';
import { halves } from '#http/page/art/drawings.ts';
import { plainPage } from '#http/page/layout.ts';
import { actions, button, linkButton } from '#http/page/parts/button.ts';
import { form } from '#http/page/parts/form.ts';
import { notice } from '#http/page/parts/notice.ts';
import { liveList, liveStatus } from '#http/page/parts/progress.ts';
import { intro } from '#http/page/parts/section.ts';
import type { Request } from '#http/route.ts';

export interface CheckPage {
  readonly phone: PhoneSeen;
  /** The test that is under way; `null` when there is none. */
  readonly request: WaitedFor | null;
  readonly delivery: Delivery | null;
  /** Why no other one was sent. */
  readonly waitSeconds?: number;
}

export function checkPage(request: Request, page: CheckPage): Html {
  const { words, site } = request;
  const { check } = words.push;
  const { phone, waitSeconds } = page;
  const action = `/account/phones/${phone.id}/check`;
  const send = button({ text: page.request === null ? check.send : check.sendAgain });
  return plainPage(site, {
    title: check.heading(phone.name),
    homeUrl: '/account',
    drawing: halves(3, 'laptop', 'phone'),
    main: html`${intro({ heading: check.heading(phone.name), lead: check.lead })}${
      waitSeconds !== undefined && notice({ text: check.throttled(waitSeconds), kind: 'warn' })
    }${page.request !== null && liveStatus({ src: `${action}/state`, children: checkLines(request, page) })}${howToAllow(
      request,
      page.request,
    )}${form({
      action,
      formKey: request.formKey(),
      children: actions(send, linkButton({ text: check.back, href: '/account', kind: 'second' })),
    })}`,
  });
}

/** The stations it has passed. It has done its work when the phone says that it has it. */
export function checkLines({ words, now }: Request, { phone, request, delivery }: CheckPage): Html {
  const { check } = words.push;
  const note = (text: string) => ({ text, isNote: true });
  if (request === null) return liveList({ done: [note(check.over(phone.name))], now: null, final: true });
  const outcome = outcomeOf(request, now);
  const { done } = requestLines(words, { request, delivery, now });
  if (outcome === 'superseded') return liveList({ done: [note(check.superseded)], now: null, final: true });
  const isHere = request.reachedAt !== null || request.openedAt !== null || outcome === 'confirmed';
  const passed = done.filter(({ isNote }) => isNote !== true);
  if (isHere) return liveList({ done: [...passed, note(check.arrived(phone.name))], now: null, final: true });
  if (outcome !== null)
    return liveList({ done: [...passed, note(check.over(phone.name))], now: null, final: true });
  return liveList({ done, now: { text: check.waiting, time: words.push.until(request.expiresAt) } });
}
