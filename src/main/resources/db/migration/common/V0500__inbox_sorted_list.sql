-- what a list can be sorted by stands beside the audience, so that each page is one short walk along an index
alter table inbox_task add column unit_key varchar(500) default '' not null;
update inbox_task set unit_key = translate(lower(coalesce(unit, '')),
    'àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđ',
    'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd');
alter table inbox_audience add column created timestamp;
alter table inbox_audience add column urgency smallint;
alter table inbox_audience add column unit_key varchar(500);
update inbox_audience set
    created = (select t.created from inbox_task t where t.id = inbox_audience.task),
    urgency = (select case t.criticality when 'CRITICAL' then 0 when 'HIGH' then 1 else 2 end
               from inbox_task t where t.id = inbox_audience.task),
    unit_key = (select t.unit_key from inbox_task t where t.id = inbox_audience.task);
alter table inbox_audience alter column created set not null;
alter table inbox_audience alter column urgency set not null;
alter table inbox_audience alter column unit_key set not null;

create index inbox_audience_by_age on inbox_audience (audience, created, task);
create index inbox_audience_by_urgency on inbox_audience (audience, urgency, due, task);
create index inbox_audience_by_unit on inbox_audience (audience, unit_key, due, task);

-- what an organisation as a whole has to do
insert into inbox_audience (task, audience, due, created, urgency, unit_key)
select distinct a.task, substring(a.audience from position('@' in a.audience)), a.due, a.created, a.urgency, a.unit_key
from inbox_audience a where position('@' in a.audience) > 1;

create table inbox_done (
    id          varchar(64)  not null primary key,
    person      varchar(160) not null,
    done        timestamp    not null,
    process     varchar(64)  not null,
    name        varchar(500) not null,
    name_en     varchar(500) not null,
    case_id     varchar(160) not null,
    unit        varchar(500),
    plan        varchar(500),
    subject     varchar(500),
    criticality varchar(10)  not null,
    due         timestamp,
    due_rule    varchar(128),
    created     timestamp    not null,
    search      text         not null
);

create index inbox_done_by_person on inbox_done (person, done, id);

-- a way of looking at the list under a name; shared with one organisation or the owner's own
create table inbox_view (
    id           varchar(36)   not null primary key,
    owner        varchar(160)  not null,
    name         varchar(100)  not null,
    organisation varchar(64),
    address      varchar(1000) not null,
    created      timestamp     not null
);

create index inbox_view_of_owner on inbox_view (owner);
create index inbox_view_shared on inbox_view (organisation);
