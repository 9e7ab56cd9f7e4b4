-- Why: a version of an employer says who made it, also after the account is gone.
-- Lock: short. Undo: drop the column.
alter table registry.employer_version add column actor_name text not null default '';
comment on column registry.employer_version.actor_name is 'who made the version, as the name stood that day';
