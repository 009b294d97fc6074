alter table document add column register varchar(32) not null;
