import { keepLanguage, setPhoneLost, setToldLack } from '#accounts/store.ts';
import type { Authenticator } from '#authenticators/authenticator.ts';
import { lackText } from '#authenticators/lack-text.ts';
import { type Lack, lacksOf, missingWays } from '#authenticators/ways-in.ts';
import type { Sql } from '#db/database.ts';
import { type Html, html } from '#http/html.ts';
import { notice } from '#http/page/parts/notice.ts';
import type { Request } from '#http/route.ts';
import { parseId } from '#kernel/ids.ts';
import { at, type Task } from '#sessions/task.ts';
import type { Shown } from '#sign-in/confirming.ts';

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

/**
 * Said once, to somebody who has given the password: it tells of the ways what their list does, and of a lost phone what
 * its owner left half-way, and opens nothing. Who says now that the phone is lost is led through all of it anyway.
 */
export function tellingOf(
  linked: readonly Authenticator[],
  { request: { now }, session: { account }, task }: Shown,
  texts: boolean,
): Telling {
  const { toldLack, phoneLostAt } = account;
  if (task.phoneLost) return nothingToTell;
  const lacks = lacksOf(linked, { texts, phoneLostAt, now });
  const told = new Set(toldLack?.split(','));
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

/** Of what the list of the ways has said: where nothing confirms by itself any more, every sign-in begins there. */
export function saidByList(telling: Telling): Telling {
  return telling.lacks.some(isSaidByList) ? telling : nothingToTell;
}

export function isSaidByList({ reason }: Lack): boolean {
  return reason === 'lost-not-replaced';
}

export function lackNotice({ words }: Request, task: Task, { lacks }: Telling): Html {
  const goOn = html` <a href="${at('/sign-in/confirm/lost', task)}">${words.recovery.lostPhone.goOn}</a>`;
  return html`${lacks.map((lack) =>
    notice({
      text: html`${lackText(words, lack)}${isOfLost(lack) && goOn}`,
      icon: 'lifeBuoy',
      small: true,
    }),
  )}`;
}

function isOfLost({ reason }: Lack): boolean {
  return reason === 'lost-not-replaced' || reason === 'lost-no-code' || reason === 'lost-still-linked';
}

/**
 * What is remembered of a sign-in that has just become complete: the language it was held in, what it was told, and
 * that the phone is lost, for whoever leaves before that phone is parted from.
 */
export async function remember(
  sql: Sql,
  { request, session: { account, openedAt }, task }: Shown,
): Promise<void> {
  if (openedAt === null) await keepLanguage(sql, account, request.language);
  if (task.phoneLost) await setPhoneLost(sql, account.id, request.now);
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
