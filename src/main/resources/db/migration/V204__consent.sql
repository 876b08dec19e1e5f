-- That the athlete agreed to have data of their health kept: {"version", "givenAt"}.
alter table athlete add column consent jsonb;
