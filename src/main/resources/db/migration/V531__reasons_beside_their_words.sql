-- A reason stays the English text that every version reads and writes; what it says in any language stands beside it.
alter table plan_revision add column said jsonb;
update plan_revision set said = reason where jsonb_typeof(reason) = 'object';
alter table plan_revision alter column reason type text using reason #>> '{}';
