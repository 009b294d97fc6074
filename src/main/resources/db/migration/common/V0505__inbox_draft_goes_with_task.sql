-- the database takes a draft away with its task, so that a completion needs no statement of its own for it
delete from inbox_draft where task not in (select id from inbox_task);
alter table inbox_draft add constraint inbox_draft_task foreign key (task) references inbox_task (id) on delete cascade;
