-- Messages on their way out (texts, mails, logout notices) and what the gateways said became of them.
-- No reference to account: a message outlives a deleted account, for it may be the notice of its deletion.

create table outbox (
  -- Random, and known to the gateways, so that they can recognise a message that is sent twice.
  id uuid primary key,
  kind text not null check (kind in ('sms', 'mail', 'logout')),
  -- As the operator may see it: '••• 42', 'a•••@example.com', a client's id. The whole is in the payload.
  recipient text not null,
  -- AES-256-GCM under the row's id, for a text holds a code. Erased once sent, failed or expired.
  payload bytea,
  account_id uuid,
  created_at timestamptz not null,
  -- Not before; moved by the back-off.
  due_at timestamptz not null,
  -- Counted when a worker claims the row, so that a message that kills its worker is not tried for ever.
  attempts integer not null default 0,
  -- A worker has it until then; a worker that died leaves a row that becomes free by itself.
  claimed_until timestamptz,
  -- Never sent after: a code would be refused anyway.
  expires_at timestamptz not null,
  -- A gateway took it.
  sent_at timestamptz,
  gateway text,
  -- The gateway's own name for it; receipts may know it by nothing else.
  gateway_reference text,
  -- Given up.
  failed_at timestamptz,
  -- Why the last attempt failed, also while there will be another.
  failure text,
  check (sent_at is null or failed_at is null),
  check (payload is not null or sent_at is not null or failed_at is not null)
);
create index outbox_due on outbox (due_at) where sent_at is null and failed_at is null;
create index outbox_by_reference on outbox (gateway, gateway_reference) where gateway_reference is not null;
create index outbox_by_expiry on outbox (expires_at);

-- Append-only. The same receipt twice is one row; the order of arrival means nothing.
create table delivery_receipt (
  outbox_id uuid not null references outbox on delete cascade,
  gateway text not null,
  gateway_reference text,
  status text not null check (status in ('sent', 'delivered', 'failed')),
  reason text,
  -- When it happened, by the gateway; when we heard of it, if the gateway does not say or cannot be right.
  at timestamptz not null,
  primary key (outbox_id, gateway, status)
);
