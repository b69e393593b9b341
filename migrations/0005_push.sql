-- Twofold Authenticator: phones, how they are linked, and what they are asked.

alter table authenticator drop constraint authenticator_kind_check;
alter table authenticator add constraint authenticator_kind_check
  check (kind in ('totp', 'push', 'sms', 'recovery-code'));
-- One of each kind, but as many phones as a person has.
alter table authenticator drop constraint authenticator_account_id_kind_key;
create unique index authenticator_one_of_kind on authenticator (account_id, kind) where kind <> 'push';
create index authenticator_by_account on authenticator (account_id);

alter table enrolment drop constraint enrolment_purpose_check;
alter table enrolment add constraint enrolment_purpose_check
  check (purpose in ('protect', 'recover', 'replace-app', 'add-phone', 'change-phone', 'new-recovery-code'));
alter table enrolment drop constraint enrolment_chosen_check;
alter table enrolment add constraint enrolment_chosen_check check (chosen in ('totp', 'push'));

alter table outbox drop constraint outbox_kind_check;
alter table outbox add constraint outbox_kind_check check (kind in ('sms', 'mail', 'logout', 'push'));

-- "This wasn't me" was pressed: until then nobody's phone is asked.
alter table account add column push_paused_until timestamptz;

create table phone (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  -- The walk that it is being linked in. Null once that has ended, well or not.
  enrolment_id uuid references enrolment on delete set null,
  -- Null until the walk's end: such a phone can be asked whether it works, and nothing else.
  authenticator_id uuid unique references authenticator on delete cascade,
  name text not null,
  system text not null check (system in ('ios', 'android', 'other')),
  -- The point on P-256, uncompressed. The private key never left the phone.
  public_key bytea not null,
  notifications text not null default 'off' check (notifications in ('on', 'off', 'blocked', 'impossible', 'gone')),
  notifications_at timestamptz,
  -- The push subscription, sealed under the master key and bound to this row.
  subscription bytea,
  vapid_key_id uuid,
  created_at timestamptz not null,
  last_seen_at timestamptz not null
);
create index phone_by_account on phone (account_id);
create index phone_by_enrolment on phone (enrolment_id) where enrolment_id is not null;

-- Signed requests are accepted once. A row is of no use once its time is out of the window.
create table phone_nonce (
  phone_id uuid not null references phone on delete cascade,
  nonce text not null,
  expires_at timestamptz not null,
  primary key (phone_id, nonce)
);
create index phone_nonce_by_expiry on phone_nonce (expires_at);

create table phone_link (
  code_hash bytea primary key,
  -- Sealed, so that a reload of the page shows the same QR code.
  sealed bytea not null,
  account_id uuid not null references account on delete cascade,
  enrolment_id uuid not null references enrolment on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  opened_at timestamptz,
  used_at timestamptz
);
create index phone_link_by_enrolment on phone_link (enrolment_id, created_at);
create index phone_link_by_expiry on phone_link (expires_at);

create table push_request (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  phone_id uuid not null references phone on delete cascade,
  kind text not null check (kind in ('sign-in', 'linking', 'check')),
  -- The session or the walk that waits for the answer; null for a check.
  bound_to uuid,
  browser_hash bytea,
  application text not null,
  address text not null,
  browser text not null,
  is_first boolean not null,
  -- The six digits that the waiting page shows, sealed; null when one tap is enough.
  number bytea,
  tries integer not null default 0,
  -- SHA-256 of what the push message holds.
  push_hash bytea not null unique,
  message_id uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  reached_at timestamptz,
  opened_at timestamptz,
  -- Null while it is open; it may have run out all the same.
  outcome text check (outcome in ('confirmed', 'denied', 'not-me', 'superseded', 'expired', 'wrong-number')),
  outcome_at timestamptz,
  -- The session was raised by it.
  used_at timestamptz,
  check ((outcome is null) = (outcome_at is null))
);
-- One open request an account, whatever races.
create unique index push_request_open on push_request (account_id) where outcome is null;
create index push_request_by_bound on push_request (bound_to, created_at) where bound_to is not null;
create index push_request_by_phone on push_request (phone_id, created_at);
create index push_request_by_age on push_request (created_at);

-- Browsers from which the owner of a phone has confirmed by typing the number: there one tap is enough.
create table earned_browser (
  phone_id uuid not null references phone on delete cascade,
  browser_hash bytea not null,
  earned_at timestamptz not null,
  primary key (phone_id, browser_hash)
);

create table vapid_key (
  id uuid primary key,
  -- The point on P-256, uncompressed: the applicationServerKey of subscriptions.
  public_key bytea not null,
  sealed bytea not null,
  created_at timestamptz not null,
  retired_at timestamptz
);
create unique index vapid_key_newest on vapid_key ((true)) where retired_at is null;

-- What changed lately, for nodes that missed the notification.
create table live_change (
  topic text primary key,
  at timestamptz not null
);
create index live_change_by_time on live_change (at);
