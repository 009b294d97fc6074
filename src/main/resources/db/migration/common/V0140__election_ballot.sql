create table election_ballot (
    id                varchar(200) not null primary key,
    version           integer      not null,
    congress          varchar(140) not null,
    body              varchar(32)  not null,
    venue             varchar(16)  not null,
    place             integer      not null,
    seats             integer      not null,
    assumed           boolean      not null,
    state             varchar(16)  not null,
    attending         integer,
    number_in_favour  integer,
    number_against    integer,
    list_in_favour    integer,
    opened_at         timestamp    not null,
    declared_at       timestamp
);

create index election_ballot_congress on election_ballot (congress, place);

create table election_name (
    ballot            varchar(200) not null references election_ballot (id),
    id                varchar(200) not null,
    place             integer      not null,
    name              varchar(255) not null,
    born_on           date,
    origin            varchar(16)  not null,
    nominated_by      varchar(255),
    supporters        integer,
    standing          varchar(16)  not null,
    reason            varchar(255),
    poll_support      integer,
    over_half         boolean      not null,
    votes             integer,
    elected_in        integer,
    tied_in           integer,
    primary key (ballot, id)
);

create table election_poll (
    ballot         varchar(200) not null references election_ballot (id),
    round          integer      not null,
    issued         integer      not null,
    collected      integer      not null,
    invalid        integer      not null,
    list_in_favour integer      not null,
    minutes        varchar(200),
    primary key (ballot, round)
);

create table election_round (
    ballot     varchar(200) not null references election_ballot (id),
    number     integer      not null,
    tie_break  boolean      not null,
    seats      integer      not null,
    names      text         not null,
    convened   integer,
    present    integer,
    printed    integer,
    issued     integer,
    spoilt     integer,
    stamp_of   varchar(255),
    base       integer,
    needed     integer,
    outcome    varchar(16),
    reckoning  text,
    decision   varchar(16),
    in_favour  integer,
    of_present integer,
    reason     text,
    opened_at  timestamp    not null,
    counted_at timestamp,
    primary key (ballot, number)
);

create table election_sheet (
    ballot      varchar(200) not null references election_ballot (id),
    round       integer      not null,
    attempt     integer      not null,
    entry       integer      not null,
    by_person   varchar(140) not null,
    by_name     varchar(255) not null,
    entered_at  timestamp    not null,
    collected   integer      not null,
    valid       integer      not null,
    invalid     integer      not null,
    faults      varchar(200) not null,
    box_opened  varchar(8),
    tally_staff varchar(255),
    cleared     boolean      not null,
    primary key (ballot, round, attempt, entry)
);

create table election_sheet_votes (
    ballot  varchar(200) not null,
    round   integer      not null,
    attempt integer      not null,
    entry   integer      not null,
    name    varchar(200) not null,
    votes   integer      not null,
    primary key (ballot, round, attempt, entry, name)
);

create table election_ruling (
    ballot   varchar(200) not null,
    round    integer      not null,
    attempt  integer      not null,
    place    integer      not null,
    question varchar(255) not null,
    ruling   varchar(16)  not null,
    primary key (ballot, round, attempt, place)
);

create table election_protocol (
    ballot       varchar(200) not null primary key references election_ballot (id),
    announced_at timestamp    not null,
    seal_number  varchar(255) not null,
    kept_by      varchar(255) not null,
    keep_until   date,
    paper        varchar(200)
);

create table election_signer (
    ballot   varchar(200) not null references election_ballot (id),
    place    integer      not null,
    name     varchar(255) not null,
    capacity varchar(16)  not null,
    primary key (ballot, place)
);
