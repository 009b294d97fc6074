create table session_sitting (
    congress  varchar(140) not null,
    number    integer      not null,
    kind      varchar(16)  not null,
    bodies    varchar(200) not null,
    opened_at timestamp    not null,
    closed_at timestamp,
    primary key (congress, number)
);

create table session_attendance (
    congress      varchar(140) not null,
    number        integer      not null,
    sitting       integer      not null,
    taken_at      timestamp    not null,
    convened      integer      not null,
    present       integer      not null,
    guests        integer      not null,
    ordinary_base integer      not null,
    election_base integer      not null,
    sub_units     integer      not null,
    represented   integer      not null,
    quorum        boolean      not null,
    reckoning     text         not null,
    primary key (congress, number)
);

create table session_absence (
    congress   varchar(140) not null,
    attendance integer      not null,
    place      integer      not null,
    voter      varchar(200) not null,
    name       varchar(255) not null,
    cause      varchar(24)  not null,
    alternate  varchar(255),
    primary key (congress, attendance, place)
);

create table session_represented (
    congress   varchar(140) not null,
    attendance integer      not null,
    sub_unit   varchar(64)  not null,
    delegates  integer      not null,
    primary key (congress, attendance, sub_unit)
);

create table session_adjournment (
    congress      varchar(140) not null,
    number        integer      not null,
    reason        text         not null,
    reconvenes_at timestamp    not null,
    venue         varchar(500) not null,
    primary key (congress, number)
);

create table session_opening (
    congress      varchar(140) not null,
    sitting       integer      not null,
    prep_start    timestamp,
    prep_end      timestamp,
    opened_at     timestamp    not null,
    in_favour     integer      not null,
    passed        varchar(200) not null,
    higher_drafts boolean      not null,
    notes         text,
    primary key (congress, sitting)
);

create table session_organ (
    congress varchar(140) not null,
    sitting  integer      not null,
    venue    varchar(16)  not null,
    place    integer      not null,
    organ    varchar(24)  not null,
    person   varchar(200) not null,
    name     varchar(255) not null,
    head     boolean      not null,
    primary key (congress, sitting, venue, place)
);

create table session_credentials (
    congress   varchar(140) not null primary key,
    eligible   integer      not null,
    complaints integer      not null,
    in_favour  integer      not null,
    report     varchar(200) not null
);

create table session_rejected (
    congress varchar(140) not null,
    place    integer      not null,
    voter    varchar(200) not null,
    name     varchar(255) not null,
    ground   varchar(500) not null,
    primary key (congress, place)
);

create table session_structure (
    congress varchar(140) not null,
    place    integer      not null,
    item     varchar(500) not null,
    heads    integer      not null,
    primary key (congress, place)
);

create table session_reports (
    congress            varchar(140) not null primary key,
    began_at            timestamp    not null,
    ended_at            timestamp    not null,
    superior_speech     text,
    political_in_favour integer      not null,
    review_in_favour    integer      not null
);

create table session_speech (
    congress varchar(140) not null,
    place    integer      not null,
    speaker  varchar(255) not null,
    aspect   varchar(24)  not null,
    minutes  integer,
    gist     text         not null,
    primary key (congress, place)
);

create table session_digest (
    congress   varchar(140) not null primary key,
    no_comment text,
    paper      varchar(200) not null
);

create table session_draft (
    congress varchar(140) not null,
    place    integer      not null,
    draft    varchar(24)  not null,
    comments integer      not null,
    main     text         not null,
    primary key (congress, place)
);

create table session_resolution (
    congress         varchar(140) not null primary key,
    in_favour        integer      not null,
    against          integer      not null,
    abstained        integer      not null,
    resolution       varchar(200) not null,
    action_programme varchar(200)
);

create table session_target (
    congress  varchar(140) not null,
    place     integer      not null,
    indicator varchar(500) not null,
    measure   varchar(500) not null,
    primary key (congress, place)
);

create table session_closing (
    congress          varchar(140)  not null,
    sitting           integer       not null,
    started_at        timestamp     not null,
    ended_at          timestamp     not null,
    days              numeric(4, 1) not null,
    over_limit_reason text,
    incidents         text,
    primary key (congress, sitting)
);

create table session_timing (
    congress varchar(140) not null,
    sitting  integer      not null,
    place    integer      not null,
    item     varchar(500) not null,
    planned  integer,
    actual   integer,
    primary key (congress, sitting, place)
);

create table session_first (
    congress    varchar(140) not null,
    sitting     integer      not null,
    convened_by varchar(255) not null,
    members     integer      not null,
    present     integer      not null,
    primary key (congress, sitting)
);

create table session_finding (
    congress varchar(140) not null,
    number   integer      not null,
    code     varchar(32)  not null,
    reason   text         not null,
    found_at timestamp    not null,
    primary key (congress, number)
);
