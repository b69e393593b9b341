import { keepLanguage, setToldLack } from '#accounts/store.ts';
import type { Authenticator } from '#authenticators/authenticator.ts';
import { type Lack, lackOf, lacks } from '#authenticators/ways-in.ts';
import type { Sql } from '#db/database.ts';
import { type Html, html, nothing } from '#http/html.ts';
import { notice } from '#http/page/parts/notice.ts';
import type { Request } from '#http/route.ts';
import type { Session } from '#sessions/session.ts';

/** What a page of confirming says about ways in that are missing, and takes along in its form. */
export interface Telling {
  /** `null`: nothing new is to be said. */
  readonly lack: Lack | null;
  /** Hidden, in the form: once the sign-in is complete with it, it was said. */
  readonly hidden: Readonly<Record<string, string>>;
}

export const nothingToTell: Telling = { lack: null, hidden: {} };

const enough = 'enough';

/** Said once, to somebody who has given the password: it tells no more than the list of the ways does. */
export function tellingOf(
  linked: readonly Authenticator[],
  { account }: Session,
  { texts, now }: { readonly texts: boolean; readonly now: Date },
): Telling {
  const lack = lackOf(linked, { texts, now });
  if (lack === account.toldLack) return nothingToTell;
  return { lack, hidden: { told: lack ?? enough } };
}

export function lackNotice({ words }: Request, { lack }: Telling): Html {
  return lack === null
    ? nothing
    : html`${notice({ text: words.recovery.low[lack], icon: 'lifeBuoy', small: true })}`;
}

/** What is remembered of a sign-in that has just become complete: the language it was held in, and what it was told. */
export async function remember(sql: Sql, request: Request, { account, openedAt }: Session): Promise<void> {
  if (openedAt === null) await keepLanguage(sql, account, request.language);
  const told = request.form.get('told');
  const lack = lacks.find((one) => one === told) ?? null;
  if ((told === enough || lack !== null) && lack !== account.toldLack)
    await setToldLack(sql, account.id, lack);
}
