create table budget (
    congress        varchar(140)   not null references congress (id),
    version         integer        not null,
    total           numeric(16, 0) not null,
    funded_from     varchar(500)   not null,
    estimate_file   varchar(200),
    estimated_at    timestamp      not null,
    appraisal       varchar(16),
    appraised_total numeric(16, 0),
    appraisal_file  varchar(200),
    proposed        numeric(16, 0),
    from_budget     numeric(16, 0),
    own_funds       numeric(16, 0),
    explanation     text,
    proposal_file   varchar(200),
    conclusion      varchar(16),
    approved        numeric(16, 0),
    notice_number   varchar(255),
    concluded_at    timestamp,
    primary key (congress, version)
);

create table budget_line (
    congress   varchar(140)   not null,
    version    integer        not null,
    place      integer        not null,
    category   varchar(24)    not null,
    item       varchar(500)   not null,
    quantity   numeric(12, 2) not null,
    unit_price numeric(16, 0) not null,
    norm       varchar(500),
    primary key (congress, version, place)
);

create table budget_cut (
    congress  varchar(140)   not null,
    version   integer        not null,
    place     integer        not null,
    line      varchar(500)   not null,
    appraised numeric(16, 0) not null,
    basis     varchar(500),
    primary key (congress, version, place)
);

create table budget_point (
    congress varchar(140) not null,
    version  integer      not null,
    place    integer      not null,
    line     varchar(500) not null,
    fault    text         not null,
    primary key (congress, version, place)
);

create table venue_item (
    congress varchar(140) not null references congress (id),
    area     varchar(16)  not null,
    item     varchar(24)  not null,
    primary key (congress, area, item)
);

create table venue_open_item (
    congress varchar(140) not null references congress (id),
    place    integer      not null,
    item     varchar(500) not null,
    owner    varchar(255) not null,
    due      date         not null,
    primary key (congress, place)
);

create table venue_state (
    congress     varchar(140) not null references congress (id),
    area         varchar(16)  not null,
    inspected_on date,
    remaining    text,
    reported_at  timestamp    not null,
    primary key (congress, area)
);
