import type { Refusal } from '#authenticators/authenticator.ts';
import { systemOfPhones } from '#authenticators/push/phone-store.ts';
import type { Sql } from '#db/database.ts';
import { type Html, nothing } from '#http/html.ts';
import { clockHelp, farOffHelp, type PhoneKind, phoneOfBrowser } from '#http/page/parts/clock.ts';
import { countdown } from '#http/page/parts/countdown.ts';
import type { Request } from '#http/route.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Words } from '#locales/words.ts';

/** The phone that shows the codes, as far as anything tells: the one in hand, or one that is linked. */
export async function phoneKindOf(
  sql: Sql,
  accountId: AccountId,
  { userAgent }: Pick<Request, 'userAgent'>,
): Promise<PhoneKind | null> {
  return phoneOfBrowser(userAgent) ?? (await systemOfPhones(sql, accountId));
}

/** When the next code comes, for somebody who typed one that is not taken any more. */
export function nextCode({ confirm, format }: Words, refusal: Refusal | null): Html | null {
  if (refusal === null || !('nextSeconds' in refusal) || refusal.nextSeconds === null) return null;
  const { nextSeconds: seconds } = refusal;
  const wait = format.wait(seconds);
  const over = confirm.nextCode.now;
  return countdown({ seconds, wait, sentence: seconds === 0 ? over : confirm.nextCode.in(wait), over });
}

interface Trouble {
  readonly refusal: Refusal | null;
  readonly phone: PhoneKind | null;
}

/** What to do about a code that was refused, below the form. */
export function codeHelp(
  { words, site, now }: Pick<Request, 'words' | 'site' | 'now'>,
  account: string,
  { refusal, phone }: Trouble,
): Html {
  if ((refusal?.reason === 'clock' || refusal?.reason === 'older') && refusal.driftSeconds !== null)
    return clockHelp(words, { kind: phone, driftSeconds: refusal.driftSeconds, now });
  return refusal?.reason === 'wrong-code' ? farOffHelp(words, site.operator.name, account) : nothing;
}
