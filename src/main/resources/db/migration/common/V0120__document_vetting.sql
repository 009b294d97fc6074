create table document (
    id             varchar(200) not null primary key,
    version        integer      not null,
    congress       varchar(140) not null,
    type           varchar(50)  not null,
    path           varchar(16)  not null,
    owner_role     varchar(40)  not null,
    place          integer      not null,
    title          varchar(500) not null,
    outline        varchar(500),
    state          varchar(16)  not null,
    versions       integer      not null,
    locked_version integer,
    opened_at      timestamp,
    closed_at      timestamp
);

create index document_congress on document (congress, place);

create table document_version (
    document     varchar(200) not null references document (id),
    number       integer      not null,
    content      varchar(64)  not null,
    sha256       varchar(64)  not null,
    stage        varchar(16)  not null,
    remark       text,
    by_person    varchar(160) not null,
    by_name      varchar(255) not null,
    submitted_at timestamp    not null,
    primary key (document, number)
);

create table document_consultation (
    document  varchar(200) not null references document (id),
    number    integer      not null,
    closes_on date         not null,
    digest    text,
    primary key (document, number)
);

create table document_consulted (
    document     varchar(200) not null references document (id),
    consultation integer      not null,
    person       varchar(160) not null,
    body         varchar(500) not null,
    stance       varchar(24),
    participants integer,
    paper        varchar(64),
    answered_at  timestamp,
    primary key (document, consultation, person)
);

create table document_comment (
    document     varchar(200) not null references document (id),
    consultation integer      not null,
    person       varchar(160) not null,
    number       integer      not null,
    section      varchar(500) not null,
    proposal     text         not null,
    why          text,
    taken        varchar(16),
    reason       text,
    primary key (document, consultation, person, number)
);

create table document_adoption (
    document    varchar(200) not null references document (id),
    number      integer      not null,
    met_on      date         not null,
    entitled    integer      not null,
    present     integer      not null,
    in_favour   integer      not null,
    adopted     boolean      not null,
    recorded_by varchar(255) not null,
    recorded_at timestamp    not null,
    primary key (document, number)
);

create table document_round (
    document    varchar(200) not null references document (id),
    number      integer      not null,
    version     integer      not null,
    opened_at   timestamp    not null,
    closed_at   timestamp,
    points_open boolean,
    primary key (document, number)
);

create table document_verdict (
    document   varchar(200) not null references document (id),
    round      integer      not null,
    line       varchar(120) not null,
    passed     boolean,
    assessment text,
    report     varchar(64),
    by_person  varchar(160),
    by_name    varchar(255),
    given_at   timestamp,
    primary key (document, round, line)
);

create table document_point (
    document    varchar(200) not null references document (id),
    round       integer      not null,
    origin      varchar(120) not null,
    number      integer      not null,
    section     varchar(500) not null,
    criterion   varchar(32),
    body        text         not null,
    who_acts    varchar(500),
    due_on      date,
    state       varchar(16)  not null,
    mended      boolean,
    answer      text,
    answered_in varchar(500),
    raised_at   timestamp    not null,
    answered_at timestamp,
    primary key (document, round, origin, number)
);

create table document_return (
    document    varchar(200) not null references document (id),
    number      integer      not null,
    round       integer      not null,
    origin      varchar(200) not null,
    opinion     text,
    returned_at timestamp    not null,
    primary key (document, number)
);

create table document_amendment (
    document varchar(200) not null references document (id),
    version  integer      not null,
    number   integer      not null,
    decided  text         not null,
    place    varchar(500) not null,
    primary key (document, version, number)
);
