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
    changes         text,
    basis_number    varchar(64),
    basis_date      date,
    signed_on       date,
    register_number varchar(64),
    opened_at       timestamp    not null,
    constraint amendment_place unique (plan, place)
);

create table amendment_reason (
    amendment varchar(200) not null references amendment (id),
    finding   varchar(500) not null,
    reason    text         not null,
    primary key (amendment, finding)
);

create table amendment_congress (
    amendment varchar(200) not null references amendment (id),
    congress  varchar(140) not null,
    old_last  date         not null,
    new_last  date         not null,
    conflict  varchar(500),
    rebased   boolean      not null,
    primary key (amendment, congress)
);
