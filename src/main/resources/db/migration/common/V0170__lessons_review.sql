create table review (
    id              varchar(200) not null primary key,
    scope           varchar(16)  not null,
    case_id         varchar(140) not null,
    plan            varchar(64)  not null,
    superior        varchar(64)  not null,
    state           varchar(16)  not null,
    held_on         date,
    chaired_by      varchar(500),
    invited         integer,
    attended        integer,
    conclusions     text,
    closed_units    integer,
    open_units      text,
    register_number varchar(64),
    notice          text,
    opened_at       timestamp    not null
);

create index review_case on review (case_id);
create index review_plan on review (plan);

create table review_pilot (
    review   varchar(200) not null references review (id),
    congress varchar(140) not null,
    place    integer      not null,
    assessed boolean      not null,
    silent   boolean      not null,
    primary key (review, congress)
);

create table review_figure (
    review   varchar(200) not null references review (id),
    place    integer      not null,
    congress varchar(140) not null,
    name     varchar(64)  not null,
    amount   numeric(14, 2) not null,
    primary key (review, place)
);

create table review_finding (
    id         varchar(36)  not null primary key,
    review     varchar(200) not null references review (id),
    kind       varchar(16)  not null,
    aspect     varchar(16)  not null,
    words      text         not null,
    congress   varchar(140),
    cause_kind varchar(16),
    cause      text,
    source     varchar(64)  not null
);

create index review_finding_review on review_finding (review, kind);

create table lesson (
    id       varchar(220) not null primary key,
    review   varchar(200) not null references review (id),
    plan     varchar(64)  not null,
    place    integer      not null,
    aspect   varchar(16)  not null,
    rule     text         not null,
    congress varchar(140),
    artefact varchar(16),
    owner    varchar(500),
    due_day  date,
    bound    boolean      not null
);

create index lesson_review on lesson (review);
create index lesson_plan on lesson (plan, bound);

create table lesson_audience (
    lesson   varchar(220) not null references lesson (id),
    audience varchar(100) not null,
    primary key (lesson, audience)
);

create table lesson_answer (
    lesson      varchar(220) not null references lesson (id),
    congress    varchar(140) not null,
    answer      varchar(16)  not null,
    reason      text,
    evidence    text,
    answered_at timestamp    not null,
    primary key (lesson, congress)
);
