-- Why something that is linked confirms nothing any more, and what somebody who lost her phone left half-way.

alter table authenticator add column disabled_because text;
-- Whatever was switched off until now stands in the audit with its reason; without one it was for wrong codes.
update authenticator x set disabled_because = coalesce((
  select case when e.reason in ('lost', 'by-phone') then e.reason else 'wrong-codes' end
  from audit_event e
  where e.account_id = x.account_id and e.authenticator_id = x.id and e.event = 'authenticator.disabled'
  order by e.id desc limit 1), 'wrong-codes')
where disabled_at is not null;
alter table authenticator add constraint authenticator_disabled_because_check check (
  disabled_because in ('wrong-codes', 'lost', 'by-phone')
  and (disabled_at is null) = (disabled_because is null));

-- When its owner got in after saying that the phone is lost, or with the recovery code; what was linked before that
-- moment and still confirms is still to be parted from. Null once it was, or once the phone was found.
alter table account add column phone_lost_at timestamptz;
