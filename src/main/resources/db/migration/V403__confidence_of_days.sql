-- How sure the readiness of a day was; null until the day is judged again.
alter table check_in add column coverage double precision;
alter table check_in add column confidence text;
