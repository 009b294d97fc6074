create table election_sheet_invalid (
    ballot  varchar(200) not null,
    round   integer      not null,
    attempt integer      not null,
    entry   integer      not null,
    cause   varchar(24)  not null,
    ballots integer      not null,
    primary key (ballot, round, attempt, entry, cause)
);

alter table election_sheet drop column faults;
