create table content (
    id          varchar(36)  not null primary key,
    name        varchar(255) not null,
    media_type  varchar(100) not null,
    size        bigint       not null,
    sha256      varchar(64)  not null,
    uploaded_by varchar(160) not null,
    uploaded_at timestamp    not null
);

create table content_chunk (
    content varchar(36) not null references content (id),
    no      integer     not null,
    bytes   bytea not null,
    primary key (content, no)
);
