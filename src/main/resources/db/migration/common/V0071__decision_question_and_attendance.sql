alter table decision add column question text;
alter table decision add column papers varchar(200);
alter table decision add column meeting_on date;
alter table decision add column other_views integer;
alter table decision add column guests integer;
alter table decision add column chair varchar(255);
alter table decision add column sitting varchar(200);

alter table decision_member add column attended boolean default false not null;

create table decision_proposal (
    subject_id varchar(200) not null,
    task       varchar(64)  not null primary key,
    person     varchar(140) not null,
    handed_on  timestamp    not null
);

create index decision_proposal_subject on decision_proposal (subject_id, handed_on);
