-- What a session was before anything eased it, and up to which day missed sessions are marked and weeks reviewed.
alter table planned_session add column as_planned jsonb;
alter table plan add column lived_until date;

-- Days off that the athlete told of, first and last included.
create table plan_pause (
    athlete_id  uuid        not null references athlete (id) on delete cascade,
    plan_id     uuid        not null,
    id          uuid        not null,
    first_day   date        not null,
    last_day    date        not null,
    reason      text,
    created_at  timestamptz not null,
    primary key (athlete_id, plan_id, id),
    foreign key (athlete_id, plan_id) references plan (athlete_id, id) on delete cascade
);

-- Weeks looked back on; a week that is not over may be looked at before, and again afterwards.
create table plan_review (
    athlete_id        uuid        not null references athlete (id) on delete cascade,
    plan_id           uuid        not null,
    week              integer     not null,
    review            jsonb       not null,
    text              text        not null,
    goal_in_question  boolean     not null,
    changes           jsonb       not null,
    revision          integer     not null,
    reviewed_at       timestamptz not null,
    primary key (athlete_id, plan_id, week),
    foreign key (athlete_id, plan_id) references plan (athlete_id, id) on delete cascade
);
