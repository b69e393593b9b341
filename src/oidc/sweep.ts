import type { Sql } from '#db/database.ts';
import { sweepOpenings } from './admission/store.ts';
import { sweepArtefacts } from './artefacts/store.ts';
import { sweepKeys } from './keys/store.ts';

/** Removes what has expired, `most` rows of a kind at a time. Answers how many went. */
export async function sweepOidc(sql: Sql, before: Date, most: number): Promise<number> {
  const artefacts = await sweepArtefacts(sql, before, most);
  const openings = await sweepOpenings(sql, before, most);
  return artefacts + openings + (await sweepKeys(sql, before));
}
