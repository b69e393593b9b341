import type { Sql } from '#db/database.ts';
import { galleryPage } from '#guide/gallery/page.ts';
import type { Offer } from '#guide/offer.ts';
import { aroundRoutes } from '#guide/play/around-routes.ts';
import { pushRoutes } from '#guide/play/push-routes.ts';
import { typedRoutes } from '#guide/play/typed-routes.ts';
import { isPageName } from '#guide/reading/contents.ts';
import { contentsPage, foundPage, guidePage } from '#guide/reading/pages.ts';
import { guideSearch, longestSearch } from '#guide/reading/search.ts';
import { factsOf } from '#guide/trouble/facts.ts';
import { isSymptom } from '#guide/trouble/findings.ts';
import { troublePage } from '#guide/trouble/page.ts';
import { type Answer, page } from '#http/answer.ts';
import type { Request, Route } from '#http/route.ts';
import { framingHeaders } from '#http/security-headers.ts';
import { ProtocolError } from '#kernel/errors.ts';
import { anySession } from '#sessions/next-step.ts';
import type { Session } from '#sessions/session.ts';
import type { InsideTasks } from '#sessions/task.ts';
import { open } from '#spec/demand.ts';

interface Dependencies {
  readonly sql: Sql;
  readonly url: URL;
  readonly offer: Offer;
}

/** What the guide asks a sign-in for: to be told about one's own account. */
export const guideTasks = {
  troubleshooting: { path: '/guide/troubleshooting', assurance: anySession },
} as const satisfies InsideTasks;

/** The gallery and the guide: for everybody, also for who cannot sign in. They change nothing. */
export function guideRoom({ sql, url, offer }: Dependencies): Route<Session>[] {
  const search = guideSearch(offer);

  async function trouble(request: Request, session: Session | null): Promise<Answer> {
    const asked = request.query.get('see') ?? '';
    const picked = isSymptom(asked) ? asked : null;
    const facts = picked === null ? null : await factsOf(sql, session, request.now);
    return page(troublePage(request, { offer, picked, facts }));
  }

  return [
    {
      method: 'GET',
      path: '/gallery',
      demand: open('people compare the ways to confirm before they choose one'),
      handle: async (request: Request) => page(galleryPage(request, offer), { headers: framingHeaders() }),
    },
    ...typedRoutes(offer, url),
    ...pushRoutes(offer),
    ...aroundRoutes(offer),
    {
      method: 'GET',
      path: '/guide',
      demand: open('the guide is for people who cannot sign in'),
      handle: async (request: Request) => {
        const asked = (request.query.get('q') ?? '').trim().slice(0, longestSearch);
        if (asked === '') return page(contentsPage(request));
        return page(foundPage(request, { asked, found: search(request, asked) }));
      },
    },
    {
      method: 'GET',
      path: '/guide/troubleshooting',
      demand: open(
        'whoever cannot sign in needs it most; what it says of an account, it says to a whole session',
      ),
      handle: trouble,
    },
    {
      method: 'GET',
      path: '/guide/:page',
      demand: open('the guide is for people who cannot sign in'),
      handle: async (request: Request) => {
        const { page: name = '' } = request.params;
        if (!isPageName(name)) throw new ProtocolError(404, 'not-found', 'There is no such page.');
        return page(guidePage(request, offer, name));
      },
    },
  ];
}
