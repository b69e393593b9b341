import { createHash } from 'node:crypto';
import type { Fragment, Sql } from '#db/database.ts';
import type { AuthenticatorId } from '#kernel/ids.ts';
import type { RecoveryCode } from '#spec/recovery-code.ts';

/** 120 random bits need no salt and no slow hash (SP 800-63B-4 section 3.1.2: from 112 bits on). */
export function recoveryCodeHash(code: RecoveryCode): Buffer {
  return createHash('sha256').update(code).digest();
}

/** Whether it is the one, without using it up. */
export async function isRecoveryCode(sql: Sql, id: AuthenticatorId, codeHash: Buffer): Promise<boolean> {
  const rows = await sql`
    select from authenticator where id = ${id} and code_hash = ${codeHash} and disabled_at is null`;
  return rows.length === 1;
}

/** Used up by being taken away: there is no row left that a second request could find. */
export function claimRecoveryCode(sql: Sql, id: AuthenticatorId, codeHash: Buffer): Fragment {
  return sql`
    claimed as (
      delete from authenticator where id = ${id} and code_hash = ${codeHash} and disabled_at is null
      returning id
    )`;
}
