-- Why: first pages of the lists of reports and declarations, newest first, for wide areas; those who have not declared among a
--      million employers.
-- Lock: SHARE on three tables while the indexes are built. Undo: drop the indexes.
create index report_by_day on exposure.report (sampled_on desc, report_id desc);
create index declaration_by_day on exposure.declaration (declared_on desc, declaration_id desc);
create index employer_undeclared on registry.employer (coalesce(declaration_valid_until, '0001-01-01'::date), area_code, employer_id)
  where state = 'in-production' and hazard_confirmed;
comment on index registry.employer_undeclared is 'a range of its first column holds employers without a declaration in force on a day';
comment on column exposure.declaration.valid_until is 'day 13 months after the declaration was made; past it the yearly update is overdue';
