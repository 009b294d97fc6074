-- open tasks and milestones that an amendment moves, as they stood when it was previewed last
create table amendment_clock (
    amendment varchar(200) not null references amendment (id),
    congress  varchar(140) not null,
    deadline  varchar(36)  not null,
    kind      varchar(9)   not null,
    title     varchar(255) not null,
    title_en  varchar(255),
    old_due   timestamp    not null,
    new_due   timestamp    not null,
    primary key (amendment, congress, deadline)
);
