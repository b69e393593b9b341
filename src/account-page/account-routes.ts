import type { ApplicationsOf, LinkedApplication } from '#account-page/applications.ts';
import { yourAccountPage } from '#account-page/pages/account.ts';
import type { ActivityShown } from '#account-page/pages/activity.ts';
import { happeningsOf, passwordSetAt } from '#account-page/store.ts';
import { authenticatorsOf } from '#authenticators/store.ts';
import type { Database } from '#db/database.ts';
import { type Answer, page } from '#http/answer.ts';
import type { Request, Route } from '#http/route.ts';
import { secondsAfter } from '#kernel/clock.ts';
import { anySession } from '#sessions/next-step.ts';
import type { Session } from '#sessions/session.ts';
import { sessionSeconds } from '#sessions/sessions.ts';
import { openSessions } from '#sessions/store.ts';
import { assured } from '#spec/demand.ts';

interface Dependencies {
  readonly database: Database;
  readonly applications: ApplicationsOf;
  readonly texts: boolean;
}

const activitySeconds = 90 * 86_400;
const happeningsOnPage = 50;

/** The page itself: it shows, and changes nothing. */
export function accountRoutes({ database, applications, texts }: Dependencies): Route<Session>[] {
  const { sql } = database;

  async function show(request: Request, session: Session): Promise<Answer> {
    const { id } = session.account;
    const { now } = request;
    const [linked, setAt, signedIn, opened] = await Promise.all([
      authenticatorsOf(sql, id),
      passwordSetAt(sql, id),
      openSessions(sql, id, now, secondsAfter(now, -sessionSeconds.idle)),
      applications(id),
    ]);
    const activity = await activityOf(request, session, opened);
    const saved = savedText(request);
    const shown = { request, session, linked, texts, passwordSetAt: setAt, signedIn, activity, saved };
    return page(yourAccountPage({ ...shown, applications: opened }));
  }

  async function activityOf(
    { query, now }: Request,
    { account }: Session,
    opened: readonly LinkedApplication[],
  ): Promise<ActivityShown> {
    const before = idOf(query.get('before'));
    const since = secondsAfter(now, -activitySeconds);
    // One more than is shown, to know whether there is more.
    const found = await happeningsOf(sql, account.id, { since, before, most: happeningsOnPage + 1 });
    const happenings = found.slice(0, happeningsOnPage);
    const last = happenings.at(-1);
    const earlier = found.length > happeningsOnPage && last !== undefined ? last.id : null;
    const names = new Map(opened.map(({ id, name }) => [id, name]));
    return { happenings, names, earlier, isFirst: before === null };
  }

  return [{ method: 'GET', path: '/account', demand: assured(anySession, 'account'), handle: show }];
}

/** What is no id of a row is no wish for a page either: the first one is shown. */
function idOf(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

/** Only names that have words: an address that somebody made up says nothing on this page. */
function savedText({ query, words }: Request): string | null {
  const name = query.get('saved') ?? '';
  return Object.hasOwn(words.account.saved, name) ? (words.account.saved[name] ?? null) : null;
}
