-- each row is one notice of the outbox: when it may be told (null once it was told or is not worth telling any more), and by which mail
alter table escalation add column mail_at timestamp;
alter table escalation add column mail varchar(36);
alter table escalation add column acknowledged_at timestamp;
create index escalation_untold on escalation (mail_at, person);
create index escalation_mail on escalation (mail);
create index escalation_at on escalation (escalated_at);
