import type { TooManyAsked } from '#authenticators/push/asking.ts';
import { howToAllow } from '#authenticators/push/how-to-allow.ts';
import { requestLines, type ToldLine } from '#authenticators/push/live-list.ts';
import { hasChoice } from '#enrolment/flow.ts';
import type { Linking } from '#enrolment/link-routes.ts';
import { type Shown, wizardPage } from '#enrolment/pages/frame.ts';
import { type Html, html, nothing } from '#http/html.ts';
import { halves } from '#http/page/art/drawings.ts';
import { qrOf } from '#http/page/art/qr.ts';
import { actions, button, copyButton, linkButton } from '#http/page/parts/button.ts';
import { form } from '#http/page/parts/form.ts';
import { disclosure, notice } from '#http/page/parts/notice.ts';
import { liveList, liveStatus } from '#http/page/parts/progress.ts';
import { numberToType, scan } from '#http/page/parts/secret.ts';
import { paragraph, stack } from '#http/page/parts/section.ts';
import { foldedVideo } from '#http/page/parts/video.ts';
import { at, withQuery } from '#sessions/task.ts';

const path = '/enrolment/link-phone';

export function linkPage(shown: Shown, linking: Linking, refused: TooManyAsked | null = null): Html {
  const { request, task, walk } = shown;
  const { push, enrolment } = request.words;
  return wizardPage(shown, {
    step: 'link-phone',
    heading: push.link.heading,
    lead: leadOf(shown, linking),
    drawing: halves(5, linking.phase === 'scan' ? 'qrCode' : 'laptop', 'phone'),
    main: html`${refused !== null && notice({ text: push.refusals['too-many'](refused.waitSeconds, refused.most), kind: 'warn' })}${
      linking.phase === 'scan' ? code(shown, linking.link.address) : nothing
    }${'number' in linking && linking.number !== null ? numberToType({ number: linking.number, label: push.number }) : nothing}${liveStatus(
      {
        src: withQuery(at(`${path}/state`, task), `phase=${linking.phase}`),
        events: at(`${path}/events`, task),
        children: linkLines(shown, linking, linking.phase),
      },
    )}${onwards(shown, linking)}${again(shown, linking)}${nothingThere(shown, linking)}${linking.phase === 'scan' && foldedVideo(request, 'push')}${actions(
      linkButton({
        text: enrolment.anotherWay,
        href: hasChoice(walk) ? at('/enrolment/choose', task) : '/account',
        kind: 'plain',
      }),
    )}`,
  });
}

/** Somebody came back to a step that is done: the way on is one press. */
export function linkedPage(shown: Shown): Html {
  const { request, task } = shown;
  const { push, enrolment } = request.words;
  return wizardPage(shown, {
    step: 'link-phone',
    heading: push.link.heading,
    drawing: halves(2, 'laptop', 'phone'),
    main: html`${notice({ text: push.link.already, kind: 'ok' })}${form({
      id: 'linked',
      action: at(path, task),
      formKey: request.formKey(),
      layout: 'actions',
      children: button({ text: enrolment.next }),
    })}`,
  });
}

/** The lines of the live state. A page of another phase is loaded anew, for it shows more than other lines. */
export function linkLines({ request, task }: Shown, linking: Linking, seen: string | null): Html {
  const { push, format } = request.words;
  const { link } = push;
  const go = linking.phase === seen || linking.phase === 'done' ? null : at(path, task);
  const line = (text: string, at: Date | null): ToldLine[] =>
    at === null ? [] : [{ text, time: format.second(at), at }];
  if (linking.phase === 'scan') {
    const { openedAt, expiresAt } = linking.link;
    const now = openedAt === null ? link.waitingForScan : link.waitingForPhone;
    return liveList({
      done: line(link.linkOpened, openedAt),
      now: { text: now, time: push.until(expiresAt) },
      // A code that has run out is drawn anew with the page.
      go: expiresAt <= request.now ? at(path, task) : go,
    });
  }
  const { phone } = linking;
  const here = line(link.linked(phone.name), phone.createdAt);
  if (linking.phase === 'phone')
    return liveList({ done: here, now: { text: link.waitingForNotifications }, go });
  const { done, now, askAfterSeconds } = requestLines(request.words, {
    request: linking.trial,
    delivery: linking.delivery,
    now: request.now,
  });
  const press = linking.phase === 'done' ? 'linked' : null;
  // Why it cannot be notified stands there already.
  const further = linking.trial.messageId === null ? done.filter(({ isNote }) => isNote !== true) : done;
  const { notificationsAt: saidAt } = phone;
  const told = line(link.notifications[phone.notifications], saidAt).map((one) => ({
    ...one,
    isNote: phone.notifications !== 'on',
  }));
  // A phone may change its mind after it was asked.
  const before = further.findLastIndex(({ at }) => at !== null && saidAt !== null && at < saidAt);
  const inOrder = further.toSpliced(before + 1, 0, ...told);
  const lines = { done: [...here, ...inOrder], now, askAfterSeconds };
  return liveList({ ...lines, go, press, final: linking.phase === 'over' });
}

function leadOf({ request }: Shown, linking: Linking): string {
  const { link } = request.words.push;
  switch (linking.phase) {
    case 'scan':
      return link.scan;
    case 'phone':
      return link.onPhone(linking.phone.name);
    case 'trial':
      return link.type(linking.phone.name);
    case 'over':
      return link.over(linking.phone.name);
    case 'done':
      return link.done(linking.phone.name);
  }
}

function code({ request }: Shown, address: string): Html {
  const { push, frame } = request.words;
  const { link } = push;
  const copy = copyButton({ text: link.copy, value: address, copied: frame.copied });
  return html`<div class="on-phone">${linkButton({ text: link.here, href: address, icon: 'phone', wide: true, inNewTab: true })}${paragraph(
    link.hereHint,
    'small',
  )}</div>${scan({ code: qrOf({ text: address, alt: link.qr }), children: paragraph(link.camera) })}${disclosure(
    {
      summary: link.cannotScan,
      children: stack(html`${paragraph(link.copyHint)}<code class="key">${address}</code>${copy}`, {
        tight: true,
      }),
    },
  )}`;
}

/** Pressed by the page itself once the phone has answered. A browser without scripts looks again by a press. */
function onwards({ request, task }: Shown, { phase }: Linking): Html {
  if (phase === 'over') return nothing;
  const { next } = request.words.enrolment;
  const sent = form({
    id: 'linked',
    action: at(path, task),
    formKey: request.formKey(),
    layout: 'actions',
    unseen: true,
    children: button({ text: next }),
  });
  return html`${sent}<noscript>${actions(linkButton({ text: next, href: at(path, task) }))}</noscript>`;
}

function again({ request, task }: Shown, { phase }: Linking): Html {
  if (phase !== 'trial' && phase !== 'over') return nothing;
  return form({
    action: at(`${path}/send`, task),
    formKey: request.formKey(),
    layout: 'actions',
    children: button({ text: request.words.push.sendAgain, kind: phase === 'over' ? 'main' : 'second' }),
  });
}

/** What stops the notification where the phone says it, and else another one to be followed. */
function nothingThere({ request, task }: Shown, linking: Linking): Html {
  if (linking.phase !== 'trial') return nothing;
  const { push } = request.words;
  if (linking.phone.notifications !== 'on') return howToAllow(request, linking.trial);
  const check = form({
    action: at(`${path}/send`, task),
    formKey: request.formKey(),
    layout: 'actions',
    children: button({ text: push.link.check, kind: 'second' }),
  });
  return disclosure({
    summary: push.nothing,
    children: stack(html`${paragraph(push.link.checkHint)}${check}`, { tight: true }),
  });
}
