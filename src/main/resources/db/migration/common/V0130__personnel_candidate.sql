create table scheme (
    id        varchar(200) not null primary key,
    version   integer      not null,
    congress  varchar(140) not null unique,
    state     varchar(16)  not null,
    opened_at timestamp    not null,
    closed_at timestamp
);

create table candidate (
    id          varchar(200) not null primary key,
    scheme      varchar(200) not null references scheme (id),
    place       integer      not null,
    name        varchar(255) not null,
    born        date         not null,
    sex         varchar(8)   not null,
    ethnic      varchar(64),
    party_since date,
    post        varchar(500),
    reelection  boolean      not null,
    standing    varchar(16)  not null,
    unique (scheme, place)
);

create table candidate_body (
    candidate varchar(200) not null references candidate (id),
    body      varchar(32)  not null,
    primary key (candidate, body)
);
