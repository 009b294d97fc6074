-- comments on a task, questions to somebody and their answers
create table inbox_note (
    id          varchar(36)  not null primary key,
    task        varchar(64)  not null,
    author      varchar(160) not null,
    author_name varchar(255) not null,
    kind        varchar(10)  not null,
    text        text         not null,
    question    varchar(36),
    written     timestamp    not null
);

create index inbox_note_of_task on inbox_note (task, written);

-- who is asked or named in a note and has not yet answered or looked
create table inbox_call (
    note   varchar(36)  not null references inbox_note (id),
    person varchar(160) not null,
    task   varchar(64)  not null,
    primary key (note, person)
);

create index inbox_call_of_person on inbox_call (person, task);
