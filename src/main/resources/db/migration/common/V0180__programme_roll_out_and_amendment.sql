create table roll_out_unit (
    plan         varchar(64) not null,
    organisation varchar(64) not null,
    place        integer     not null,
    plan_row     integer     not null,
    wave         integer     not null,
    from_day     date,
    before_day   date        not null,
    opened       boolean     not null,
    primary key (plan, organisation)
);

create table amendment (
    id              varchar(200) not null primary key,
    plan            varchar(64)  not null,
    place           integer      not null,
    state           varchar(16)  not null,
    reason          text,
    concerns        varchar(120),
    effective_on    date,
    wish            text,
    dropped_because text,
    text_content    varchar(200),
    signed_on       date,
    register_number varchar(64),
    opened_at       timestamp    not null,
    constraint amendment_place unique (plan, place)
);

create table amendment_change (
    amendment varchar(200) not null references amendment (id),
    place     integer      not null,
    path      varchar(500) not null,
    new_value text         not null,
    primary key (amendment, place)
);

create table amendment_basis (
    amendment    varchar(200) not null references amendment (id),
    place        integer      not null,
    basis_number varchar(255) not null,
    dated        date         not null,
    title        varchar(1000),
    primary key (amendment, place)
);

create table amendment_reason (
    amendment varchar(200) not null references amendment (id),
    finding   varchar(500) not null,
    reason    text         not null,
    primary key (amendment, finding)
);

create table amendment_congress (
    amendment  varchar(200) not null references amendment (id),
    congress   varchar(140) not null,
    place      integer      not null,
    conflicts  varchar(200) not null,
    settlement text,
    rebased    boolean      not null,
    primary key (amendment, congress)
);

create table amendment_date (
    amendment varchar(200) not null references amendment (id),
    congress  varchar(140) not null,
    item      varchar(32)  not null,
    old_day   date,
    new_day   date,
    primary key (amendment, congress, item)
);
