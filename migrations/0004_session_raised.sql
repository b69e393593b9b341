-- When the session got the secret it has now: for moments after that, the press that raised it may come again.
alter table session add column raised_at timestamptz;
