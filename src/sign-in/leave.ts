import { originOf, record } from '#audit/audit.ts';
import type { Database } from '#db/database.ts';
import type { SetCookie } from '#http/cookies.ts';
import type { Request } from '#http/route.ts';
import type { Session } from '#sessions/session.ts';
import { type Sessions, sessionCookie, sha256 } from '#sessions/sessions.ts';
import { at, type Task } from '#sessions/task.ts';

export interface Leave {
  /**
   * Leaves an unfinished task; answers where to go. A sign-in that was never completed ends with it. In another browser
   * than the one it was begun in, the task stays as it is, and the way leads to the application by itself.
   */
  task(request: Request, session: Session | null, task: Task): Promise<string>;
  /** What the browser is to forget. */
  cookies(session: Session | null): SetCookie[];
  /** Signs out here: the session, and whatever the linked applications hold of it. */
  session(request: Request, session: Session): Promise<void>;
}

interface Dependencies {
  readonly database: Database;
  readonly sessions: Sessions;
  /** Tells the application that nobody signed in, and answers where the browser goes for that. */
  readonly leaveApplication: (taskId: string) => Promise<string>;
}

export function leaving({ database, sessions, leaveApplication }: Dependencies): Leave {
  async function end(request: Request, session: Session): Promise<void> {
    await database.transaction(async (sql) => {
      if (!(await sessions.end(sql, session.account.id, session.id))) return;
      const about = { actor: 'account', accountId: session.account.id, sessionId: session.id } as const;
      await record(sql, { ...about, event: 'session.ended', outcome: 'success' }, originOf(request));
    });
  }

  return {
    session: end,
    cookies: (session) => (session === null || session.openedAt === null ? [sessionCookie(null)] : []),
    task: async (request, session, task) => {
      if (session !== null && session.openedAt === null) await end(request, session);
      if (task.application === null || task.id === null) return at('/sign-in', task);
      // Whoever learns the address of somebody's sign-in (a link passed on, a log) must not be able to end it.
      if (task.browserHash?.equals(sha256(request.browser)) !== true) return task.application.origin;
      return leaveApplication(task.id);
    },
  };
}
