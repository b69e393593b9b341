import type { Sql } from '#db/database.ts';
import type { AccountId, AuthenticatorId, EnrolmentId } from '#kernel/ids.ts';

/** What keeps a phone from being woken, as the phone itself says; `gone`: the push service has dropped it. */
export const notificationStates = ['on', 'off', 'blocked', 'impossible', 'gone'] as const;
export type Notifications = (typeof notificationStates)[number];

export type System = 'ios' | 'android' | 'other';

export interface Phone {
  readonly id: AuthenticatorId;
  readonly accountId: AccountId;
  readonly email: string;
  /** Of the account's owner. */
  readonly owner: string;
  /** Of the account, as its last sign-in was held in. */
  readonly language: string | null;
  /** The walk that it is being linked in. */
  readonly enrolmentId: EnrolmentId | null;
  /** Whether it confirms sign-ins; before the walk's end it does not. */
  readonly isLinked: boolean;
  readonly name: string;
  readonly system: System;
  readonly publicKey: Buffer;
  readonly notifications: Notifications;
  readonly lastSeenAt: Date;
}

/** A phone that is linked, or being linked; one that was unlinked or disabled, or whose account was, is none. */
export async function findPhone(sql: Sql, id: AuthenticatorId, now: Date): Promise<Phone | null> {
  const [row] = await sql<Phone[]>`
    select p.id, p.account_id, a.email, a.name as owner, a.language, p.enrolment_id, x.id is not null as is_linked,
      p.name, p.system, p.public_key, p.notifications, p.last_seen_at
    from phone p join account a on a.id = p.account_id
      left join authenticator x on x.id = p.authenticator_id
      left join enrolment e on e.id = p.enrolment_id and e.expires_at > ${now}
    where p.id = ${id} and a.disabled_at is null and x.disabled_at is null and (x.id is not null or e.id is not null)`;
  return row ?? null;
}

export interface NewPhone {
  readonly id: AuthenticatorId;
  readonly accountId: AccountId;
  readonly enrolmentId: EnrolmentId;
  readonly name: string;
  readonly system: System;
  readonly publicKey: Buffer;
  readonly createdAt: Date;
}

export async function insertPhone(sql: Sql, phone: NewPhone): Promise<void> {
  await sql`insert into phone ${sql({ ...phone, lastSeenAt: phone.createdAt })}`;
}

/**
 * Once. Another request with the same nonce is a replay, on whichever node it arrives. When the phone was heard stands on
 * the page of whoever waits for it, to the second: it is written each time, in the commit that the nonce needs anyway.
 */
export async function claimNonce(
  sql: Sql,
  { id, nonce, expiresAt, now }: { id: AuthenticatorId; nonce: string; expiresAt: Date; now: Date },
): Promise<boolean> {
  const { count } = await sql`
    with seen as (
      update phone set last_seen_at = ${now} where id = ${id} and last_seen_at < ${now}
    )
    insert into phone_nonce (phone_id, nonce, expires_at) values (${id}, ${nonce}, ${expiresAt})
    on conflict do nothing`;
  return count === 1;
}

export async function renamePhone(sql: Sql, id: AuthenticatorId, name: string): Promise<void> {
  await sql`update phone set name = ${name} where id = ${id}`;
}

/** Only while the key is the one that signed the wish: of two wishes at once one comes true. */
export async function changePhoneKey(
  sql: Sql,
  id: AuthenticatorId,
  { from, to }: { readonly from: Buffer; readonly to: Buffer },
): Promise<boolean> {
  const { count } = await sql`update phone set public_key = ${to} where id = ${id} and public_key = ${from}`;
  return count === 1;
}

export interface Reachability {
  readonly notifications: Notifications;
  readonly subscription: Buffer | null;
  readonly vapidKeyId: string | null;
  readonly now: Date;
}

/** The time is that of the change: an app says the same at every opening. */
export async function putReachability(sql: Sql, id: AuthenticatorId, said: Reachability): Promise<void> {
  const { notifications, subscription, vapidKeyId, now } = said;
  await sql`
    update phone set notifications = ${notifications}, subscription = ${subscription}, vapid_key_id = ${vapidKeyId}::uuid,
      notifications_at = case when notifications = ${notifications} then coalesce(notifications_at, ${now}) else ${now} end
    where id = ${id}`;
}

export async function subscriptionOf(
  sql: Sql,
  id: AuthenticatorId,
): Promise<{ readonly sealed: Buffer; readonly vapidKeyId: string } | null> {
  const [row] = await sql<{ sealed: Buffer | null; vapidKeyId: string | null }[]>`
    select subscription as sealed, vapid_key_id from phone where id = ${id} and notifications = 'on'`;
  if (row === undefined || row.sealed === null || row.vapidKeyId === null) return null;
  return { sealed: row.sealed, vapidKeyId: row.vapidKeyId };
}

/**
 * Only while it is that subscription: the phone may have made a new one meanwhile. It stays, so that it is known again
 * when the phone offers it once more.
 */
export async function markGone(sql: Sql, id: AuthenticatorId, sealed: Buffer, now: Date): Promise<void> {
  await sql`
    update phone set notifications = 'gone', notifications_at = ${now}
    where id = ${id} and subscription = ${sealed} and notifications = 'on'`;
}

/** The one that the push service has dropped, while the phone has offered no other. */
export async function goneSubscriptionOf(sql: Sql, id: AuthenticatorId): Promise<Buffer | null> {
  const [row] = await sql<{ sealed: Buffer | null }[]>`
    select subscription as sealed from phone where id = ${id} and notifications = 'gone'`;
  return row?.sealed ?? null;
}

/** The walk has come to its end: from now on it confirms. */
export async function markLinked(sql: Sql, id: AuthenticatorId): Promise<void> {
  await sql`update phone set authenticator_id = id, enrolment_id = null where id = ${id}`;
}

/** Of the linked phone that was seen last, where it is of a kind that has a name. */
export async function systemOfPhones(sql: Sql, accountId: AccountId): Promise<'ios' | 'android' | null> {
  const [row] = await sql<{ system: 'ios' | 'android' }[]>`
    select system from phone
    where account_id = ${accountId} and authenticator_id is not null and system in ('ios', 'android')
    order by last_seen_at desc limit 1`;
  return row?.system ?? null;
}

/** The phone of a walk, the newest if several were tried. */
export async function phoneOfEnrolment(sql: Sql, enrolmentId: EnrolmentId): Promise<PhoneSeen | null> {
  const [row] = await sql<PhoneSeen[]>`
    select id, name, notifications, notifications_at, created_at, last_seen_at from phone
    where enrolment_id = ${enrolmentId} order by created_at desc limit 1`;
  return row ?? null;
}

export interface PhoneSeen {
  readonly id: AuthenticatorId;
  readonly name: string;
  readonly notifications: Notifications;
  /** Since when it says so; `null` until the phone has said whether it can be notified. */
  readonly notificationsAt: Date | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** The phones that confirm for an account, the one used last first; to link it was its first use. */
export async function phonesOf(sql: Sql, accountId: AccountId): Promise<PhoneSeen[]> {
  return sql<PhoneSeen[]>`
    select p.id, p.name, p.notifications, p.notifications_at, p.created_at, p.last_seen_at
    from phone p join authenticator x on x.id = p.authenticator_id
    where x.account_id = ${accountId} and x.disabled_at is null
    order by coalesce(x.last_used_at, x.created_at) desc, x.id`;
}

export async function sweepNonces(sql: Sql, before: Date, most: number): Promise<number> {
  const { count } = await sql`
    delete from phone_nonce where (phone_id, nonce) in (
      select phone_id, nonce from phone_nonce where expires_at <= ${before} limit ${most})`;
  return count;
}

/** Phones whose walk ended without linking them. */
export async function sweepPhones(sql: Sql, before: Date, most: number): Promise<number> {
  const { count } = await sql`
    delete from phone where id in (
      select id from phone
      where enrolment_id is null and authenticator_id is null
        and created_at < ${before}::timestamptz - interval '1 day' limit ${most})`;
  return count;
}
