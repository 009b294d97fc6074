-- APPOINTED_RECOGNISED is longer than the states a congress was thought to have
alter table congress alter column state set data type varchar(32);
