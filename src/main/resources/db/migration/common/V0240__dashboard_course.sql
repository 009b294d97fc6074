-- every organisation with itself (0) and whatever stands above it: who watches whom
create table dashboard_line (
    organisation varchar(64) not null,
    above        varchar(64) not null,
    distance     integer     not null,
    primary key (organisation, above)
);

create index dashboard_line_above on dashboard_line (above, organisation);

-- one row for each congress; stages holds one letter for each stage in its order: Ahead, Open, Done, X for dropped
create table dashboard_congress (
    congress      varchar(140) not null primary key,
    plan          varchar(64)  not null,
    unit          varchar(64)  not null,
    unit_name     varchar(500) not null,
    unit_type     varchar(32)  not null,
    area          varchar(64),
    congress_type varchar(16)  not null,
    wave          integer      not null,
    place         integer      not null,
    state         varchar(24)  not null,
    stages        varchar(20)  not null,
    counting_day  date         not null,
    fixed         boolean      not null,
    last_day      date         not null,
    held_on       date,
    closed_on     date,
    search        text         not null
);

create index dashboard_congress_plan on dashboard_congress (plan, wave, place, congress);
create index dashboard_congress_unit on dashboard_congress (unit);
create index dashboard_congress_day on dashboard_congress (plan, counting_day, congress);

-- one row for each task that was ever opened; subject is the document, ballot or decision it is about
create table dashboard_step (
    task         varchar(64)  not null primary key,
    chain        varchar(160) not null,
    plan         varchar(64)  not null,
    unit         varchar(64)  not null,
    process      varchar(64)  not null,
    element      varchar(100) not null,
    subject      varchar(200) not null,
    name         varchar(500) not null,
    name_en      varchar(500) not null,
    criticality  varchar(10)  not null,
    role         varchar(40),
    groups_text  varchar(500) not null,
    assignee     varchar(160),
    opened_at    timestamp    not null,
    due          timestamp    not null,
    moved        integer      not null,
    closed_at    timestamp,
    completed    boolean      not null,
    working_days integer
);

create index dashboard_step_open on dashboard_step (closed_at, due, task);
create index dashboard_step_plan on dashboard_step (plan, closed_at, due, task);
create index dashboard_step_unit on dashboard_step (unit, closed_at, due);
create index dashboard_step_chain on dashboard_step (chain, opened_at);
create index dashboard_step_kind on dashboard_step (plan, process, element, working_days);

-- what ran before these tables were there
insert into dashboard_line (organisation, above, distance)
with recursive line (organisation, above, distance) as (
    select id, id, 0 from organisation
    union all
    select l.organisation, o.parent, l.distance + 1 from line l join organisation o on o.id = l.above
    where o.parent is not null and l.distance < 20
)
select organisation, above, min(distance) from line group by organisation, above;

insert into dashboard_congress (congress, plan, unit, unit_name, unit_type, area, congress_type, wave, place, state,
    stages, counting_day, fixed, last_day, held_on, closed_on, search)
select c.id, c.plan, c.unit, coalesce(o.name, c.unit), c.unit_type, o.parent, c.congress_type, coalesce(r.wave, 0),
    c.place_in_plan, c.state,
    (select string_agg(case s.state when 'AHEAD' then 'A' when 'OPEN' then 'O' when 'DONE' then 'D' else 'X' end, ''
        order by case s.stage when 'PLAN' then 1 when 'SETUP' then 2 when 'DOCUMENTS' then 3 when 'PERSONNEL' then 4
        when 'BUDGET' then 5 when 'LOGISTICS' then 6 when 'DATE' then 7 when 'READINESS' then 8 when 'CONSENT' then 9
        when 'CONGRESS' then 10 when 'RESULTS' then 11 when 'RECOGNITION' then 12 when 'DEBRIEF' then 13 else 14 end)
     from congress_stage s where s.congress = c.id),
    coalesce(c.first_day, c.expected_from, c.last_day), c.first_day is not null, c.last_day,
    case when c.state in ('HELD', 'RECOGNISED', 'APPOINTED_RECOGNISED') then c.final_day end, c.closed_on,
    lower(coalesce(o.name, c.unit))
from congress c left join organisation o on o.id = c.unit
left join roll_out_unit r on r.plan = c.plan and r.organisation = c.unit;

insert into dashboard_step (task, chain, plan, unit, process, element, subject, name, name_en, criticality, role,
    groups_text, assignee, opened_at, due, moved, closed_at, completed, working_days)
select t.id, t.case_id, coalesce(c.plan, p.id), coalesce(c.unit, p.issuer), t.process, t.element, '', t.name, t.name_en,
    t.criticality, case when d.groups_text = '' then null else substring(d.groups_text from 1 for position('@' in d.groups_text) - 1) end,
    d.groups_text, t.assignee, t.created, d.due, d.round, null, false, null
from inbox_task t join deadline d on d.task_id = t.id
left join congress c on c.id = t.case_id left join plan p on p.id = t.case_id
where c.id is not null or p.id is not null;
