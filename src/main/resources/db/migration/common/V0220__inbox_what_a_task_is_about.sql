alter table inbox_task add column subject varchar(500);
-- how the model states the deadline
alter table inbox_task add column due_rule varchar(128);
