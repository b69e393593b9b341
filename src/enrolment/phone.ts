import { originOf, record } from '#audit/audit.ts';
import type { Refusal } from '#authenticators/authenticator.ts';
import type { Text, Texted } from '#authenticators/sms/deliver.ts';
import { claimTextedCode, openNumber, sealNumber } from '#authenticators/sms/store.ts';
import { textedCodeHash, whyNot } from '#authenticators/sms/verify.ts';
import { sixDigits } from '#authenticators/typed-code.ts';
import type { Database, Sql } from '#db/database.ts';
import { isNumberProven, markNumberProven, putNumber, wasFinished } from '#enrolment/store.ts';
import type { AtStep } from '#enrolment/walking.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { maskedNumber, type PhoneNumber } from '#spec/phone-number/phone-number.ts';
import { confirmationsOf } from '#throttle/limits.ts';
import type { Throttle } from '#throttle/throttle.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly throttle: Throttle;
  readonly text: Text;
}

export type BackupPhone = ReturnType<typeof backupPhone>;
type Proven = { readonly proven: true } | { readonly proven: false; readonly refusal: Refusal };

/** What happens to a number on the way to becoming the backup phone. */
export function backupPhone({ database, keyring, throttle, text }: Dependencies) {
  async function sendTo(sql: Sql, here: AtStep, number: PhoneNumber): Promise<Texted> {
    const { request, session, enrolment } = here;
    const { words, site, address, now } = request;
    const message = (code: string, host: string) => words.text.code(site.operator.name, code, host);
    const { id: boundTo, accountId } = enrolment;
    const texted = await text(sql, { accountId, boundTo, number, address, now, text: message });
    const outcome = texted.texted ? 'success' : 'failure';
    const about = {
      event: 'text.requested',
      outcome,
      actor: 'account',
      accountId,
      sessionId: session.id,
    } as const;
    await record(sql, { ...about, authenticatorKind: 'sms' }, originOf(request));
    return texted;
  }

  return {
    /** Takes the number into the walk and texts a code to it: both, or, when no text may be sent, neither. */
    take: (here: AtStep, number: PhoneNumber): Promise<Texted> =>
      database.transaction(async (sql) => {
        const texted = await sendTo(sql, here, number);
        const { enrolment } = here;
        if (!texted.texted) return texted;
        await putNumber(
          sql,
          enrolment.id,
          sealNumber(keyring, enrolment.smsId, number),
          maskedNumber(number),
        );
        return texted;
      }),

    sendAgain: (here: AtStep, number: PhoneNumber): Promise<Texted> =>
      database.transaction((sql) => sendTo(sql, here, number)),

    numberOf: ({ enrolment }: AtStep): PhoneNumber | null =>
      enrolment.numberSealed === null ? null : openNumber(keyring, enrolment.smsId, enrolment.numberSealed),

    prove: async (here: AtStep, typed: string): Promise<Proven> => {
      const { enrolment, session, request } = here;
      const code = sixDigits(typed);
      if (code === null) return { proven: false, refusal: { reason: 'malformed' } };
      // Whoever guesses here would put somebody else's number on the account, so it costs of the one budget.
      const key = confirmationsOf(session.account.id);
      const spending = await throttle.spend(database.sql, key, 'confirmation');
      if (!spending.spent)
        return { proven: false, refusal: { reason: 'throttled', waitSeconds: spending.waitSeconds } };
      const codeHash = textedCodeHash(keyring, enrolment.id, code);
      const { now } = request;
      const proven = await database.transaction(async (sql) => {
        const claimed = await sql`${claimTextedCode(sql, enrolment.id, codeHash, now)}`;
        if (claimed.count === 0 || enrolment.numberSealed === null) return false;
        await throttle.restore(sql, key);
        return markNumberProven(sql, enrolment.id, enrolment.numberSealed, now);
      });
      if (proven) return { proven };
      const refusal = await whyNot(database.sql, enrolment.id, codeHash, now);
      // The second half of a double click: its first half has just used this very code for this very number.
      const isDone =
        refusal.reason === 'replayed' &&
        enrolment.numberSealed !== null &&
        ((await isNumberProven(database.sql, enrolment.id, enrolment.numberSealed)) ||
          (await wasFinished(database.sql, enrolment)));
      if (!isDone) return { proven: false, refusal };
      await throttle.restore(database.sql, key);
      return { proven: true };
    },
  };
}
