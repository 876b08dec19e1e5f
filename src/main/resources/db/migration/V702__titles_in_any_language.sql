-- A title stays the English text that every version reads and writes; what it says in any language stands beside it.
alter table dropped_session add column said jsonb;
