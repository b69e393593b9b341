-- What the screen knows when a code or a text goes wrong.

-- Steps to come whose codes were typed early, refused with the cause, and are therefore never accepted.
alter table authenticator add column told_steps bigint[] not null default '{}';

-- Apps that were replaced or unlinked, so that a code of one is told from a wrong one. Nothing ever accepts them.
create table ended_app (
  -- The authenticator that it was; its key is sealed for that row still.
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  sealed bytea not null,
  linked_at timestamptz not null,
  ended_at timestamptz not null
);
create index ended_app_by_account on ended_app (account_id, ended_at desc);
create index ended_app_by_age on ended_app (ended_at);

-- A text that one gateway took and then could not deliver goes through another one, once.
alter table outbox add column passed_over text[] not null default '{}';
alter table outbox add column rerouted_at timestamptz;
create index outbox_kept on outbox (expires_at) where payload is not null and sent_at is not null;
