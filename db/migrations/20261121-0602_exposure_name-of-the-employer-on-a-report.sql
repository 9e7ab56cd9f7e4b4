-- Why: a laboratory does not see the registry: the report keeps the name its employer had, for the laboratory's own list.
-- Lock: short ACCESS EXCLUSIVE on exposure.report, no rewrite. Undo: drop the column.
alter table exposure.report add column employer_name text not null default '';
comment on column exposure.report.employer_name is 'name of the employer on the day of receipt';
