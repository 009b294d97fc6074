create table inbox_task (
    id          varchar(64)  not null primary key,
    process     varchar(64)  not null,
    element     varchar(100) not null,
    name        varchar(500) not null,
    name_en     varchar(500) not null,
    form        varchar(100),
    case_id     varchar(160) not null,
    unit        varchar(500),
    plan        varchar(500),
    criticality varchar(10)  not null,
    due         timestamp,
    created     timestamp    not null,
    assignee    varchar(160),
    search      text         not null
);

-- one row for each role or person that may do the task; without a due date it comes last
create table inbox_audience (
    task     varchar(64)  not null references inbox_task (id),
    audience varchar(160) not null,
    due      timestamp    not null,
    primary key (task, audience)
);

create index inbox_audience_by_due on inbox_audience (audience, due, task);
