-- A morning's report, with the score and the final band of its day (R30).
create table check_in (
    athlete_id  uuid        not null references athlete (id) on delete cascade,
    date        date        not null,
    check_in    jsonb       not null,
    score       double precision not null,
    band        text        not null,
    stored_at   timestamptz not null,
    primary key (athlete_id, date)
);

-- A medical hold: set by a red flag or a screening concern, ended only by being cleared.
create table hold (
    athlete_id  uuid        not null references athlete (id) on delete cascade,
    id          uuid        not null,
    reason      text        not null,
    origin      text        not null,
    since       date        not null,
    status      text        not null,
    cleared_at  timestamptz,
    cleared_by  text,
    note        text,
    primary key (athlete_id, id)
);

create unique index hold_active on hold (athlete_id, reason) where status = 'ACTIVE';

-- What was advised for a day, by which inputs, and what became of it.
create table recommendation (
    athlete_id   uuid        not null references athlete (id) on delete cascade,
    date         date        not null,
    inputs       text        not null,
    situation    jsonb       not null,
    answer       jsonb       not null,
    decision     text        not null,
    status       text        not null,
    computed_at  timestamptz not null,
    answered_at  timestamptz,
    answered_by  text,
    primary key (athlete_id, date)
);

alter table training_day add column heavy_lower boolean not null default false;
