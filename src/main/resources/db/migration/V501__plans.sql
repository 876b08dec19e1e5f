-- A plan and the shape of its weeks; its sessions are rows of their own, so that a day's screen reads no whole plan.
create table plan (
    athlete_id      uuid        not null references athlete (id) on delete cascade,
    id              uuid        not null,
    goal_id         uuid,
    status          text        not null,
    start_date      date        not null,
    end_date        date        not null,
    revision        integer     not null,
    engine_version  text        not null,
    created_at      timestamptz not null,
    weeks           jsonb       not null,
    compromises     jsonb       not null,
    cautions        jsonb       not null,
    primary key (athlete_id, id)
);

create unique index plan_active on plan (athlete_id) where status = 'ACTIVE';

create table planned_session (
    athlete_id   uuid     not null references athlete (id) on delete cascade,
    id           uuid     not null,
    plan_id      uuid     not null,
    active       boolean  not null,
    date         date     not null,
    day_part     text     not null,
    kind         text     not null,
    status       text     not null,
    minutes      integer  not null,
    target_rpe   double precision not null,
    sequence     integer  not null,
    changed_at   timestamptz not null,
    tags         jsonb    not null,
    workout      jsonb    not null,
    placement    jsonb    not null,
    primary key (athlete_id, id),
    foreign key (athlete_id, plan_id) references plan (athlete_id, id) on delete cascade
);

create index planned_session_by_day on planned_session (athlete_id, date) where active;
create index planned_session_by_plan on planned_session (athlete_id, plan_id, date);

-- What changed in a plan, when, by whom and why; kept for ever.
create table plan_revision (
    athlete_id  uuid        not null references athlete (id) on delete cascade,
    plan_id     uuid        not null,
    number      integer     not null,
    created_at  timestamptz not null,
    reason      text        not null,
    changed_by  text        not null,
    changes     jsonb       not null,
    primary key (athlete_id, plan_id, number),
    foreign key (athlete_id, plan_id) references plan (athlete_id, id) on delete cascade
);
