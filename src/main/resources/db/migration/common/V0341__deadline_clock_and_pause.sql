-- the day that the clock began to count from, and for how many working days it stood still
alter table deadline add column anchor date;
alter table deadline add column stood_still integer default 0 not null;
alter table deadline add column pause_reason varchar(16);
alter table deadline add column pause_note varchar(500);
update deadline set anchor = cast(opened_at as date);
alter table deadline alter column anchor set not null;
