-- APPOINTED_RECOGNISED is longer than the states that congresses had before.
alter table congress alter column state set data type varchar(32);
