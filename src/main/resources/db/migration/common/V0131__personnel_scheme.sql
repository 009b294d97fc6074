alter table scheme add column procedure_kind varchar(16) not null;
alter table scheme add column vetting_round integer not null;
alter table scheme add column returns integer not null;
alter table scheme add column planning_basis varchar(500);
alter table scheme add column submission varchar(64);
alter table scheme add column final_paper varchar(64);

alter table candidate alter column born drop not null;
alter table candidate alter column sex drop not null;
alter table candidate drop column ethnic;
alter table candidate drop column party_since;
alter table candidate add column person varchar(160);
alter table candidate add column minority boolean not null;
alter table candidate add column rating varchar(16);
alter table candidate add column reason text;

create table scheme_structure (
    scheme    varchar(200) not null references scheme (id),
    number    integer      not null,
    direction text         not null,
    women     integer,
    young     integer,
    renewal   integer,
    minority  text,
    met_on    date         not null,
    paper     varchar(64),
    agreed    boolean,
    notice    varchar(500),
    primary key (scheme, number)
);

create table scheme_body (
    scheme    varchar(200) not null,
    structure integer      not null,
    place     integer      not null,
    body      varchar(32)  not null,
    seats     integer      not null,
    prepared  integer      not null,
    primary key (scheme, structure, body),
    foreign key (scheme, structure) references scheme_structure (scheme, number)
);

create table scheme_demand (
    scheme    varchar(200) not null,
    structure integer      not null,
    number    integer      not null,
    about     varchar(500) not null,
    request   text         not null,
    primary key (scheme, structure, number),
    foreign key (scheme, structure) references scheme_structure (scheme, number)
);

create table scheme_round (
    scheme     varchar(200) not null references scheme (id),
    round      varchar(16)  not null,
    closed     boolean      not null,
    entry_step integer      not null,
    primary key (scheme, round)
);

create table scheme_step (
    scheme      varchar(200) not null,
    round       varchar(16)  not null,
    step        integer      not null,
    take        integer      not null,
    met_on      date         not null,
    summoned    integer      not null,
    present     integer      not null,
    issued      integer,
    collected   integer,
    valid       integer,
    paper       varchar(64),
    stands      boolean      not null,
    recorded_by varchar(255) not null,
    recorded_at timestamp    not null,
    primary key (scheme, round, step, take),
    foreign key (scheme, round) references scheme_round (scheme, round)
);

create table scheme_vote (
    scheme    varchar(200) not null,
    round     varchar(16)  not null,
    step      integer      not null,
    take      integer      not null,
    candidate varchar(200) not null references candidate (id),
    in_favour integer      not null,
    passed    boolean      not null,
    listed    boolean      not null,
    remark    varchar(500),
    primary key (scheme, round, step, take, candidate),
    foreign key (scheme, round, step, take) references scheme_step (scheme, round, step, take)
);

create table scheme_disagreement (
    scheme         varchar(200) not null references scheme (id),
    round          varchar(16)  not null,
    take           integer      not null,
    candidate      varchar(200) not null references candidate (id),
    standing_view  text         not null,
    committee_view text         not null,
    kept           boolean,
    guidance       text,
    primary key (scheme, round, take, candidate)
);

create table scheme_finding (
    scheme    varchar(200) not null references scheme (id),
    number    integer      not null,
    code      varchar(32)  not null,
    candidate varchar(200) references candidate (id),
    verdict   varchar(16)  not null,
    source    varchar(255) not null,
    needed    varchar(64),
    found     varchar(64),
    answer    varchar(16),
    reason    text,
    remedy    text,
    permit    varchar(500),
    primary key (scheme, number)
);

create table scheme_file (
    scheme       varchar(200) not null references scheme (id),
    candidate    varchar(200) not null references candidate (id),
    papers       varchar(255) not null,
    health_dated date,
    dossier      varchar(64),
    missing      varchar(500),
    primary key (scheme, candidate)
);

create table scheme_vetting (
    scheme     varchar(200) not null references scheme (id),
    round      integer      not null,
    line       varchar(32)  not null,
    passed     boolean      not null,
    given_by   varchar(255) not null,
    given_at   timestamp    not null,
    primary key (scheme, round, line)
);

create table scheme_point (
    scheme    varchar(200) not null references scheme (id),
    round     integer      not null,
    origin    varchar(32)  not null,
    number    integer      not null,
    step      varchar(16)  not null,
    candidate varchar(200) references candidate (id),
    body      text         not null,
    who_acts  varchar(500),
    due_on    date,
    redone    boolean      not null,
    raised_at timestamp    not null,
    primary key (scheme, round, origin, number)
);

create table scheme_change (
    scheme    varchar(200) not null references scheme (id),
    number    integer      not null,
    candidate varchar(200) references candidate (id),
    change    varchar(16)  not null,
    detail    text         not null,
    primary key (scheme, number)
);
