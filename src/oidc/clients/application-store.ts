import type { Sql } from '#db/database.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Level } from '#spec/aal.ts';

export interface LinkedApplication {
  readonly id: string;
  readonly name: string;
  readonly openedAt: Date;
  /** The origin of its first redirect address: where it can be opened. */
  readonly url: string | null;
  readonly level: Level;
}

/** The applications that were opened with the account, the newest first. */
export async function applicationsOf(sql: Sql, accountId: AccountId): Promise<LinkedApplication[]> {
  const rows = await sql<{ id: string; name: string; openedAt: Date; redirectUri: string; level: Level }[]>`
    select c.id, c.name, max(o.last_opened_at) as opened_at, c.redirect_uris[1] as redirect_uri, c.require as level
    from session_application o join client c on c.id = o.client_id
    where o.account_id = ${accountId}
    group by c.id order by opened_at desc limit 100`;
  return rows.map(({ redirectUri, ...row }) => ({ ...row, url: homeOf(redirectUri) }));
}

/** Names of what accounts protect, the eldest first, as far as anybody may read them. */
export async function shownApplicationNames(sql: Sql, shown: 'all' | readonly string[]): Promise<string[]> {
  const only = shown === 'all' ? null : shown;
  const rows = await sql<{ name: string }[]>`
    select name from client where ${only}::text[] is null or id = any(${only}::text[]) order by created_at, id`;
  return rows.map(({ name }) => name);
}

function homeOf(redirectUri: string): string | null {
  const url = URL.parse(redirectUri);
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : null;
}
