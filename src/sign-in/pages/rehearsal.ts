import type { Refusal } from '#authenticators/authenticator.ts';
import { refusalSummary, refusalText } from '#authenticators/words.ts';
import { type Html, html } from '#http/html.ts';
import { type Drawing, halves, wholeAndJoy } from '#http/page/art/drawings.ts';
import { flowPage } from '#http/page/layout.ts';
import { actions, button, linkButton } from '#http/page/parts/button.ts';
import { codeField, field } from '#http/page/parts/field.ts';
import { form } from '#http/page/parts/form.ts';
import { postedWays, ways } from '#http/page/parts/list.ts';
import { errorSummary, notice } from '#http/page/parts/notice.ts';
import { intro } from '#http/page/parts/section.ts';
import type { Request } from '#http/route.ts';
import type { Spare, SpareKind } from '#sign-in/rehearsal.ts';

export interface RehearsalPage {
  readonly spares: readonly Spare[];
  /** Why no text was sent. */
  readonly waitSeconds?: number | null;
}

export function rehearsalPage(request: Request, { spares, waitSeconds = null }: RehearsalPage): Html {
  const { recovery, confirm } = request.words;
  const { rehearsal: said } = recovery;
  const listed = spares.map((spare) =>
    spare.kind === 'sms'
      ? {
          icon: 'message' as const,
          text: confirm.choose.sms(spare.masked),
          about: said.smsAbout,
          value: spare.kind,
        }
      : {
          icon: 'fileText' as const,
          text: confirm.choose['recovery-code'],
          about: said.recoveryCodeAbout,
          value: spare.kind,
        },
  );
  const chosen = postedWays({
    action: '/account/rehearsal',
    formKey: request.formKey(),
    name: 'way',
    ways: listed,
  });
  return frame(request, {
    heading: said.heading,
    lead: spares.length === 0 ? said.noWay : said.lead,
    drawing: halves(4, 'phone', 'keyRound'),
    main: html`${waitSeconds !== null && notice({ text: confirm.sms.throttled(waitSeconds), kind: 'warn' })}${
      spares.length > 0 && chosen
    }${ways([{ icon: 'arrowLeft', text: said.toAccount, href: '/account' }])}`,
  });
}

interface Tried {
  readonly typed: string;
  readonly refusal: Refusal | null;
}

export function tryTextPage(request: Request, page: Tried & { readonly masked: string }): Html {
  const { recovery, confirm } = request.words;
  return tryPage(request, page, {
    kind: 'sms',
    heading: recovery.rehearsal.textHeading,
    lead: confirm.sms.sentTo(page.masked),
    action: '/account/rehearsal/text',
    field: codeField({
      name: 'code',
      label: confirm.code,
      error: errorText(request, 'sms', page.refusal),
      value: page.typed,
      attributes: { autofocus: page.refusal === null },
    }),
  });
}

export function tryCodePage(request: Request, page: Tried): Html {
  const { recovery, confirm } = request.words;
  return tryPage(request, page, {
    kind: 'recovery-code',
    heading: recovery.rehearsal.codeHeading,
    lead: recovery.rehearsal.recoveryCodeAbout,
    action: '/account/rehearsal/recovery-code',
    field: field({
      name: 'code',
      label: confirm.recoveryCode.label,
      hint: confirm.recoveryCode.hint,
      error: errorText(request, 'recovery-code', page.refusal),
      value: page.typed,
      mono: true,
      attributes: {
        autocomplete: 'off',
        autocapitalize: 'characters',
        spellcheck: 'false',
        autofocus: page.refusal === null,
      },
    }),
  });
}

export function passedPage(
  request: Request,
  { kind, hasOther }: { readonly kind: SpareKind; readonly hasOther: boolean },
): Html {
  const { rehearsal: said } = request.words.recovery;
  return frame(request, {
    heading: said.passedHeading,
    lead: said.passed[kind],
    drawing: wholeAndJoy(),
    main: html`${notice({ text: said.next, icon: 'lifeBuoy', small: true })}${actions(
      linkButton({ text: said.done, href: '/account' }),
      ...(hasOther ? [linkButton({ text: said.again, href: '/account/rehearsal', kind: 'second' })] : []),
    )}`,
  });
}

interface TryPage {
  readonly kind: SpareKind;
  readonly heading: string;
  readonly lead: string;
  readonly action: string;
  readonly field: Html;
}

function tryPage(
  request: Request,
  { refusal }: Tried,
  { kind, heading, lead, action, field: input }: TryPage,
): Html {
  const { words } = request;
  const problems = refusal === null ? [] : [{ field: 'code', text: refusalSummary(words, kind, refusal) }];
  const said = words.recovery.rehearsal;
  return frame(request, {
    heading,
    lead,
    failed: refusal !== null,
    drawing: halves(3, 'laptop', kind === 'sms' ? 'messageDots' : 'fileText'),
    main: html`${form({
      action,
      formKey: request.formKey(),
      children: html`${input}${actions(button({ text: said.check }))}`,
    })}${ways([{ icon: 'shuffle', text: said.other, href: '/account/rehearsal' }])}`,
    summary: problems.length === 0 ? null : errorSummary({ title: words.frame.problem, problems }),
  });
}

interface Frame {
  readonly heading: string;
  readonly lead: string;
  readonly failed?: boolean;
  readonly summary?: Html | null;
  readonly drawing: Drawing;
  readonly main: Html;
}

function frame(
  { site }: Request,
  { heading, lead, failed = false, summary = null, drawing, main }: Frame,
): Html {
  return flowPage(site, {
    title: heading,
    failed,
    backTo: null,
    drawing,
    main: html`${summary}${intro({ heading, lead })}${main}`,
  });
}

function errorText({ words }: Request, kind: SpareKind, refusal: Refusal | null): string | null {
  return refusal === null ? null : refusalText(words, kind, refusal);
}
