import type { Database } from '#db/database.ts';

/** What every request may write: how often somebody tried, what was refused, and what the nodes tell each other. */
const notes = ['throttle', 'audit_event', 'audit_seal', 'live_change', 'migration', 'phone_nonce'];

/**
 * One digest for each table of what the service keeps: two that are equal say that nothing was changed between them,
 * but when somebody was last seen.
 */
export async function stateOf({ sql }: Database): Promise<Readonly<Record<string, string>>> {
  const rows = await sql<{ readonly name: string; readonly digest: string }[]>`
    select table_name as name, md5(string_agg(line, '' order by line)) as digest
    from information_schema.tables,
      xmltable('/table/row' passing query_to_xml(
        format('select to_jsonb(t) - ''last_seen_at'' as line from %I t', table_name::text), true, false, '')
        columns line text path 'line')
    where table_schema = 'public' and not (table_name = any(${notes}))
    group by table_name`;
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}
