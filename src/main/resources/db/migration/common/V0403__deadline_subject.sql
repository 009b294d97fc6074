-- the document or ballot that a task is about; tasks of one kind that are open at once are told apart by it
alter table deadline add column subject varchar(500);
