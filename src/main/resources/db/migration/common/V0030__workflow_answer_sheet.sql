create table answer_sheet (
    id          varchar(36)  not null primary key,
    task_id     varchar(64)  not null,
    case_id     varchar(140)  not null,
    subject     varchar(200) not null,
    process     varchar(64)  not null,
    element     varchar(64)  not null,
    name        varchar(255) not null,
    form        varchar(64)  not null,
    by_person   varchar(140)  not null,
    by_name     varchar(255) not null,
    answered_at timestamp    not null,
    answers     text         not null,
    constraint answer_sheet_task unique (task_id)
);

create index answer_sheet_case on answer_sheet (case_id, answered_at);
create index answer_sheet_element on answer_sheet (case_id, element);
