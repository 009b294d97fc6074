create table scheme_state_post (
    scheme      varchar(200)  not null references scheme (id),
    place       integer       not null,
    candidate   varchar(200)  not null references candidate (id),
    post        varchar(250)  not null,
    term        varchar(16)   not null,
    code        varchar(64),
    verdict     varchar(16)   not null,
    source      varchar(250),
    needed      varchar(64),
    found       varchar(64),
    explanation varchar(1000),
    primary key (scheme, place)
);
