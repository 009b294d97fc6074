create table dashboard_note (
    id         varchar(36)  not null primary key,
    chain      varchar(160) not null,
    by_person  varchar(160) not null,
    by_name    varchar(255) not null,
    written_at timestamp    not null,
    body       text         not null
);

create index dashboard_note_chain on dashboard_note (chain, written_at);
