create table congress_annulled (
    congress varchar(140) not null references congress (id),
    round    integer      not null,
    body     varchar(32)  not null,
    ground   varchar(500) not null,
    primary key (congress, round, body)
);
