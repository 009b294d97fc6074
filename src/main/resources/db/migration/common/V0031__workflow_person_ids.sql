alter table answer_sheet alter column by_person set data type varchar(160);
