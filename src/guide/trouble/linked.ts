import { linkedOf } from '#authenticators/authenticator.ts';
import type { Delivery } from '#delivery/delivery.ts';
import type { Facts } from '#guide/trouble/facts.ts';
import type { NoticeKind } from '#http/page/parts/notice.ts';
import type { Words } from '#locales/words.ts';
import { lostPhonePath } from '#sessions/task.ts';

/** One thing that is known, and what to do about it. */
export interface Finding {
  readonly kind: Extract<NoticeKind, 'ok' | 'info' | 'warn'>;
  readonly text: string;
  readonly link: { readonly text: string; readonly href: string } | null;
}

/** What is linked to the account, and whether it works. */

export function linkedApp(words: Words, facts: Facts): Finding[] {
  const { app } = words.guide.seen;
  const linked = linkedOf(facts.linked, 'totp');
  const replace = { text: app.replace, href: '/enrolment/app?for=replace-app' };
  if (linked === null) return [{ kind: 'info', text: app.none, link: null }];
  if (linked.disabledBecause === 'lost') return [{ kind: 'warn', text: app.lost, link: goOn(words) }];
  if (linked.disabledAt !== null) return [{ kind: 'warn', text: app.disabled, link: replace }];
  const { lastUsedAt, createdAt } = linked;
  const text = lastUsedAt === null ? app.unused(createdAt) : app.used(lastUsedAt);
  return [{ kind: 'ok', text, link: null }];
}

export function linkedPhones(words: Words, facts: Facts): Finding[] {
  const said = words.guide.seen.phones;
  const used = facts.phones.map(
    ({ id, name, notifications, lastSeenAt }): Finding => ({
      kind: notifications === 'on' ? 'ok' : 'warn',
      text: said[notifications](name, lastSeenAt),
      link: { text: said.check, href: `/account/phones/${id}/check` },
    }),
  );
  const all = [...used, ...phonesOff(words, facts)];
  return all.length === 0 ? [{ kind: 'info', text: said.none, link: linkPhone(words) }] : all;
}

function phonesOff(words: Words, { linked }: Facts): Finding[] {
  const { switchedOff } = words.guide.seen.phones;
  return linked.flatMap((one): Finding[] => {
    if (one.kind !== 'push' || one.disabledBecause === null) return [];
    const link = one.disabledBecause === 'lost' ? goOn(words) : linkPhone(words);
    return [{ kind: 'warn', text: switchedOff[one.disabledBecause](one.name), link }];
  });
}

function linkPhone({ guide: { seen } }: Words): Finding['link'] {
  return { text: seen.phones.link, href: '/enrolment/link-phone?for=add-phone' };
}

/** Into the walk because of a lost phone, at the place where it was left. */
function goOn({ recovery }: Words): Finding['link'] {
  return { text: recovery.lostPhone.goOn, href: lostPhonePath };
}

/**
 * The same of a phone that is gone: what it shows nobody sees, and what matters is that it can be unlinked. Which of them
 * was on that phone only its owner knows.
 */
export function lostMain(words: Words, facts: Facts): Finding[] {
  const { guide, confirm } = words;
  const link = { text: confirm.lostPhone, href: lostPhonePath };
  const used = facts.phones.map(({ name, lastSeenAt }): Finding => {
    return { kind: 'info', text: guide.seen.phones.lastOnline(name, lastSeenAt), link };
  });
  const app = linkedOf(facts.linked, 'totp');
  if (app === null) return [...used, ...phonesOff(words, facts)];
  const onLost: Finding = { kind: 'info', text: guide.seen.app.onLost(app.createdAt), link };
  const ofApp = app.disabledAt === null ? [onLost] : linkedApp(words, facts);
  return [...used, ...phonesOff(words, facts), ...ofApp];
}

type Backup = Finding & { readonly of: 'sms' | 'recovery-code' };

/** What lets its owner in without the phone. */
export function backups(words: Words, facts: Facts, texts: boolean): Backup[] {
  return [backupPhone(words, facts, texts), recoveryCode(words, facts)];
}

function backupPhone({ guide: { seen } }: Words, facts: Facts, texts: boolean): Backup {
  const said = seen.backupPhone;
  const of = 'sms';
  const link = { text: said.add, href: '/enrolment/phone?for=change-phone' };
  const linked = linkedOf(facts.linked, 'sms');
  if (!texts) return { of, kind: 'info', text: said.notOffered, link: null };
  if (linked === null) return { of, kind: 'warn', text: said.none, link };
  if (linked.disabledAt !== null) return { of, kind: 'warn', text: said.disabled(linked.masked), link };
  return { of, kind: 'ok', text: said.works(linked.masked), link: null };
}

function recoveryCode({ guide: { seen } }: Words, facts: Facts): Backup {
  const said = seen.recoveryCode;
  const of = 'recovery-code';
  const link = { text: said.replace, href: '/enrolment/recovery-code?for=new-recovery-code' };
  const linked = linkedOf(facts.linked, 'recovery-code');
  if (linked === null) return { of, kind: 'warn', text: said.none, link };
  if (linked.disabledAt !== null) return { of, kind: 'warn', text: said.disabled, link };
  return { of, kind: 'ok', text: said.works(linked.createdAt), link: null };
}

const kinds: Readonly<Record<Delivery['state'], Finding['kind']>> = {
  queued: 'info',
  'handed-over': 'info',
  delivered: 'ok',
  failed: 'warn',
};

/** What became of the last text, or why there was none. */
export function lastText({ guide: { seen }, texting }: Words, { text, happenings }: Facts): Finding[] {
  const said = seen.text;
  const asked = happenings.find(({ event }) => event === 'text.requested');
  if (asked?.outcome === 'failure') return [{ kind: 'warn', text: said.tooMany(asked.at), link: null }];
  if (text === null) return [{ kind: 'info', text: said.none, link: null }];
  const finding: Finding = { kind: kinds[text.state], text: said[text.state](text.at), link: null };
  if (text.state !== 'failed') return [finding];
  return [finding, { kind: 'warn', text: texting.failures[text.reason ?? 'undeliverable'], link: null }];
}
