import { verifyAudit } from '#audit/seal.ts';
import type { Sql } from '#db/database.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { bad, type Finding, good } from './finding.ts';

export async function checkAudit(sql: Sql, keyring: Keyring): Promise<Finding> {
  const verdict = await verifyAudit(sql, keyring);
  if (verdict.intact)
    return good('audit', `${verdict.rows} events sealed in ${verdict.seals} steps, none changed since`);
  const { firstId, lastId } = verdict;
  return bad(
    'audit',
    `the chain breaks between events ${firstId} and ${lastId}`,
    'Somebody changed them in the database: find out who could, and compare with a backup.',
  );
}
