alter table congress add column progress_every varchar(8);
alter table congress add column sub_units integer;
alter table congress add column subcommittees varchar(120) default '' not null;
alter table congress add column consent_on date;
alter table congress add column consent_stands boolean default false not null;
alter table congress add column postponed boolean default false not null;
alter table congress add column successor varchar(64);
alter table congress add column postponed_because text;
alter table congress add column closed_on date;

create table congress_milestone (
    congress  varchar(140) not null references congress (id),
    milestone varchar(32)  not null,
    day_text  varchar(16)  not null,
    primary key (congress, milestone)
);

create table congress_subcommittee_decision (
    congress        varchar(140) not null primary key references congress (id),
    decision_number varchar(64)  not null,
    dated           date         not null,
    plan_file       varchar(200) not null
);

create table congress_subcommittee_member (
    congress     varchar(140) not null references congress (id),
    place        integer      not null,
    subcommittee varchar(16)  not null,
    person       varchar(140) not null,
    duty         varchar(16)  not null,
    primary key (congress, place)
);

create table congress_unit_task (
    congress varchar(140) not null references congress (id),
    place    integer      not null,
    task     varchar(500) not null,
    due      date         not null,
    owner    varchar(255) not null,
    primary key (congress, place)
);

create table congress_sub_unit (
    congress  varchar(140) not null references congress (id),
    sub_unit  varchar(64)  not null,
    state     varchar(16)  not null,
    held_on   date,
    delegates integer,
    reason    text,
    primary key (congress, sub_unit)
);

create table congress_proposal (
    congress            varchar(140) not null references congress (id),
    number              integer      not null,
    first_day           date         not null,
    last_day            date         not null,
    days                numeric(4, 1),
    preparatory_at      timestamp,
    venue               varchar(500),
    voters              integer,
    guests              integer,
    short_notice_reason text,
    postponed_because   text,
    past_deadline       boolean      not null,
    proposed_at         timestamp    not null,
    agreed              boolean,
    view_given          text,
    attended_by         varchar(255),
    primary key (congress, number)
);

create table congress_announcement (
    congress    varchar(140) not null references congress (id),
    number      integer      not null,
    announced_on date        not null,
    first_day   date         not null,
    notice_days integer      not null,
    reason      text,
    primary key (congress, number)
);

create table congress_voter (
    congress varchar(140) not null references congress (id),
    voter    varchar(200) not null,
    place    integer      not null,
    name     varchar(255) not null,
    person   varchar(140),
    excluded boolean      not null,
    primary key (congress, voter)
);

create table congress_voter_change (
    congress   varchar(140) not null references congress (id),
    number     integer      not null,
    voter      varchar(200) not null,
    excluded   boolean      not null,
    cause      varchar(500) not null,
    evidence   varchar(500),
    changed_by varchar(140) not null,
    changed_at timestamp    not null,
    primary key (congress, number)
);

create table congress_allocation (
    congress   varchar(140) not null references congress (id),
    sub_unit   varchar(64)  not null,
    delegates  integer      not null,
    alternates integer      not null,
    primary key (congress, sub_unit)
);

create table congress_guest (
    congress varchar(140) not null references congress (id),
    place    integer      not null,
    name     varchar(500) not null,
    persons  integer      not null,
    mail     varchar(255),
    person   varchar(140),
    primary key (congress, place)
);

create table congress_organ (
    congress varchar(140) not null references congress (id),
    place    integer      not null,
    organ    varchar(24)  not null,
    person   varchar(140) not null,
    primary key (congress, place)
);

create table congress_readiness (
    congress     varchar(140) not null references congress (id),
    round        integer      not null,
    ready        boolean      not null,
    redo         varchar(200) not null,
    documents    text,
    reason       text,
    appraised_at timestamp    not null,
    primary key (congress, round)
);

create table congress_condition (
    congress  varchar(140) not null references congress (id),
    round     integer      not null,
    place     integer      not null,
    condition_name varchar(24) not null,
    met       varchar(8)   not null,
    finding   text,
    primary key (congress, round, place)
);

create table congress_result (
    congress       varchar(140) not null references congress (id),
    round          integer      not null,
    closed_on      date         not null,
    report_number  varchar(64)  not null,
    reported_on    date         not null,
    report         varchar(200) not null,
    enclosed       varchar(200) not null,
    received_on    date,
    verified       varchar(16),
    procedure_kept boolean,
    advice         text,
    recognition    varchar(16),
    primary key (congress, round)
);

create table congress_result_fault (
    congress varchar(140) not null references congress (id),
    round    integer      not null,
    place    integer      not null,
    paper    varchar(500) not null,
    fault    text         not null,
    primary key (congress, round, place)
);

create table congress_elected (
    congress varchar(140) not null references congress (id),
    round    integer      not null,
    place    integer      not null,
    post     varchar(24)  not null,
    person   varchar(140) not null,
    votes    integer,
    primary key (congress, round, place)
);

create table congress_revote (
    congress varchar(140) not null references congress (id),
    number   integer      not null,
    held_on  date         not null,
    venue    varchar(500) not null,
    body     varchar(16)  not null,
    primary key (congress, number)
);

create table congress_holder (
    congress  varchar(140) not null references congress (id),
    post      varchar(24)  not null,
    person    varchar(140) not null,
    reelected boolean      not null,
    from_day  date         not null,
    basis     varchar(500) not null,
    primary key (congress, post, person)
);
