import { type Child, type Html, html } from '#http/html.ts';
import { type Drawing, halves } from '#http/page/art/drawings.ts';
import { plainPage } from '#http/page/layout.ts';
import { actions, button, linkButton } from '#http/page/parts/button.ts';
import { form } from '#http/page/parts/form.ts';
import { intro, paragraph } from '#http/page/parts/section.ts';
import type { Request } from '#http/route.ts';
import type { AuthenticatorId } from '#kernel/ids.ts';

/** @param isLast whether nothing else protects the account */
export function unlinkPage(request: Request, { isLast }: { readonly isLast: boolean }): Html {
  const { unlinkQuestion: said, unlinkOneText } = request.words.account;
  return question(request, {
    heading: said.heading,
    lead: isLast ? said.text : unlinkOneText,
    more: said.others,
    action: '/account/authenticator-app/unlink',
    drawing: halves(7, 'laptop', 'phone'),
    yes: { text: said.yes, kind: 'danger' },
    no: said.no,
  });
}

export interface UnlinkPhone {
  readonly id: AuthenticatorId;
  readonly name: string;
  readonly isLast: boolean;
}

export function unlinkPhonePage(request: Request, { id, name, isLast }: UnlinkPhone): Html {
  const { unlinkQuestion, unlinkPhoneQuestion: said } = request.words.account;
  return question(request, {
    heading: said.heading(name),
    lead: isLast ? said.last : said.text,
    more: unlinkQuestion.others,
    action: `/account/phones/${id}/unlink`,
    drawing: halves(7, 'laptop', 'phone'),
    yes: { text: unlinkQuestion.yes, kind: 'danger' },
    no: unlinkQuestion.no,
  });
}

/** The operator asks everybody for a second way: there is another app, or this one. */
export function unlinkRefusedPage({ words, site }: Request): Html {
  const { unlinkQuestion: said } = words.account;
  return plainPage(site, {
    title: said.requiredHeading,
    homeUrl: '/account',
    drawing: halves(4, 'laptop', 'phone'),
    main: html`${intro({ heading: said.requiredHeading, lead: said.required })}${paragraph(
      said.requiredText,
      'quiet',
    )}${actions(
      linkButton({ text: said.replace, href: '/enrolment/app?for=replace-app' }),
      linkButton({ text: said.no, href: '/account', kind: 'second' }),
    )}`,
  });
}

export interface RemovePhone {
  readonly masked: string;
  readonly hasRecoveryCode: boolean;
}

export function removePhonePage(request: Request, { masked, hasRecoveryCode }: RemovePhone): Html {
  const { removePhoneQuestion: said } = request.words.account;
  return question(request, {
    heading: said.heading,
    lead: said.text(masked),
    more: hasRecoveryCode ? said.stays : said.staysWithoutCode,
    action: '/account/backup-phone/remove',
    drawing: halves(5, 'phone', 'messageDots'),
    yes: { text: said.yes, kind: 'danger' },
    no: said.no,
  });
}

export function signOutAllPage(request: Request): Html {
  const { signOutAllQuestion: said } = request.words.account;
  return question(request, {
    heading: said.heading,
    lead: said.text,
    more: null,
    action: '/account/sessions/end-others',
    drawing: halves(5, 'laptop', 'laptop'),
    yes: { text: said.yes, kind: 'main' },
    no: said.no,
  });
}

interface Question {
  readonly heading: string;
  readonly lead: Child;
  readonly more: string | null;
  readonly action: string;
  readonly drawing: Drawing;
  readonly yes: { readonly text: string; readonly kind: 'main' | 'danger' };
  readonly no: string;
}

function question(request: Request, { heading, lead, more, action, drawing, yes, no }: Question): Html {
  const buttons = actions(button(yes), linkButton({ text: no, href: '/account', kind: 'second' }));
  return plainPage(request.site, {
    title: heading,
    homeUrl: '/account',
    drawing,
    main: html`${intro({ heading, lead })}${more !== null && paragraph(more, 'quiet')}${form({
      action,
      formKey: request.formKey(),
      children: buttons,
    })}`,
  });
}
