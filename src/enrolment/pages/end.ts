import { type Authenticator, properties } from '#authenticators/authenticator.ts';
import { linksField, type Shown, wizardPage } from '#enrolment/pages/frame.ts';
import { type Html, html, nothing } from '#http/html.ts';
import { halves, wholeAndJoy } from '#http/page/art/drawings.ts';
import { flowPage } from '#http/page/layout.ts';
import { actions, button, copyButton, linkButton, printButton } from '#http/page/parts/button.ts';
import { check } from '#http/page/parts/choice.ts';
import { form } from '#http/page/parts/form.ts';
import { type Row, rows, tick, ways } from '#http/page/parts/list.ts';
import { notice } from '#http/page/parts/notice.ts';
import { onPaper, recoveryCode } from '#http/page/parts/secret.ts';
import { intro, paragraph, stack } from '#http/page/parts/section.ts';
import { foldedVideo } from '#http/page/parts/video.ts';
import type { Request } from '#http/route.ts';
import type { Words } from '#locales/words.ts';
import { at, type Task } from '#sessions/task.ts';
import { type RecoveryCode, recoveryCodeGroups } from '#spec/recovery-code.ts';

export interface RecoveryCodePage {
  readonly code: RecoveryCode;
  /** Whether an earlier code is in use until this one is confirmed. */
  readonly replaces: boolean;
  readonly problem: 'not-stored' | 'other-code' | null;
}

export function recoveryCodePage(shown: Shown, { code, replaces, problem }: RecoveryCodePage): Html {
  const { request, session, task } = shown;
  const { words, site, now } = request;
  const { recoveryCode: said, next } = words.enrolment;
  const groups = recoveryCodeGroups(code);
  const error = problem === null ? null : problem === 'not-stored' ? said.notStored : said.otherCode;
  return wizardPage(shown, {
    step: 'recovery-code',
    heading: said.heading,
    lead: said.lead,
    drawing: halves(2, 'fileText', 'keyRound'),
    problem: error === null ? null : { field: 'stored', text: error },
    main: html`${stack(
      html`${recoveryCode(groups)}${onPaper(html`<p>${said.paper(site.operator.name, session.account.email, now)}</p>`)}${actions(
        copyButton({ text: said.copy, value: groups.join('-'), copied: words.frame.copied }),
        linkButton({
          text: said.download,
          href: at('/enrolment/recovery-code/file', task),
          kind: 'second',
          compact: true,
          icon: 'download',
          download: said.fileName,
        }),
        printButton({ text: said.print }),
      )}${replaces && paragraph(said.oldWorks, 'small')}`,
      { tight: true },
    )}${form({
      action: at('/enrolment/recovery-code', task),
      formKey: request.formKey(),
      hidden: { [linksField]: shown.links.code },
      children: html`${check({ name: 'stored', label: said.stored, error })}${actions(button({ text: next }))}`,
    })}${foldedVideo(request, 'recovery-code')}`,
  });
}

export interface DonePage {
  readonly task: Task;
  readonly linked: readonly Authenticator[];
}

export function donePage({ words, site }: Request, { task, linked }: DonePage): Html {
  const { done } = words.enrolment;
  return flowPage(site, {
    title: done.heading,
    backTo: task.application?.name ?? null,
    drawing: wholeAndJoy(),
    main: html`${intro({ heading: done.heading, lead: done.lead })}${rows(linked.map((one) => wayIn(words, one)))}${notice(
      {
        text: done.ifLost,
        icon: 'lifeBuoy',
        small: true,
      },
    )}${actions(linkButton({ text: done.continue, href: task.resumePath }))}${rehearsal(words, linked)}`,
  });
}

/** Only who has another way in can try it. */
function rehearsal({ recovery }: Words, linked: readonly Authenticator[]): Html {
  if (linked.every(({ kind }) => properties[kind].main)) return nothing;
  const { offer, offerLead } = recovery.rehearsal;
  return html`${ways([{ icon: 'lifeBuoy', text: offer, href: '/account/rehearsal' }])}${paragraph(offerLead, 'small')}`;
}

function wayIn({ enrolment: { done } }: Words, linked: Authenticator): Row {
  switch (linked.kind) {
    case 'push':
      return {
        tile: { icon: 'phone', tone: 'solid' },
        title: done.push(linked.name),
        text: done.pushText,
        action: tick(),
      };
    case 'totp':
      return {
        tile: { icon: 'grid', tone: 'solid' },
        title: done.totp,
        text: done.totpText,
        action: tick(),
      };
    case 'sms':
      return {
        tile: { icon: 'message', tone: 'half' },
        title: done.sms(linked.masked),
        text: done.smsText,
        action: tick(),
      };
    case 'recovery-code':
      return {
        tile: { icon: 'fileText' },
        title: done.recoveryCode,
        text: done.recoveryCodeText,
        action: tick(),
      };
  }
}
