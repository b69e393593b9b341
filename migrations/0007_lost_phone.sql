-- A lost phone is parted from at once; what takes its place is linked by a walk of its own.
alter table enrolment drop constraint enrolment_purpose_check;
alter table enrolment add constraint enrolment_purpose_check check (purpose in
  ('protect', 'recover', 'replace-lost', 'replace-app', 'add-phone', 'change-phone', 'new-recovery-code'));

-- What the owner was told at sign-in about too few ways in, so that it is said once and not at every sign-in.
alter table account add column told_lack text;
