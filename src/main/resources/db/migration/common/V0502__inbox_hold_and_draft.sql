-- who took, gave back or handed over a task of roles
create table inbox_move (
    id          varchar(36)  not null primary key,
    task        varchar(64)  not null,
    by_person   varchar(160) not null,
    by_name     varchar(255) not null,
    from_person varchar(160),
    to_person   varchar(160),
    moved       timestamp    not null
);

create index inbox_move_of_task on inbox_move (task, moved);

-- what somebody has typed and not sent; goes with the task
create table inbox_draft (
    task    varchar(64)  not null,
    person  varchar(160) not null,
    answers text         not null,
    saved   timestamp    not null,
    primary key (task, person)
);
