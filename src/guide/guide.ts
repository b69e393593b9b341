import type { Sql } from '#db/database.ts';
import { galleryPage } from '#guide/gallery/page.ts';
import type { Offer } from '#guide/offer.ts';
import { aroundRoutes } from '#guide/play/around-routes.ts';
import { pushRoutes } from '#guide/play/push-routes.ts';
import { typedRoutes } from '#guide/play/typed-routes.ts';
import { addressOf, isPageName } from '#guide/reading/contents.ts';
import { contentsPage, foundPage, guidePage } from '#guide/reading/pages.ts';
import { guideSearch, longestSearch } from '#guide/reading/search.ts';
import { factsOf, isSettingUp } from '#guide/trouble/facts.ts';
import { isSymptom, symptoms } from '#guide/trouble/findings.ts';
import { taskFor, troublePage } from '#guide/trouble/page.ts';
import { type Answer, page } from '#http/answer.ts';
import { carriedTask } from '#http/carried-task.ts';
import type { Request, Route } from '#http/route.ts';
import { framingHeaders } from '#http/security-headers.ts';
import { ProtocolError } from '#kernel/errors.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { anySession } from '#sessions/next-step.ts';
import type { Session } from '#sessions/session.ts';
import type { InsideTasks } from '#sessions/task.ts';
import { open } from '#spec/demand.ts';
import type { Throttle } from '#throttle/throttle.ts';

interface Dependencies {
  readonly sql: Sql;
  readonly keyring: Keyring;
  readonly throttle: Throttle;
  readonly url: URL;
  readonly offer: Offer;
}

/** What the guide asks a sign-in for: to be told about one's own account, where one asked. */
export const guideTasks: InsideTasks = Object.fromEntries(
  symptoms.map((symptom) => [
    taskFor(symptom),
    { path: addressOf('troubleshooting', symptom), assurance: anySession },
  ]),
);

/** The gallery and the guide: for everybody, also for who cannot sign in. They change nothing. */
export function guideRoom({ offer, url, ...looking }: Dependencies): Route<Session>[] {
  const search = guideSearch(offer);

  async function trouble(request: Request, session: Session | null): Promise<Answer> {
    const asked = request.query.get('see') ?? '';
    const picked = isSymptom(asked) ? asked : null;
    const facts = picked === null ? null : await factsOf(looking, request, session);
    const settingUp = isSettingUp(session, request.now);
    const task = carriedTask(request.query);
    return page(troublePage(request, { offer, picked, facts, settingUp, task }));
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
