import { newestJourney, textLines } from '#authenticators/sms/live-list.ts';
import { textEvents } from '#authenticators/sms/watching.ts';
import type { Database, Sql } from '#db/database.ts';
import { page, redirect } from '#http/answer.ts';
import type { Html } from '#http/html.ts';
import { liveList } from '#http/page/parts/progress.ts';
import type { Request, Route } from '#http/route.ts';
import type { Live } from '#live/live.ts';
import type { Session } from '#sessions/session.ts';
import { at } from '#sessions/task.ts';
import type { Confirming } from '#sign-in/confirming.ts';
import { confirmPaths } from '#sign-in/paths.ts';
import { halfSession } from '#spec/demand.ts';

interface Dependencies {
  readonly database: Database;
  readonly live: Live;
  readonly confirming: Confirming;
}

const path = confirmPaths.sms;

/** What became of the text, as the page that waits for it asks again and again. */
export function textRoutes({ database, live, confirming }: Dependencies): Route<Session>[] {
  const { sql } = database;
  return [
    {
      method: 'GET',
      path: `${path}/state`,
      demand: halfSession,
      handle: confirming(async ({ request, session, task }) => {
        const lines = await linesOfText(sql, request, session);
        return lines === null ? redirect(at(path, task)) : page(lines);
      }),
    },
    {
      method: 'GET',
      path: `${path}/events`,
      demand: halfSession,
      handle: async (_request: Request, session: Session) => textEvents(sql, live, session.id),
    },
  ];
}

/** Of this sign-in; `null` when nothing was texted for it. */
export async function linesOfText(sql: Sql, { words, now }: Request, session: Session): Promise<Html | null> {
  const journey = await newestJourney(sql, session.id);
  return journey === null ? null : liveList(textLines(words, { journey, now, at: { place: 'signIn' } }));
}
