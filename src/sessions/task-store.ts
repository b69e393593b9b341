import type { Sql } from '#db/database.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Task } from '#sessions/task.ts';
import type { Level } from '#spec/aal.ts';

interface TaskRow {
  readonly id: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly level: Level;
  readonly maxAgeSeconds: number | null;
  readonly notBefore: Date | null;
  readonly accountId: AccountId | null;
  readonly loginHint: string | null;
  readonly resumePath: string;
  readonly returnOrigin: string;
  readonly browserHash: Buffer | null;
}

export async function findTask(sql: Sql, id: string, now: Date): Promise<Omit<Task, 'phoneLost'> | null> {
  const [row] = await sql<TaskRow[]>`
    select id, client_id, client_name, level, max_age_seconds, not_before, account_id, login_hint, resume_path,
      return_origin, browser_hash
    from task where id = ${id} and expires_at > ${now}`;
  if (row === undefined) return null;
  return {
    id: row.id,
    application: { clientId: row.clientId, name: row.clientName, origin: row.returnOrigin },
    assurance: { level: row.level, maxAgeSeconds: row.maxAgeSeconds, notBefore: row.notBefore },
    accountId: row.accountId,
    loginHint: row.loginHint,
    resumePath: row.resumePath,
    browserHash: row.browserHash,
    root: '',
  };
}

export interface NewTask {
  readonly id: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly level: Level;
  readonly maxAgeSeconds: number | null;
  readonly notBefore: Date | null;
  readonly accountId: string | null;
  readonly loginHint: string | null;
  readonly resumePath: string;
  readonly returnOrigin: string;
  readonly browserHash: Buffer;
  readonly now: Date;
  readonly expiresAt: Date;
}

/** The same task asked for again (a page reloaded) keeps its first moment, from which a new sign-in counts. */
export async function putTask(sql: Sql, task: NewTask): Promise<void> {
  await sql`
    insert into task (id, client_id, client_name, level, max_age_seconds, not_before, account_id, login_hint,
      resume_path, return_origin, browser_hash, created_at, expires_at)
    values (${task.id}, ${task.clientId}, ${task.clientName}, ${task.level}, ${task.maxAgeSeconds}, ${task.notBefore},
      ${task.accountId}, ${task.loginHint}, ${task.resumePath}, ${task.returnOrigin}, ${task.browserHash}, ${task.now},
      ${task.expiresAt})
    on conflict (id) do nothing`;
}

export async function sweepTasks(sql: Sql, now: Date, most: number): Promise<number> {
  const { count } = await sql`
    delete from task where id in (select id from task where expires_at <= ${now} limit ${most})`;
  return count;
}
