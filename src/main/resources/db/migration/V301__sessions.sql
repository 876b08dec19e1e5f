-- What was done. Sessions that tell of the same training are all kept; duplicate_of names the one that counts.
create table session (
    athlete_id          uuid        not null references athlete (id) on delete cascade,
    id                  uuid        not null,
    kind                text        not null,
    started_at          timestamptz not null,
    offset_seconds      integer     not null,
    date                date        not null,
    duration_seconds    integer     not null,
    rpe                 double precision,
    measures            jsonb       not null,
    provider            text,
    external_id         text,
    laps                jsonb       not null,
    exercises           jsonb       not null,
    notes               text,
    planned_session_id  uuid,
    matched_by          text,
    load                double precision not null,
    load_method         text        not null,
    duplicate_of        uuid,
    version             bigint      not null,
    primary key (athlete_id, id)
);

create unique index session_by_source on session (athlete_id, provider, external_id) where provider is not null;
create index session_by_start on session (athlete_id, started_at, id);
create index session_by_date on session (athlete_id, date);

-- One row a day on which something was done: its sums, and fitness and fatigue of that evening, so that the state of
-- any day is one indexed read however long the history.
create table training_day (
    athlete_id          uuid not null references athlete (id) on delete cascade,
    date                date not null,
    load                double precision not null,
    run_load            double precision not null,
    strength_load       double precision not null,
    runs                integer not null,
    run_meters          double precision not null,
    longest_run_meters  double precision not null,
    strength_sessions   integer not null,
    fitness             double precision not null,
    fatigue             double precision not null,
    primary key (athlete_id, date)
);
