-- A session with a weighing before and after it, from which a sweat rate is read (G4).
create table sweat_test (
    athlete_id       uuid             not null references athlete (id) on delete cascade,
    id               uuid             not null,
    date             date             not null,
    duration_minutes integer          not null,
    mass_before_kg   double precision not null,
    mass_after_kg    double precision not null,
    fluid_ml         integer          not null,
    urine_ml         integer,
    temperature_c    double precision,
    primary key (athlete_id, id)
);

create index sweat_test_by_date on sweat_test (athlete_id, date, id);
