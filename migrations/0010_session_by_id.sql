-- The cookie names the session by its id now, so the hash of the secret needs no index. With room on its page a row that
-- changes no indexed column is rewritten there, and no index is touched: a sign-in rewrites each of these once.
alter table session drop constraint session_secret_hash_key;
alter table session set (fillfactor = 70);
alter table authenticator set (fillfactor = 90);
alter table known_browser set (fillfactor = 90);
