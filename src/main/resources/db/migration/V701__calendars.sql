-- What is no longer in a plan: calendars that know it are told that it is off.
create table dropped_session (
    athlete_id  uuid        not null references athlete (id) on delete cascade,
    id          uuid        not null,
    plan_id     uuid        not null,
    date        date        not null,
    title       text        not null,
    sequence    integer     not null,
    dropped_at  timestamptz not null,
    primary key (athlete_id, id),
    foreign key (athlete_id, plan_id) references plan (athlete_id, id) on delete cascade
);

create index dropped_session_by_plan on dropped_session (athlete_id, plan_id);

-- Secret addresses under which calendar programmes read an athlete's training; the secret itself is not here.
create table calendar_link (
    athlete_id   uuid        not null references athlete (id) on delete cascade,
    id           uuid        not null,
    name         text        not null,
    starts_at    jsonb       not null,
    digest       bytea       not null,
    created_at   timestamptz not null,
    last_read_at timestamptz,
    primary key (athlete_id, id)
);
