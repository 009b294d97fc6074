create table decision_amendment (
    decision    varchar(200) not null references decision (id),
    number      integer      not null,
    change_text text         not null,
    by_name     varchar(255),
    primary key (decision, number)
);

insert into decision_amendment (decision, number, change_text)
    select id, 1, amendments from decision where amendments is not null;
