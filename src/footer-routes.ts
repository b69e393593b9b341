import { endedAppSeconds } from '#authenticators/totp/ended-app-store.ts';
import type { Config } from '#config.ts';
import { keptSeconds } from '#delivery/sending.ts';
import { enrolmentSeconds } from '#enrolment/wizard.ts';
import { page } from '#http/answer.ts';
import { browserCookieSeconds } from '#http/browser-cookie.ts';
import { helpPage } from '#http/page/help.ts';
import { privacyPage } from '#http/page/privacy.ts';
import type { Request, Route } from '#http/route.ts';
import type { Session } from '#sessions/session.ts';
import { sessionSeconds } from '#sessions/sessions.ts';
import { open } from '#spec/demand.ts';

type Settings = Pick<Config, 'help' | 'privacyUrl' | 'smsUrl' | 'mail'>;

/** What the links below every page lead to, where the operator has no pages of their own. */
export function footerRoutes({ help, privacyUrl, smsUrl, mail }: Settings): Route<Session>[] {
  const sends = { texts: smsUrl !== null, mails: mail !== null };
  const seconds = {
    ...sessionSeconds,
    enrolment: enrolmentSeconds,
    endedApp: endedAppSeconds,
    message: keptSeconds,
    browserCookie: browserCookieSeconds,
  };
  return [
    {
      method: 'GET',
      path: '/help',
      demand: open('help is for people who cannot sign in'),
      handle: async (request: Request) => page(helpPage(request, { ...sends, desk: help })),
    },
    {
      method: 'GET',
      path: '/privacy',
      demand: open('people may read what is stored before they give it'),
      handle: async (request: Request) =>
        page(privacyPage(request, { ...sends, seconds, ownUrl: privacyUrl })),
    },
  ];
}
