alter table decision_amendment add column section varchar(250);
alter table decision_amendment add column criterion varchar(40);
alter table decision_amendment add column due_on date;
alter table decision_member add column section varchar(250);
alter table decision_member add column criterion varchar(40);
