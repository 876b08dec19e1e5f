-- Why a revision came about and how a week was are said in the language of whoever reads it; what was written before stays
-- as it was.
alter table plan_revision alter column reason type jsonb using to_jsonb(reason);
alter table plan_review alter column text type jsonb using to_jsonb(text);
