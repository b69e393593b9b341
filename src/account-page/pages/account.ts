import type { LinkedApplication } from '#account-page/applications.ts';
import { type ActivityShown, activitySection } from '#account-page/pages/activity.ts';
import {
  passwordSection,
  phoneSection,
  recoveryCodeSection,
  stateOf,
  waysSection,
} from '#account-page/pages/ways.ts';
import { applicationsSection, signedInSection } from '#account-page/pages/where.ts';
import type { Authenticator } from '#authenticators/authenticator.ts';
import { lackText } from '#authenticators/lack-text.ts';
import { lacksOf } from '#authenticators/ways-in.ts';
import { type Html, html, nothing } from '#http/html.ts';
import { accountPage } from '#http/page/layout.ts';
import { button, linkButton } from '#http/page/parts/button.ts';
import { form } from '#http/page/parts/form.ts';
import { notice } from '#http/page/parts/notice.ts';
import { intro, stack } from '#http/page/parts/section.ts';
import type { Request } from '#http/route.ts';
import type { Session } from '#sessions/session.ts';
import type { OpenSession } from '#sessions/store.ts';
import { lostPhonePath, phoneFoundPath } from '#sessions/task.ts';

export interface AccountShown {
  readonly request: Request;
  readonly session: Session;
  readonly linked: readonly Authenticator[];
  /** Whether this installation sends texts; without it there is no backup phone. */
  readonly texts: boolean;
  readonly passwordSetAt: Date | null;
  readonly signedIn: readonly OpenSession[];
  readonly applications: readonly LinkedApplication[];
  readonly activity: ActivityShown;
  /** What was just done, by the name that stands in the address. */
  readonly saved: string | null;
}

/** All else that may be missing stands in the rows below, or in the sentence above. */
function reminder({ request, linked, texts, session }: AccountShown): Html {
  const { words, now } = request;
  const { lostPhone } = words.recovery;
  const lacks = lacksOf(linked, { texts, phoneLostAt: session.account.phoneLostAt, now });
  return html`${lacks.map((lack) => {
    if (lack.reason === 'unseen') return notice({ text: lackText(words, lack), kind: 'warn' });
    if (lack.reason !== 'lost-still-linked' && lack.reason !== 'lost-no-code') return nothing;
    return stack(
      html`${notice({ text: lackText(words, lack), kind: 'warn' })}${form({
        action: phoneFoundPath,
        formKey: request.formKey(),
        layout: 'actions',
        children: html`${linkButton({ text: lostPhone.goOn, href: lostPhonePath, compact: true })}${button({
          text: lostPhone.found,
          kind: 'second',
          compact: true,
        })}`,
      })}`,
      { tight: true },
    );
  })}`;
}

export function yourAccountPage(shown: AccountShown): Html {
  const { request, session, saved } = shown;
  const { words, site } = request;
  const { name, email } = session.account;
  const formKey = request.formKey();
  return accountPage(site, {
    title: words.account.heading,
    homeUrl: '/account',
    links: [{ href: '/guide', text: words.guide.heading, icon: 'bookOpen' }],
    signOut: { action: '/sign-out', formKey, text: words.frame.signOut },
    main: html`${intro({
      heading: words.account.heading,
      lead: words.account.whose(name, email),
    })}${saved !== null && notice({ text: saved, kind: 'ok' })}${stateOf(shown)}${reminder(shown)}${waysSection(shown)}${phoneSection(
      shown,
    )}${recoveryCodeSection(shown)}${passwordSection(shown)}${signedInSection(shown, formKey)}${applicationsSection(
      shown,
    )}${activitySection(shown)}`,
  });
}
