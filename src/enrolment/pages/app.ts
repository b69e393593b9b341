import type { Refusal } from '#authenticators/authenticator.ts';
import { type KeyShown, keyBlock } from '#authenticators/totp/pages.ts';
import { refusalSummary, refusalText } from '#authenticators/words.ts';
import { type Shown, wizardPage } from '#enrolment/pages/frame.ts';
import { type Html, html } from '#http/html.ts';
import { halves } from '#http/page/art/drawings.ts';
import { actions, button, linkButton } from '#http/page/parts/button.ts';
import { codeField } from '#http/page/parts/field.ts';
import { form } from '#http/page/parts/form.ts';
import { disclosure, notice } from '#http/page/parts/notice.ts';
import { paragraph } from '#http/page/parts/section.ts';
import { foldedVideo } from '#http/page/parts/video.ts';
import { at } from '#sessions/task.ts';

export interface AppPage {
  readonly key: KeyShown;
  readonly typed: string;
  readonly refusal: Refusal | null;
}

export function appPage(shown: Shown, { key, typed, refusal }: AppPage): Html {
  const { request, task, walk } = shown;
  const { words } = request;
  const { app, next, anotherWay } = words.enrolment;
  const error = refusal === null ? null : refusalText(words, 'totp', refusal);
  const isWhole = walk.purpose === 'protect' || walk.purpose === 'recover';
  return wizardPage(shown, {
    step: 'app',
    heading: app.heading,
    drawing: halves(5, 'qrCode', 'phone'),
    problem: refusal === null ? null : { field: 'code', text: refusalSummary(words, 'totp', refusal) },
    main: html`${form({
      action: at('/enrolment/app', task),
      formKey: request.formKey(),
      children: html`${keyBlock(words, key)}${codeField({
        name: 'code',
        label: app.code,
        hint: app.hint(key.issuer),
        error,
        value: typed,
      })}${
        refusal?.reason === 'clock' &&
        disclosure({ summary: words.confirm.clockHelp, children: paragraph(words.confirm.clockSteps) })
      }${actions(
        button({ text: next }),
        linkButton({
          text: anotherWay,
          href: isWhole ? at('/enrolment/choose', task) : '/account',
          kind: 'plain',
        }),
      )}`,
    })}${foldedVideo(request, 'totp')}`,
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
