import { keepLanguage, setToldLack } from '#accounts/store.ts';
import type { Authenticator } from '#authenticators/authenticator.ts';
import { lackText } from '#authenticators/lack-text.ts';
import { type Lack, lacksOf, missingWays } from '#authenticators/ways-in.ts';
import type { Sql } from '#db/database.ts';
import { type Html, html } from '#http/html.ts';
import { notice } from '#http/page/parts/notice.ts';
import type { Request } from '#http/route.ts';
import { parseId } from '#kernel/ids.ts';
import type { Session } from '#sessions/session.ts';

/** What a page of confirming says about ways in that are missing, and takes along in its form. */
export interface Telling {
  /** What is new, each with what it is remembered by. */
  readonly lacks: readonly Lack[];
  /** Hidden, in the form: once the sign-in is complete with it, it was said. */
  readonly hidden: Readonly<Record<string, string>>;
}

export const nothingToTell: Telling = { lacks: [], hidden: {} };

/** Said in the form when all is well and something else was said before. */
const enough = 'enough';
const unseen = 'unseen:';
/** An account with more phones than that is told again. */
const mostTold = 20;

/** Said once, to somebody who has given the password: it tells no more than the list of the ways does. */
export function tellingOf(
  linked: readonly Authenticator[],
  { account }: Session,
  { texts, now }: { readonly texts: boolean; readonly now: Date },
): Telling {
  const lacks = lacksOf(linked, { texts, now });
  const told = new Set(account.toldLack?.split(','));
  const keys = lacks.map(keyOf).slice(0, mostTold);
  if (keys.length === told.size && keys.every((key) => told.has(key))) return nothingToTell;
  return {
    lacks: lacks.filter((lack) => !told.has(keyOf(lack))),
    hidden: { told: keys.join() || enough },
  };
}

function keyOf(lack: Lack): string {
  return lack.reason === 'unseen' ? `${unseen}${lack.authenticator.id}` : lack.reason;
}

export function lackNotice({ words }: Request, { lacks }: Telling): Html {
  return html`${lacks.map((lack) => notice({ text: lackText(words, lack), icon: 'lifeBuoy', small: true }))}`;
}

/** What is remembered of a sign-in that has just become complete: the language it was held in, and what it was told. */
export async function remember(sql: Sql, request: Request, { account, openedAt }: Session): Promise<void> {
  if (openedAt === null) await keepLanguage(sql, account, request.language);
  const said = request.form.get('told');
  if (said === undefined) return;
  const keys = said.split(',').filter(isKey).slice(0, mostTold);
  if (keys.length === 0 && said !== enough) return;
  const told = keys.length === 0 ? null : keys.join();
  if (told !== account.toldLack) await setToldLack(sql, account.id, told);
}

/** It comes from a form: what no page has said is remembered by nobody. */
function isKey(key: string): boolean {
  if (missingWays.some((known) => known === key)) return true;
  return key.startsWith(unseen) && parseId(key.slice(unseen.length)) !== null;
}
