-- whom open tasks wait for: roles, or the one person of a personal act
create table deadline_audience (
    audience varchar(160) not null,
    deadline varchar(36)  not null references deadline (id),
    primary key (audience, deadline)
);

create index deadline_audience_deadline on deadline_audience (deadline);

insert into deadline_audience (audience, deadline)
select a.audience, d.id from deadline d join inbox_audience a on a.task = d.task_id where d.closed_at is null;
