create table document_gap (
    document varchar(200) not null references document (id),
    version  integer      not null,
    number   integer      not null,
    section  varchar(255) not null,
    primary key (document, version, number)
);

create table document_section_note (
    document varchar(200)  not null references document (id),
    section  varchar(255)  not null,
    place    varchar(1000) not null,
    primary key (document, section)
);
