-- Hard runs of a day, for their number in a week (I16).
alter table training_day add column hard_runs integer not null default 0;

-- Why advice was declined, and with which numbers it was given.
alter table recommendation add column reason text;
alter table recommendation add column engine_version text not null default '1';
