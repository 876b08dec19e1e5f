-- What an owner lets somebody else do with an athlete. The second index is the one of an athlete's tables that does not
-- lead with the athlete: it answers whom a grantee may see, which no index by athlete can.
create table access_grant (
    athlete_id uuid        not null references athlete (id) on delete cascade,
    id         uuid        not null,
    grantee    text        not null check (grantee ~ '^(client|user):.'),
    scopes     text[]      not null check (cardinality(scopes) > 0 and not 'admin' = any(scopes)),
    ends_at    timestamptz,
    created_at timestamptz not null,
    created_by text        not null,
    primary key (athlete_id, id)
);

create index access_grant_by_grantee on access_grant (grantee, athlete_id, id);
