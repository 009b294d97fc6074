create table deadline_request (
    id           varchar(36)  not null primary key,
    deadline     varchar(36)  not null references deadline (id),
    round        integer      not null,
    person       varchar(160) not null,
    person_name  varchar(255) not null,
    wanted       date,
    waits_for    varchar(300),
    reason       varchar(1000) not null,
    asked_at     timestamp    not null,
    state        varchar(8)   not null,
    answer       varchar(1000),
    granted      date,
    decided_by   varchar(160),
    decided_at   timestamp
);

create index deadline_request_deadline on deadline_request (deadline, state);

create table calendar_feed (
    secret_hash varchar(64)  not null primary key,
    person      varchar(160) not null,
    created_at  timestamp    not null
);

create index calendar_feed_person on calendar_feed (person);
