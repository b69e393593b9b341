-- The OpenID Provider: linked applications, what they hold of a sign-in, signing keys, the engine's bookkeeping.

-- A linked application.
create table client (
  id text primary key,
  name text not null,
  -- SHA-256 of a random secret of 256 bits; null for a client that cannot keep one.
  secret_hash bytea,
  redirect_uris text[] not null,
  post_logout_redirect_uris text[] not null default '{}',
  backchannel_logout_uri text,
  -- The least that a sign-in to it must have, whatever it asks for.
  require text not null check (require in ('1fa', '2fa')),
  id_token_alg text not null check (id_token_alg in ('ES256', 'RS256')),
  created_at timestamptz not null,
  check (cardinality(redirect_uris) > 0)
);

-- That a session was used to open an application: what has to end with the session, and who has to be told.
create table session_application (
  -- No reference: it outlives a session that ran out, for the application may hold a refresh token of it still.
  session_id uuid not null,
  client_id text not null references client on delete cascade,
  account_id uuid not null references account on delete cascade,
  -- What the application knows the session by: in its ID tokens and in the logout token.
  sid text not null,
  -- Everything that was issued for it hangs on this grant. Null before the first, replaced after a revocation.
  grant_id text,
  opened_at timestamptz not null,
  last_opened_at timestamptz not null,
  primary key (session_id, client_id)
);
create index session_application_by_account on session_application (account_id);
create index session_application_by_grant on session_application (grant_id);

-- What the OpenID engine keeps: codes, tokens, grants, pushed requests, requests waiting for a sign-in.
create table oidc_artefact (
  model text not null,
  -- SHA-256 of the value, so that a dump of the database opens nothing.
  id bytea not null,
  payload jsonb not null,
  -- A grant's own id, too, so that one statement revokes all of it.
  grant_id text,
  -- The session that the engine's own session keeps books for.
  session_id uuid,
  expires_at timestamptz not null,
  -- Set once, by one statement; whoever comes second is refused.
  consumed_at timestamptz,
  primary key (model, id)
);
create index oidc_artefact_by_grant on oidc_artefact (grant_id) where grant_id is not null;
create index oidc_artefact_by_session on oidc_artefact (session_id) where session_id is not null;
create index oidc_artefact_by_expiry on oidc_artefact (expires_at);

create table signing_key (
  kid text primary key,
  alg text not null check (alg in ('ES256', 'RS256')),
  -- The private JWK, sealed under the master key and bound to the kid.
  sealed bytea not null,
  created_at timestamptz not null,
  -- Published from the first moment, used from this one: by then every application can know it.
  signs_from timestamptz not null,
  -- Null for the newest.
  signs_until timestamptz,
  -- Until the last ID token that it signed is of no use any more.
  published_until timestamptz,
  check ((signs_until is null) = (published_until is null))
);
-- There is one newest key for each algorithm, however many nodes start at once.
create unique index signing_key_newest on signing_key (alg) where signs_until is null;
