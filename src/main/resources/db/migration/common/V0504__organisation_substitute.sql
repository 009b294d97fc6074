-- who does the work of a role for somebody who holds it, from one day to another
create table role_substitute (
    id           varchar(36)  not null primary key,
    principal    varchar(160) not null references person (id),
    substitute   varchar(160) not null references person (id),
    role         varchar(40)  not null,
    organisation varchar(64)  not null,
    from_day     date         not null,
    to_day       date         not null,
    named_at     timestamp    not null,
    recalled_at  timestamp
);

create index role_substitute_of on role_substitute (substitute, to_day);
create index role_substitute_for on role_substitute (principal, to_day);

-- a matter that a substitute hands on is also that of whoever is substituted
alter table decision_proposal add column for_person varchar(160);
alter table decision add column proposed_for varchar(160);
