import type { Refusal } from '#authenticators/authenticator.ts';
import { codeHelp, nextCode } from '#authenticators/totp/help.ts';
import { type KeyShown, keyBlock } from '#authenticators/totp/pages.ts';
import { refusalSummary, refusalText } from '#authenticators/words.ts';
import { hasChoice } from '#enrolment/flow.ts';
import { linksField, type Shown, wizardPage } from '#enrolment/pages/frame.ts';
import { type Html, html } from '#http/html.ts';
import { halves, wrongClock } from '#http/page/art/drawings.ts';
import { actions, button, linkButton } from '#http/page/parts/button.ts';
import type { PhoneKind } from '#http/page/parts/clock.ts';
import { codeField } from '#http/page/parts/field.ts';
import { form } from '#http/page/parts/form.ts';
import { notice } from '#http/page/parts/notice.ts';
import { foldedVideo } from '#http/page/parts/video.ts';
import { at } from '#sessions/task.ts';

export interface AppPage {
  readonly key: KeyShown;
  readonly typed: string;
  readonly refusal: Refusal | null;
  /** The kind of phone that its owner is known to have. */
  readonly phone: PhoneKind | null;
}

export function appPage(shown: Shown, { key, typed, refusal, phone }: AppPage): Html {
  const { request, task, walk } = shown;
  const { words } = request;
  const { app, next, anotherWay } = words.enrolment;
  const error = refusal === null ? null : refusalText(words, 'totp', refusal);
  return wizardPage(shown, {
    step: 'app',
    heading: app.heading,
    drawing: refusal?.reason === 'clock' ? wrongClock(refusal.driftSeconds) : halves(5, 'qrCode', 'phone'),
    problem: refusal === null ? null : { field: 'code', text: refusalSummary(words, 'totp', refusal) },
    main: html`${form({
      action: at('/enrolment/app', task),
      formKey: request.formKey(),
      hidden: { [linksField]: shown.links.totp },
      children: html`${keyBlock(words, key)}${codeField({
        name: 'code',
        label: app.code,
        hint: app.hint(key.issuer),
        error,
        value: typed,
        note: nextCode(words, refusal),
      })}${actions(
        button({ text: next }),
        linkButton({
          text: anotherWay,
          href: hasChoice(walk) ? at('/enrolment/choose', task) : '/account',
          kind: 'plain',
        }),
      )}`,
    })}${codeHelp(request, key.account, { refusal, phone })}${foldedVideo(request, 'totp')}`,
  });
}

/** Somebody came back to a step that is done: the key is not shown again, and the way on is one press. */
export function appLinkedPage(shown: Shown): Html {
  const { request, task } = shown;
  const { app, next } = request.words.enrolment;
  return wizardPage(shown, {
    step: 'app',
    heading: app.heading,
    drawing: halves(5, 'qrCode', 'phone'),
    main: html`${notice({ text: app.already, kind: 'ok' })}${actions(linkButton({ text: next, href: at('/enrolment/next', task) }))}`,
  });
}
