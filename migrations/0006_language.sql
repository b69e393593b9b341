-- The language an account is spoken and written to in, by the first part of its tag ("nb"). Null until it has chosen, or
-- has signed in once: then it is the one of that browser. No list of languages here: a release that speaks one more
-- must not need the database changed, and what is not spoken any more counts as null.
alter table account add column language text;
