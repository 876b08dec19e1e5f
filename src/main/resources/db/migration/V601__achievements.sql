-- The best of each mark on each day, so that a record is right again at once when a session is changed or deleted.
create table achievement (
    athlete_id  uuid             not null references athlete (id) on delete cascade,
    mark        text             not null,
    date        date             not null,
    value       double precision not null,
    estimated   boolean          not null,
    session_id  uuid,
    primary key (athlete_id, mark, date)
);

create index achievement_by_value on achievement (athlete_id, mark, value, date);
create index achievement_by_date on achievement (athlete_id, date);

-- The best of each mark ever: what a screen of records reads.
create table personal_record (
    athlete_id  uuid             not null references athlete (id) on delete cascade,
    mark        text             not null,
    date        date             not null,
    value       double precision not null,
    estimated   boolean          not null,
    session_id  uuid,
    primary key (athlete_id, mark)
);
