import { setLanguage } from '#accounts/store.ts';
import type { Sql } from '#db/database.ts';
import { redirect } from '#http/answer.ts';
import { chosenLanguage } from '#http/language.ts';
import type { Request, Route } from '#http/route.ts';
import { ProtocolError } from '#kernel/errors.ts';
import { languageOfTag } from '#locales/language.ts';
import type { Session } from '#sessions/session.ts';
import { open } from '#spec/demand.ts';

/** The switch below every page. What is chosen stays with the browser, and with the account of whoever is signed in. */
export function languageRoutes({ sql, url }: { readonly sql: Sql; readonly url: URL }): Route<Session>[] {
  return [
    {
      method: 'POST',
      path: '/language',
      demand: open('whoever cannot read a page must be able to change its language'),
      handle: async ({ form }: Request, session: Session | null) => {
        const language = languageOfTag(form.get('language') ?? '');
        if (language === null)
          throw new ProtocolError(422, 'language-unknown', 'That language is not spoken here.');
        // A half-finished sign-in changes nothing about the account; the browser may speak as it likes.
        if (session !== null && session.openedAt !== null)
          await setLanguage(sql, session.account.id, language);
        return redirect(pathOfOurs(form.get('page') ?? '', url), [chosenLanguage(language)]);
      },
    },
  ];
}

/** The form names the page it stands on. Whatever else it may be made to name, it leads nowhere but to us. */
function pathOfOurs(page: string, url: URL): string {
  if (!URL.canParse(page, url.href)) return '/account';
  const { origin, pathname, search } = new URL(page, url);
  return origin === url.origin && page.startsWith('/') && !pathname.startsWith('//')
    ? `${pathname}${search}`
    : '/account';
}
