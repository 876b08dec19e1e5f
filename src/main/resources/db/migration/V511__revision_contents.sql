-- What each revision made of the sessions and, where they changed, of the weeks: so that a plan can become again what
-- it was. Revisions from before this table have no row here and stay readable; they cannot be restored.
create table plan_revision_content (
    athlete_id  uuid        not null references athlete (id) on delete cascade,
    plan_id     uuid        not null,
    number      integer     not null,
    sessions    jsonb       not null,
    weeks       jsonb,
    primary key (athlete_id, plan_id, number),
    foreign key (athlete_id, plan_id) references plan (athlete_id, id) on delete cascade
);
