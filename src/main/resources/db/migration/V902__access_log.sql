-- Who read or changed what of an athlete's, when, and with which credential (its id, never a secret). Rows are only added.
-- They go when they are old (a month at least, however the service is configured) or with the athlete.
create table access_log (
    athlete_id uuid        not null references athlete (id) on delete cascade,
    id         uuid        not null,
    at         timestamptz not null,
    caller     text        not null,
    credential text        not null,
    operation  text        not null,
    status     integer     not null,
    request_id text,
    primary key (athlete_id, id)
);

create function access_log_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.at < now() - interval '30 days' or not exists (select from athlete where id = old.athlete_id) then
            return old;
        end if;
    end if;
    raise exception 'the access log is only added to';
end
$$;

create trigger access_log_is_kept before update or delete on access_log
    for each row execute function access_log_is_kept();

create trigger access_log_is_not_emptied before truncate on access_log
    for each statement execute function access_log_is_kept();
