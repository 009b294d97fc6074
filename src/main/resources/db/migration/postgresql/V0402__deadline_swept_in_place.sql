-- room in each page for what a sweep changes: state and rung, which no index holds
alter table deadline set (fillfactor = 50);

drop index escalation_mail;
create index escalation_mail on escalation (mail) where mail is not null;
