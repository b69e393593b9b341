-- Accounts, sessions and their proofs, authenticators, enrolments, throttles, audit.
-- Every hot statement finds its rows by account or by a random id.

create table account (
  id uuid primary key,
  email text not null,
  -- The address as sign-in looks it up: NFC, lower case, trimmed.
  email_key text not null unique,
  name text not null,
  -- PHC string of argon2id; null until the first password is set.
  password_hash text,
  password_changed_at timestamptz,
  -- When the person was first asked to enrol; the days of grace count from here.
  enrolment_asked_at timestamptz,
  disabled_at timestamptz,
  created_at timestamptz not null
);

create table session (
  id uuid primary key,
  -- SHA-256 of the cookie's value; both change at every rise.
  secret_hash bytea not null unique,
  account_id uuid not null references account on delete cascade,
  browser_hash bytea not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  -- Null while the sign-in is in progress; such a session lives minutes, not hours.
  opened_at timestamptz,
  expires_at timestamptz not null,
  -- "Remind me later" was pressed in this session.
  postponed_at timestamptz,
  address text not null,
  user_agent text not null
);
create index session_by_account on session (account_id);
create index session_by_expiry on session (expires_at);

create table session_proof (
  session_id uuid not null references session on delete cascade,
  kind text not null,
  -- Null for the password. No reference: a proof stays a fact when its authenticator is unlinked.
  authenticator_id uuid,
  proven_at timestamptz not null,
  primary key (session_id, kind)
);

-- Browsers in which a sign-in to the account was completed. A stranger's failures never lock these out.
create table known_browser (
  account_id uuid not null references account on delete cascade,
  browser_hash bytea not null,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (account_id, browser_hash)
);

-- The unfinished thing a person came for, remembered through sign-in and enrolment.
create table task (
  id text primary key,
  client_id text not null,
  client_name text not null,
  level text not null check (level in ('1fa', '2fa')),
  max_age_seconds integer,
  not_before timestamptz,
  -- When set, only this account finishes the task.
  account_id uuid,
  login_hint text,
  -- Where the task goes on: a path of this service, written by the service.
  resume_path text not null,
  -- Where it goes back to in the end, for the form-action of the pages on the way.
  return_origin text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index task_by_expiry on task (expires_at);

create table authenticator (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  kind text not null check (kind in ('totp', 'sms', 'recovery-code')),
  created_at timestamptz not null,
  last_used_at timestamptz,
  consecutive_failures integer not null default 0,
  -- Set after too many failures in a row; only linking anew helps.
  disabled_at timestamptz,
  -- totp: the key, sms: the number. Sealed under the master key, bound to this row.
  sealed bytea,
  -- sms: what may be shown of the number.
  masked text,
  -- totp: the newest step that was used. It only moves forward.
  last_step bigint,
  -- recovery-code: SHA-256 of the code, which has more than 112 random bits.
  code_hash bytea,
  unique (account_id, kind),
  check (kind <> 'totp' or (sealed is not null and last_step is not null)),
  check (kind <> 'sms' or (sealed is not null and masked is not null)),
  check (kind <> 'recovery-code' or code_hash is not null)
);

-- A walk through the wizard. Nothing in it counts for the account before the walk is finished.
create table enrolment (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  -- Bound to the browser: what a stranger began elsewhere is never continued by the owner.
  browser_hash bytea not null,
  purpose text not null check (purpose in ('protect', 'recover', 'replace-app', 'change-phone', 'new-recovery-code')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  started_at timestamptz,
  chosen text check (chosen in ('totp')),
  totp_id uuid not null,
  totp_sealed bytea,
  totp_last_step bigint,
  totp_proven_at timestamptz,
  totp_proven_in uuid,
  sms_id uuid not null,
  number_sealed bytea,
  number_masked text,
  number_proven_at timestamptz,
  number_skipped_at timestamptz,
  -- Sealed until it is confirmed, so that a reload shows the same code; then only its hash is kept.
  recovery_sealed bytea,
  unique (account_id, browser_hash, purpose)
);
create index enrolment_by_expiry on enrolment (expires_at);

create table texted_code (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  -- The session or the enrolment it was sent for; it is worth nothing elsewhere.
  bound_to uuid not null,
  -- Keyed: a dump of the database does not give six digits away.
  code_hash bytea not null,
  message_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index texted_code_by_bound on texted_code (bound_to, created_at);
create index texted_code_by_expiry on texted_code (expires_at);

-- A link sent by mail, or printed for the operator, that lets its owner set a password once.
create table password_link (
  token_hash bytea primary key,
  account_id uuid not null references account on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index password_link_by_account on password_link (account_id);

create table throttle (
  -- What is limited, e.g. "confirmation:" and the account's id.
  key text primary key,
  spent double precision not null,
  -- Bucket: when `spent` was true; it drains from there. Window: when the window opened.
  at timestamptz not null,
  forget_at timestamptz not null
);
create index throttle_by_forgetting on throttle (forget_at);

-- Append-only; see the trigger. Sealed in batches by a keyed chain of hashes (audit_seal).
create table audit_event (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  event text not null,
  outcome text not null check (outcome in ('success', 'failure')),
  reason text,
  actor text not null check (actor in ('claimant', 'account', 'operator', 'client', 'service')),
  account_id uuid,
  session_id uuid,
  authenticator_id uuid,
  authenticator_kind text,
  client_id text,
  address text,
  user_agent text,
  request_id text
);
create index audit_event_by_account on audit_event (account_id, id desc);

create table audit_seal (
  position bigint primary key,
  first_id bigint not null,
  last_id bigint not null,
  rows bigint not null,
  -- HMAC over the rows and the seal before, under a key the database does not have.
  seal bytea not null,
  sealed_at timestamptz not null
);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete on audit_event
  for each row execute function audit_is_append_only();
create trigger no_truncate before truncate on audit_event
  for each statement execute function audit_is_append_only();
create trigger append_only before update or delete on audit_seal
  for each row execute function audit_is_append_only();
