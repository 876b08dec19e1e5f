-- What is worth saying over weeks, with its state; kept when its cause is gone.
create table alert (
    athlete_id       uuid        not null references athlete (id) on delete cascade,
    id               uuid        not null,
    kind             text        not null,
    subject          text        not null,
    severity         text        not null,
    state            text        not null,
    alert            jsonb       not null,
    opened_at        timestamptz not null,
    seen_on          date        not null,
    acknowledged_at  timestamptz,
    acknowledged_by  text,
    resolved_on      date,
    primary key (athlete_id, id)
);

create unique index alert_standing on alert (athlete_id, kind, subject) where state <> 'RESOLVED';

-- The day, and the state of the plan and of that day's training, that alerts were last read from.
create table alert_reading (
    athlete_id  uuid  not null references athlete (id) on delete cascade,
    date        date  not null,
    seen        text  not null,
    primary key (athlete_id)
);
