create table progress_report (
    congress     varchar(140) not null references congress (id),
    number       integer      not null,
    reported_by  varchar(140) not null,
    reported_at  timestamp    not null,
    difficulties text,
    proposals    text,
    mood         text,
    primary key (congress, number)
);

create table progress_line (
    congress  varchar(140) not null,
    number    integer      not null,
    work      varchar(16)  not null,
    percent   integer      not null,
    next_step varchar(500),
    primary key (congress, number, work)
);

create table difficulty (
    id             varchar(200) not null primary key,
    congress       varchar(140) not null references congress (id),
    number         integer      not null,
    topic          varchar(500) not null,
    question       text         not null,
    raised_by      varchar(140) not null,
    raised_by_name varchar(255) not null,
    raised_at      timestamp    not null,
    answer_due     date         not null,
    answer         text,
    legal_basis    varchar(500),
    published      boolean      not null,
    escalated      varchar(500),
    answered_by    varchar(140),
    answered_at    timestamp
);

create index difficulty_congress on difficulty (congress, number);

create table complaint (
    id           varchar(200) not null primary key,
    congress     varchar(140) not null references congress (id),
    number       integer      not null,
    received_on  date         not null,
    sender       varchar(255) not null,
    about        varchar(500) not null,
    content      text         not null,
    paper        varchar(200),
    entered_by   varchar(140) not null,
    entered_at   timestamp    not null,
    conclusion   varchar(16),
    verification text,
    consequence  text,
    settled_on   date,
    told_on      date,
    outcome_paper varchar(200),
    settled_by   varchar(140),
    settled_at   timestamp
);

create index complaint_congress on complaint (congress, number);
