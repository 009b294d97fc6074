create table account (
    person       varchar(160) not null primary key references person (id),
    username     varchar(160) not null unique,
    password     varchar(200) not null,
    must_change  boolean      not null,
    disabled     boolean      not null,
    last_sign_in timestamp,
    failures     integer      not null,
    locked_until timestamp
);
