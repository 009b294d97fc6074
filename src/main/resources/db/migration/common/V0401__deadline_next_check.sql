-- apart from the deadline: a sweep then changes nothing that an index of the wide table holds
drop index deadline_check;
drop index deadline_told;

create table deadline_next_check (
    deadline varchar(36) not null primary key references deadline (id),
    check_at timestamp   not null
);

insert into deadline_next_check (deadline, check_at)
select id, next_check_at from deadline where next_check_at is not null;

create index deadline_next_check_at on deadline_next_check (check_at);

-- milestones that passed while their process has not been told
create table deadline_untold (
    deadline varchar(36) not null primary key references deadline (id)
);

insert into deadline_untold (deadline)
select id from deadline where kind = 'MILESTONE' and state = 'MISSED' and told = false and closed_at is null;

alter table deadline drop column told;
alter table deadline drop column next_check_at;

-- found by their deadlines
drop index escalation_chain;
