create table congress (
    id             varchar(140)  not null primary key,
    version        integer       not null,
    plan           varchar(64)   not null,
    superior       varchar(64)   not null,
    unit           varchar(64)   not null,
    unit_type      varchar(32)   not null,
    chosen_as      varchar(16)   not null,
    place_in_plan  integer       not null,
    term           varchar(32)   not null,
    contents       varchar(120)  not null,
    personnel      varchar(16)   not null,
    direct_bodies  varchar(200)  not null,
    congress_type  varchar(16)   not null,
    convened       integer       not null,
    assumed        boolean       not null,
    guests         integer,
    max_days       numeric(4, 1) not null,
    opens_from     date,
    last_day       date          not null,
    expected_from  date,
    expected_to    date,
    first_day      date,
    final_day      date,
    venue          varchar(500),
    announced_on   date,
    voters_frozen  boolean       not null,
    state          varchar(16)   not null,
    days_taken     numeric(4, 1),
    recognised_on  date,
    ended_reason   text,
    rebased        integer       not null,
    opened_at      timestamp     not null
);

create index congress_plan on congress (plan, place_in_plan);
create index congress_unit on congress (unit);

create table congress_seats (
    congress varchar(140) not null references congress (id),
    body     varchar(32)  not null,
    seats    integer      not null,
    prepared integer,
    primary key (congress, body)
);

create table congress_approver (
    congress     varchar(140) not null references congress (id),
    place        integer      not null,
    organisation varchar(64)  not null,
    primary key (congress, place)
);

create table congress_stage (
    congress varchar(140) not null references congress (id),
    stage    varchar(32)  not null,
    state    varchar(16)  not null,
    begun_at timestamp,
    ended_at timestamp,
    primary key (congress, stage)
);
