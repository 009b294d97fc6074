create table deadline (
    id            varchar(36)  not null primary key,
    kind          varchar(9)   not null,
    chain         varchar(160) not null,
    task_id       varchar(64),
    milestone     varchar(64),
    element       varchar(128),
    title         varchar(255) not null,
    title_en      varchar(255),
    groups_text   text         not null,
    assignee      varchar(160),
    organisation  varchar(64),
    superior      varchar(64),
    criticality   varchar(8)   not null,
    rule_text     varchar(128) not null,
    opened_at     timestamp    not null,
    due           timestamp    not null,
    round         integer      not null,
    state         varchar(9)   not null,
    rung          integer      not null,
    told          boolean      not null,
    paused_at     timestamp,
    closed_at     timestamp,
    next_check_at timestamp,
    constraint deadline_task unique (task_id),
    constraint deadline_milestone unique (chain, milestone)
);

create index deadline_check on deadline (next_check_at);
create index deadline_chain on deadline (chain, closed_at, due);
create index deadline_open on deadline (closed_at, due);
create index deadline_told on deadline (told, state);

create table escalation (
    id           varchar(36)  not null primary key,
    deadline     varchar(36)  not null references deadline (id),
    round        integer      not null,
    rung         integer      not null,
    person       varchar(160) not null,
    person_name  varchar(255) not null,
    audience     varchar(32)  not null,
    tone         varchar(8)   not null,
    chain        varchar(160) not null,
    organisation varchar(64),
    title        varchar(255) not null,
    title_en     varchar(255),
    due          timestamp    not null,
    escalated_at timestamp    not null,
    constraint escalation_once unique (deadline, round, rung, person)
);

create index escalation_chain on escalation (chain, escalated_at);
create index escalation_organisation on escalation (organisation, escalated_at);

create table vacancy (
    task_id     varchar(64)  not null primary key,
    chain       varchar(160) not null,
    title       varchar(255) not null,
    title_en    varchar(255),
    groups_text text         not null,
    since       timestamp    not null,
    closed_at   timestamp
);

create index vacancy_open on vacancy (closed_at, since);
