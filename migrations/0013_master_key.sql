-- Which master key this database was first written under, before anything that it would have to open again.

create table master_key (
  only_one boolean primary key default true check (only_one),
  -- Nothing but a mark, sealed: only a key that opens it may write here.
  sealed bytea not null,
  created_at timestamptz not null
);
