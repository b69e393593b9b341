import { keepLanguage, setPhoneLost, setToldLack } from '#accounts/store.ts';
import type { Authenticator } from '#authenticators/authenticator.ts';
import { type Lack, lackOf, lacks } from '#authenticators/ways-in.ts';
import type { Sql } from '#db/database.ts';
import { type Html, html, nothing } from '#http/html.ts';
import { notice } from '#http/page/parts/notice.ts';
import type { Request } from '#http/route.ts';
import { at, type Task } from '#sessions/task.ts';
import type { Shown } from '#sign-in/confirming.ts';

/** What a page of confirming says about ways in that are missing, and takes along in its form. */
export interface Telling {
  /** `null`: nothing new is to be said. */
  readonly lack: Lack | null;
  /** Hidden, in the form: once the sign-in is complete with it, it was said. */
  readonly hidden: Readonly<Record<string, string>>;
}

export const nothingToTell: Telling = { lack: null, hidden: {} };

const enough = 'enough';

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
  const lack = lackOf(linked, { texts, phoneLostAt, now });
  if (lack === toldLack || task.phoneLost) return nothingToTell;
  return { lack, hidden: { told: lack ?? enough } };
}

/** Of what the list of the ways has said: where nothing confirms by itself any more, every sign-in begins there. */
export function saidByList(telling: Telling): Telling {
  return telling.lack === 'lost-not-replaced' ? telling : nothingToTell;
}

export function lackNotice({ words }: Request, task: Task, { lack }: Telling): Html {
  if (lack === null) return nothing;
  const { low, lostPhone } = words.recovery;
  const goOn = html` <a href="${at('/sign-in/confirm/lost', task)}">${lostPhone.goOn}</a>`;
  const text = html`${low[lack]}${isOfLost(lack) && goOn}`;
  return html`${notice({ text, icon: 'lifeBuoy', small: true })}`;
}

function isOfLost(lack: Lack): boolean {
  return lack === 'lost-not-replaced' || lack === 'lost-no-code' || lack === 'lost-still-linked';
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
  const told = request.form.get('told');
  const lack = lacks.find((one) => one === told) ?? null;
  if ((told === enough || lack !== null) && lack !== account.toldLack)
    await setToldLack(sql, account.id, lack);
}
