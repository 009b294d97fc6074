create table plan (
    id              varchar(64)  not null primary key,
    version         integer      not null,
    issuer          varchar(64)  not null,
    title           varchar(1000) not null,
    state           varchar(16)  not null,
    source          text         not null,
    text_content    varchar(200),
    signed_on       date,
    signed_as       varchar(32),
    register_number varchar(64),
    issued_on       date,
    created_at      timestamp    not null
);

create index plan_issuer on plan (issuer);

create table plan_acknowledgement (
    plan    varchar(64)   not null references plan (id),
    finding varchar(500)  not null,
    reason  text          not null,
    given_at timestamp    not null,
    primary key (plan, finding)
);

create table plan_working_group (
    plan     varchar(64)   not null references plan (id),
    person   varchar(140)  not null,
    position varchar(500)  not null,
    part     varchar(16)   not null,
    pilots   varchar(2000) not null,
    primary key (plan, person)
);
