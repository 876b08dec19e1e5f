-- Each row holds the domain record whole: it is read and written whole, with all others of its athlete.

create table goal (
    athlete_id uuid  not null references athlete (id) on delete cascade,
    id         uuid  not null,
    goal       jsonb not null,
    primary key (athlete_id, id)
);

create table benchmark (
    athlete_id uuid  not null references athlete (id) on delete cascade,
    id         uuid  not null,
    benchmark  jsonb not null,
    primary key (athlete_id, id)
);

create table limitation (
    athlete_id uuid  not null references athlete (id) on delete cascade,
    id         uuid  not null,
    limitation jsonb not null,
    primary key (athlete_id, id)
);
