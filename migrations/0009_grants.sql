-- A grant says the same for everybody, so it is kept as the id of the opening that it stands for, and nowhere else.

-- Nothing that hangs on the grant is worth anything any more; the next opening gets another one.
alter table session_application add column grant_revoked_at timestamptz;
update session_application o set grant_revoked_at = last_opened_at
  where grant_id is not null
    and not exists (select from oidc_artefact a where a.model = 'Grant' and a.grant_id = o.grant_id);
delete from oidc_artefact where model = 'Grant';
