create table organisation (
    id      varchar(64)  not null primary key,
    name    varchar(500) not null,
    type    varchar(30)  not null,
    parent  varchar(64),
    sector  varchar(64),
    members integer
);

create index organisation_parent on organisation (parent);

create table person (
    id       varchar(160) not null primary key,
    name     varchar(255) not null,
    mail     varchar(320) not null,
    language varchar(2)   not null,
    seat     boolean      not null
);

create table role_holding (
    person       varchar(160) not null references person (id),
    role         varchar(40)  not null,
    organisation varchar(64)  not null,
    from_day     date         not null,
    to_day       date,
    primary key (person, role, organisation, from_day)
);

create index role_holding_body on role_holding (organisation, role);
