-- The browser that a task was begun in: only there may it be left.

-- SHA-256 of its cookie. Null for what was begun before this was kept.
alter table task add column browser_hash bytea;
