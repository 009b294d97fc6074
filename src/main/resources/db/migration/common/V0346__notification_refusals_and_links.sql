-- tasks that arrived stay until the mail that tells of them has left, so that it can be written anew when a date moves
alter table arrival add column mail varchar(36);
create index arrival_mail on arrival (mail);

-- of what somebody does not want to hear by mail; an escalation is never among it
create table mail_refusal (
    person varchar(160) not null,
    kind   varchar(16)  not null,
    primary key (person, kind)
);

-- signs links in mails where no secret is configured
create table link_secret (
    id     integer     not null primary key,
    secret varchar(64) not null
);
