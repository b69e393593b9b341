import type { Refusal } from '#authenticators/authenticator.ts';
import type { TooManyAsked } from '#authenticators/push/asking.ts';
import { howToAllow } from '#authenticators/push/how-to-allow.ts';
import { outcomeOf } from '#authenticators/push/live-list.ts';
import type { WaitedFor } from '#authenticators/push/request-store.ts';
import { refusalText } from '#authenticators/words.ts';
import { type Html, html, nothing } from '#http/html.ts';
import { halves } from '#http/page/art/drawings.ts';
import { flowPage } from '#http/page/layout.ts';
import { actions, button, linkButton } from '#http/page/parts/button.ts';
import { form } from '#http/page/parts/form.ts';
import { ways } from '#http/page/parts/list.ts';
import { disclosure, notice } from '#http/page/parts/notice.ts';
import { liveStatus } from '#http/page/parts/progress.ts';
import { numberToType } from '#http/page/parts/secret.ts';
import { intro, paragraph } from '#http/page/parts/section.ts';
import type { Request } from '#http/route.ts';
import type { AuthenticatorId } from '#kernel/ids.ts';
import { at, type Task, withQuery } from '#sessions/task.ts';
import { leaving } from '#sign-in/pages/leaving.ts';
import { confirmPaths, saysByPush } from '#sign-in/paths.ts';
import { lackNotice, type Telling } from '#sign-in/telling.ts';

export interface PushPage {
  readonly task: Task;
  readonly phone: { readonly id: AuthenticatorId; readonly name: string };
  readonly others: readonly { readonly id: AuthenticatorId; readonly name: string }[];
  /** `null`: the phone has not been asked yet. */
  readonly waitedFor: WaitedFor | null;
  /** Another one had been asked, and was unlinked. */
  readonly isGone: boolean;
  /** Opened; `null` when one tap is enough. */
  readonly number: string | null;
  readonly lines: Html | null;
  /** Whether there is a notification to open. */
  readonly byPush: boolean;
  /** Why it was not asked. */
  readonly refused: TooManyAsked | null;
  /** Why what the phone has confirmed was not enough. */
  readonly refusal: Refusal | null;
  readonly telling: Telling;
}

export function pushPage(request: Request, page: PushPage): Html {
  const { words, site, now } = request;
  const { push, confirm } = words;
  const { task, waitedFor } = page;
  const outcome = waitedFor === null ? null : outcomeOf(waitedFor, now);
  const problem = problemOf(request, page, outcome);
  return flowPage(site, {
    title: push.heading,
    failed: page.refused !== null || page.refusal !== null,
    backTo: task.application?.name ?? null,
    drawing: halves(outcome === 'confirmed' ? 1 : 3, 'laptop', 'phone'),
    main: html`${intro({ heading: push.heading, lead: leadOf(request, page, outcome) })}${
      problem !== null && notice({ text: problem, kind: 'warn' })
    }${
      outcome === null && page.number !== null && numberToType({ number: page.number, label: push.number })
    }${state(request, page)}${answerForm(request, page, outcome)}${asking(request, page, outcome)}${disclosure(
      {
        summary: push.nothing,
        children: paragraph(push.nothingHelp),
      },
    )}${howToAllow(request, waitedFor)}${ways([
      { icon: 'shuffle', text: confirm.anotherWay, href: at('/sign-in/confirm/choose', task) },
      { icon: 'lifeBuoy', text: confirm.lostPhone, href: at('/sign-in/confirm/lost', task) },
    ])}${lackNotice(request, task, page.telling)}${leaving(request, task)}`,
  });
}

type Outcome = ReturnType<typeof outcomeOf>;

function problemOf(
  { words }: Request,
  { refused, refusal, isGone }: PushPage,
  outcome: Outcome,
): string | null {
  const { push } = words;
  if (refused !== null) return push.refusals['too-many'](refused.waitSeconds, refused.most);
  if (refusal !== null) return refusalText(words, 'push', refusal);
  if (isGone) return push.unlinked;
  return outcome === null || outcome === 'confirmed' ? null : push.outcomes[outcome];
}

function leadOf(
  { words: { push } }: Request,
  { phone, number, waitedFor, byPush }: PushPage,
  outcome: Outcome,
) {
  if (waitedFor === null) return push.notAsked(phone.name);
  if (outcome !== null) return null;
  const way = byPush ? push.inNotification : push.inApp;
  return number === null ? way.tap(waitedFor.phoneName) : way.typeNumber(waitedFor.phoneName);
}

function state({ site }: Request, { task, lines, waitedFor, byPush }: PushPage): Html {
  if (lines === null || waitedFor === null) return nothing;
  // What is played knows all there is to know.
  if (site.played !== null) return html`<div role="status">${lines}</div>`;
  const asked = withQuery(at(`${confirmPaths.push}/state`, task), `asked=${waitedFor.id}`);
  const src = byPush ? withQuery(asked, saysByPush) : asked;
  return liveStatus({ src, events: at(`${confirmPaths.push}/events`, task), children: lines });
}

/** Pressed by the page itself once the phone has confirmed. A browser without scripts looks again by a press. */
function answerForm(request: Request, { task, waitedFor, telling }: PushPage, outcome: Outcome): Html {
  if (waitedFor === null || (outcome !== null && outcome !== 'confirmed')) return nothing;
  const { push } = request.words;
  const sent = form({
    id: 'confirmed',
    action: at('/sign-in/confirm/push', task),
    formKey: request.formKey(),
    hidden: telling.hidden,
    layout: 'actions',
    unseen: outcome === null,
    children: button({ text: push.continue }),
  });
  if (outcome === 'confirmed') return sent;
  const again = linkButton({ text: push.continue, href: at('/sign-in/confirm/push', task) });
  return html`${sent}<noscript>${actions(again)}</noscript>`;
}

function asking(
  request: Request,
  { task, phone, others, waitedFor, isGone, refused, refusal }: PushPage,
  outcome: Outcome,
): Html {
  const { push } = request.words;
  if (outcome === 'confirmed' && refusal === null) return nothing;
  const sending = (id: AuthenticatorId, text: string, kind: 'main' | 'second' | 'plain', once: boolean) =>
    form({
      action: at('/sign-in/confirm/push/send', task),
      formKey: request.formKey(),
      layout: 'actions',
      hidden: { phone: id },
      ...(once ? { pressed: true } : {}),
      children: button({ text, kind }),
    });
  const isFirst = waitedFor === null && refused === null;
  const first = sending(
    waitedFor?.phoneId ?? phone.id,
    waitedFor === null ? push.ask : push.sendAgain,
    isFirst || (outcome !== null && outcome !== 'confirmed') ? 'main' : 'second',
    // Somebody whose phone went has something to read first.
    isFirst && !isGone,
  );
  const rest = others.map(({ id, name }) => sending(id, push.sendTo(name), 'plain', false));
  return rest.length === 0
    ? first
    : html`${first}${disclosure({ summary: push.anotherPhone, children: actions(...rest) })}`;
}
