create table client (
    id         uuid primary key,
    name       text        not null,
    created_at timestamptz not null
);

-- The digest is SHA-256 of the whole key; the prefix is the part of the key that may be seen.
create table api_key (
    id           uuid primary key,
    client_id    uuid        not null references client (id) on delete cascade,
    name         text        not null,
    prefix       text        not null unique,
    digest       bytea       not null,
    scopes       text[]      not null,
    created_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);

create index api_key_client on api_key (client_id, id);

-- Answers to requests with an Idempotency-Key, for 24 hours. The key itself is not here but its digest, and the answer is
-- sealed with the key, for it may hold what is shown only once. athlete_id, where there is one, lets erasure find it.
create table idempotent_answer (
    credential   text        not null,
    path         text        not null,
    key_digest   text        not null,
    body_digest  text        not null,
    created_at   timestamptz not null,
    athlete_id   uuid,
    status       integer,
    headers      jsonb,
    sealed_body  bytea,
    primary key (credential, path, key_digest)
);

create index idempotent_answer_age on idempotent_answer (created_at);
create index idempotent_answer_athlete on idempotent_answer (athlete_id);
