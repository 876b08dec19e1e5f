-- What was achieved last and on which day, in words that are put into a language when they are shown.
create table praise (
    athlete_id  uuid  not null references athlete (id) on delete cascade,
    date        date  not null,
    sentence    jsonb not null,
    primary key (athlete_id)
);
