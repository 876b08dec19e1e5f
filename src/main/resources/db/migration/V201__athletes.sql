-- Rule for every later table that holds anything of an athlete: athlete_id comes first in its primary key and in all of
-- its indexes (so that the data can be spread over databases by athlete), and it references athlete (id) on delete
-- cascade (so that an erasure reaches everything).

create table athlete (
    id              uuid primary key,
    owner           text        not null,
    created_at      timestamptz not null,
    display_name    text        not null,
    birth_date      date        not null,
    sex             text        not null,
    time_zone       text        not null,
    locale          text        not null,
    running_level   text        not null,
    strength_level  text        not null,
    body            jsonb       not null,
    wishes          jsonb       not null,
    screening       jsonb       not null,
    recent_training jsonb
);

create index athlete_by_owner on athlete (owner, id);

-- What is left of an erased athlete: that the id is spent, and a digest by which its former owner is known again.
create table erased_athlete (
    id           uuid primary key,
    owner_digest bytea       not null,
    erased_at    timestamptz not null
);
