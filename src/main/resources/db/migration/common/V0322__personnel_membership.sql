alter table candidate add column membership varchar(16);
