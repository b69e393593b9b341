import type { IncomingMessage } from 'node:http';
import type { Cookies } from '#http/cookies.ts';
import type { Csrf } from '#http/csrf.ts';
import { type Html, html } from '#http/html.ts';
import { languageOf, type Speak, type Spoken } from '#http/language.ts';
import { emptyHalves } from '#http/page/art/drawings.ts';
import { plainPage } from '#http/page/layout.ts';
import { actions, button, linkButton } from '#http/page/parts/button.ts';
import { disclosure } from '#http/page/parts/notice.ts';
import { intro, paragraph } from '#http/page/parts/section.ts';
import type { Pages, PostedAnswer, Problem, SignOutQuestion } from '#oidc/engine/pages.ts';

interface Dependencies {
  readonly speak: Speak;
  readonly cookies: Cookies;
  readonly forms: Csrf;
}

/** What the OpenID engine has to show, in the looks and the words of the house. */
export function openidPages({ speak, cookies, forms }: Dependencies): Pages {
  function language({ headers, method, url = '/' }: IncomingMessage): Spoken {
    const spoken = speak(languageOf(cookies, headers));
    const browser = cookies.read(headers.cookie, 'browser');
    // A form of ours works only in a browser that has our cookie, and an address of the engine's is shown again only by GET.
    if (browser === null || method !== 'GET') return spoken;
    const switching = { page: url, formKey: () => forms.formKey(browser) };
    return { ...spoken, site: { ...spoken.site, switching } };
  }

  return {
    problem: (request, { status, code, detail, application }: Problem): Html => {
      const { words, site } = language(request);
      const { problems } = words;
      const { heading, text } =
        problems.byCode[code] ?? (status >= 500 ? problems.byCode.fault : null) ?? problems.application;
      const technical = detail === null ? code : `${code}: ${detail}`;
      return plainPage(site, {
        title: heading,
        failed: true,
        main: html`${intro({ heading, lead: text })}${
          application !== null &&
          actions(linkButton({ text: problems.goTo(application.name), href: application.url }))
        }${disclosure({
          summary: problems.technical,
          children: paragraph(html`<code>${technical}</code>`),
        })}`,
      });
    },

    signOut: (request, { action, fields, yes, application }: SignOutQuestion): Html => {
      const { words, site } = language(request);
      const { signOut } = words;
      const heading = signOut.heading(site.operator.name);
      return plainPage(site, {
        title: heading,
        drawing: emptyHalves(3),
        main: html`${intro({ heading, lead: application === null ? signOut.lead : signOut.leadFrom(application) })}<form class="actions" method="post" action="${action}">${hidden(fields)}${actions(
          button({ text: signOut.yes, name: yes.name, value: yes.value }),
          button({ text: signOut.no, kind: 'plain' }),
        )}</form>`,
      });
    },

    postBack: (request, { action, fields, application }: PostedAnswer): Html => {
      const { words, site } = language(request);
      const { goTo, postBack } = words.problems;
      const heading = goTo(application);
      return plainPage(site, {
        title: heading,
        main: html`${intro({ heading, lead: postBack })}<form class="actions" method="post" action="${action}" data-pressed>${hidden(
          fields,
        )}${actions(button({ text: heading }))}</form>`,
      });
    },
  };
}

function hidden(fields: Readonly<Record<string, string>>): Html[] {
  return Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
}
