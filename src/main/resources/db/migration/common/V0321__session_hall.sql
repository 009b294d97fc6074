create table session_movement (
    id         varchar(64)  not null primary key,
    congress   varchar(140) not null,
    attendance integer      not null,
    voter      varchar(200) not null,
    name       varchar(255) not null,
    direction  varchar(16)  not null,
    moved_at   timestamp    not null,
    noted_by   varchar(140) not null,
    noted_at   timestamp    not null
);

create index session_movement_congress on session_movement (congress, attendance, moved_at);

create table session_floor (
    id       varchar(64)  not null primary key,
    congress varchar(140) not null,
    speaker  varchar(255) not null,
    allotted integer,
    began_at timestamp    not null,
    ended_at timestamp
);

create index session_floor_congress on session_floor (congress, began_at);
