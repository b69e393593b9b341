import { type Html, html } from '#http/html.ts';
import { halves } from '#http/page/art/drawings.ts';
import { plainPage } from '#http/page/layout.ts';
import { actions, button, linkButton } from '#http/page/parts/button.ts';
import { passwordField } from '#http/page/parts/field.ts';
import { form } from '#http/page/parts/form.ts';
import { errorSummary } from '#http/page/parts/notice.ts';
import { intro, paragraph } from '#http/page/parts/section.ts';
import type { Request } from '#http/route.ts';

export interface PasswordPage {
  readonly email: string;
  /** In characters. */
  readonly least: number;
  readonly problems: readonly { readonly field: 'current' | 'chosen' | null; readonly text: string }[];
}

/** Nothing that was typed is shown again. */
export function passwordPage(request: Request, { email, least, problems }: PasswordPage): Html {
  const { words, site } = request;
  const { change, set } = words.password;
  const wrong = (name: 'current' | 'chosen') => problems.find(({ field }) => field === name)?.text ?? null;
  const reveal = { show: words.frame.show, hide: words.frame.hide };
  return plainPage(site, {
    title: change.heading,
    failed: problems.length > 0,
    homeUrl: '/account',
    drawing: halves(3, 'keyRound', 'laptop'),
    main: html`${problems.length > 0 && errorSummary({ title: words.frame.problem, problems })}${intro({
      heading: change.heading,
      lead: change.others,
    })}${form({
      action: '/account/password',
      formKey: request.formKey(),
      children: html`${username(email)}${passwordField({
        name: 'current',
        label: change.current,
        autocomplete: 'current-password',
        words: reveal,
        error: wrong('current'),
        attributes: { autofocus: problems.length === 0 },
      })}${passwordField({
        name: 'chosen',
        label: set.password,
        autocomplete: 'new-password',
        words: reveal,
        hint: set.lead(least),
        error: wrong('chosen'),
      })}${actions(
        button({ text: set.submit }),
        linkButton({ text: words.account.passwordQuestion.no, href: '/account', kind: 'plain' }),
      )}`,
    })}${paragraph(html`<a href="/password/forgotten">${words.signIn.forgotten}</a>`, 'small')}`,
  });
}

/** Not for people: password managers save the new password under it. */
function username(email: string): Html {
  return html`<input type="email" name="email" value="${email}" autocomplete="username" hidden>`;
}
