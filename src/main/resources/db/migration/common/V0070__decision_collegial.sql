create table decision (
    id              varchar(200) not null primary key,
    version         integer      not null,
    subject_kind    varchar(32)  not null,
    subject_id      varchar(200) not null,
    chain           varchar(140) not null,
    body            varchar(120) not null,
    proposer        varchar(140),
    mode            varchar(16),
    rule            varchar(32)  not null,
    threshold       integer      not null,
    quorum_over     integer      not null,
    quorum_under    integer      not null,
    closing_on      date,
    extended        boolean      not null,
    met_on          date,
    present         integer,
    agreed          integer,
    disagreed       integer,
    amendments      text,
    minutes         varchar(200),
    outcome         varchar(32),
    arithmetic      text,
    opened_at       timestamp    not null,
    closed_at       timestamp
);

create index decision_subject on decision (subject_kind, subject_id);
create index decision_chain on decision (chain);

create table decision_member (
    decision varchar(200) not null references decision (id),
    person   varchar(140) not null,
    name     varchar(255) not null,
    opinion  varchar(16),
    words    text,
    given_at timestamp,
    primary key (decision, person)
);
