create table register_counter (
    organisation  varchar(64) not null,
    symbol        varchar(32) not null,
    register_year integer     not null,
    last_number   integer     not null,
    primary key (organisation, symbol, register_year)
);

create table registered_document (
    id            varchar(36)  not null primary key,
    occasion      varchar(255) not null,
    organisation  varchar(64)  not null,
    symbol        varchar(32)  not null,
    register_year integer      not null,
    serial        integer      not null,
    number_text   varchar(64)  not null,
    dated         date         not null,
    kind          varchar(64)  not null,
    title         text         not null,
    chain         varchar(160)  not null,
    case_kind     varchar(32)  not null,
    case_id       varchar(160)  not null,
    media_type    varchar(128) not null,
    content       bytea        not null,
    sha256        varchar(64)  not null,
    registered_at timestamp    not null,
    constraint registered_document_occasion unique (occasion),
    constraint registered_document_number unique (organisation, symbol, register_year, serial)
);

create index registered_document_chain on registered_document (chain, registered_at);
create index registered_document_case on registered_document (case_kind, case_id);
