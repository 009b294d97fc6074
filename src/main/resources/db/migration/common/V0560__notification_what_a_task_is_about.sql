-- the document or ballot that a new task is about, for the mail that tells of it
alter table arrival add column subject varchar(500);
