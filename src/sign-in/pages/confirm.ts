import type { Refusal } from '#authenticators/authenticator.ts';
import { textStatus } from '#authenticators/sms/watching.ts';
import { codeHelp, nextCode } from '#authenticators/totp/help.ts';
import { refusalSummary, refusalText } from '#authenticators/words.ts';
import { type Html, html } from '#http/html.ts';
import { type Drawing, halves, wrongClock } from '#http/page/art/drawings.ts';
import { flowPage } from '#http/page/layout.ts';
import { actions, button, linkButton } from '#http/page/parts/button.ts';
import type { PhoneKind } from '#http/page/parts/clock.ts';
import { codeField, field } from '#http/page/parts/field.ts';
import { form } from '#http/page/parts/form.ts';
import { ways } from '#http/page/parts/list.ts';
import { errorSummary, notice } from '#http/page/parts/notice.ts';
import { intro } from '#http/page/parts/section.ts';
import type { Request } from '#http/route.ts';
import type { Session } from '#sessions/session.ts';
import { at, type Task } from '#sessions/task.ts';
import { leaving } from '#sign-in/pages/leaving.ts';
import { lackNotice, type Telling } from '#sign-in/telling.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

export interface ConfirmPage {
  readonly task: Task;
  readonly session: { readonly account: Pick<Session['account'], 'email'> };
  readonly typed: string;
  readonly refusal: Refusal | null;
}

export interface AppPage extends ConfirmPage {
  /** The kind of phone that its owner is known to have. */
  readonly phone: PhoneKind | null;
  readonly telling: Telling;
}

export function appPage(request: Request, page: AppPage): Html {
  const { words } = request;
  const { confirm } = words;
  const { task, refusal } = page;
  const driftSeconds = refusal?.reason === 'clock' ? refusal.driftSeconds : null;
  return frame(request, page, 'totp', {
    heading: confirm.totp.heading,
    drawing: driftSeconds === null ? halves(3, 'laptop', 'phone') : wrongClock(driftSeconds),
    form: form({
      action: at('/sign-in/confirm', task),
      formKey: request.formKey(),
      hidden: page.telling.hidden,
      children: html`${codeField({
        name: 'code',
        label: confirm.code,
        hint: refusal === null ? confirm.totp.hint : null,
        error: errorText(request, 'totp', refusal),
        value: page.typed,
        note: nextCode(words, refusal),
        attributes: { autofocus: wantsFocus(request, refusal) },
      })}${actions(button({ text: confirm.continue }))}`,
    }),
    below: html`${codeHelp(request, page.session.account.email, { refusal, phone: page.phone })}${otherWays(request, task)}${lackNotice(request, task, page.telling)}`,
  });
}

export interface TextPage extends ConfirmPage {
  readonly masked: string;
  readonly sent: 'no' | 'yes' | 'again';
  /** What became of the newest one. */
  readonly lines: Html | null;
  /** Why no new code was sent. */
  readonly waitSeconds: number | null;
  readonly telling: Telling;
}

export function textPage(request: Request, page: TextPage): Html {
  const { words } = request;
  const { confirm } = words;
  const { task, masked, sent, lines, waitSeconds, refusal } = page;
  const path = '/sign-in/confirm/text';
  const formKey = request.formKey();
  const lead = sent === 'no' ? confirm.sms.notSent : confirm.sms.sentTo(masked);
  return frame(request, page, 'sms', {
    heading: confirm.sms.heading,
    lead,
    drawing: halves(3, 'laptop', 'messageDots'),
    form: html`${waitSeconds !== null && notice({ text: confirm.sms.throttled(waitSeconds), kind: 'warn' })}${
      sent === 'again' && refusal === null && notice({ text: confirm.sms.sentAgain, kind: 'ok' })
    }${form({
      action: at(path, task),
      formKey,
      hidden: page.telling.hidden,
      children: html`${codeField({
        name: 'code',
        label: confirm.code,
        error: errorText(request, 'sms', refusal),
        value: page.typed,
        attributes: { autofocus: wantsFocus(request, refusal) },
      })}${actions(button({ text: confirm.continue }))}`,
    })}${
      lines !== null &&
      textStatus(words, {
        src: at(`${path}/state`, task),
        events: at(`${path}/events`, task),
        page: at(path, task),
        lines,
      })
    }${form({
      action: at(`${path}/send`, task),
      formKey,
      layout: 'actions',
      children: button({ text: sent === 'no' ? confirm.sms.send : confirm.sms.sendAgain, kind: 'second' }),
    })}`,
    below: html`${otherWays(request, task)}${lackNotice(request, task, page.telling)}`,
  });
}

export function recoveryCodePage(request: Request, page: ConfirmPage): Html {
  const { confirm } = request.words;
  const { task, refusal } = page;
  return frame(request, page, 'recovery-code', {
    heading: confirm.recoveryCode.heading,
    lead: confirm.recoveryCode.consequence,
    drawing: halves(3, 'laptop', 'fileText'),
    form: form({
      action: at('/sign-in/confirm/recovery-code', task),
      formKey: request.formKey(),
      children: html`${field({
        name: 'code',
        label: confirm.recoveryCode.label,
        hint: confirm.recoveryCode.hint,
        error: errorText(request, 'recovery-code', refusal),
        value: page.typed,
        mono: true,
        attributes: {
          autocomplete: 'off',
          autocapitalize: 'characters',
          spellcheck: 'false',
          autofocus: wantsFocus(request, refusal),
        },
      })}${actions(button({ text: confirm.continue }), linkButton({ text: confirm.anotherWay, href: at('/sign-in/confirm/choose', task), kind: 'plain' }))}`,
    }),
    below: null,
  });
}

interface Frame {
  readonly heading: string;
  readonly lead?: string;
  readonly drawing: Drawing;
  readonly form: Html;
  readonly below: Html | null;
}

function frame(request: Request, page: ConfirmPage, kind: AuthenticatorKind, parts: Frame): Html {
  const { words, site } = request;
  const { refusal, task } = page;
  const problems = refusal === null ? [] : [{ field: 'code', text: refusalSummary(words, kind, refusal) }];
  return flowPage(site, {
    title: parts.heading,
    failed: refusal !== null,
    backTo: task.application?.name ?? null,
    drawing: parts.drawing,
    main: html`${problems.length > 0 && errorSummary({ title: words.frame.problem, problems })}${intro({
      heading: parts.heading,
      lead: parts.lead ?? null,
    })}${parts.form}${parts.below}${leaving(request, task)}`,
  });
}

function errorText({ words }: Request, kind: AuthenticatorKind, refusal: Refusal | null): string | null {
  return refusal === null ? null : refusalText(words, kind, refusal);
}

/** The field, unless something is to be read first. A page that is played in a frame leaves the focus where it is. */
function wantsFocus({ site }: Request, refusal: Refusal | null): boolean {
  return refusal === null && site.played === null;
}

function otherWays({ words }: Request, task: Task): Html {
  return ways([
    { icon: 'shuffle', text: words.confirm.anotherWay, href: at('/sign-in/confirm/choose', task) },
    { icon: 'lifeBuoy', text: words.confirm.lostPhone, href: at('/sign-in/confirm/lost', task) },
  ]);
}
