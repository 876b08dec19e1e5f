-- Keys may end by themselves, and a client may be switched off with all of its keys and tokens without losing anything.
alter table api_key add column ends_at timestamptz;
alter table client add column disabled boolean not null default false;
