-- Why: pages and counts of a province read hundreds of thousands of rows because no index held what the filter, the order and the row
--      policy ask for. Each list has an index that answers it without the table, by area for a county or city and by day for a province.
-- Lock: writes to the two tables wait while the indexes are made (seconds at a million employers). Undo: the indexes of 20261121-0200,
--      20261122-0200 and 20261122-0602 again.
drop index registry.verification_area;
drop index registry.verification_open_area;
drop index registry.verification_answered_area;
drop index registry.verification_unreported;
drop index registry.verification_due;
create index verification_area on registry.verification (area_code, due_on, verification_id)
  include (employer_id, entered_on, assigned_to, source, named_on);
create index verification_open_area on registry.verification (area_code, due_on, verification_id)
  include (employer_id, assigned_to, source, named_on) where entered_on is null;
create index verification_open_due on registry.verification (due_on, verification_id)
  include (area_code, employer_id, assigned_to, source, named_on) where entered_on is null;
create index verification_answered_due on registry.verification (due_on, verification_id)
  include (area_code, employer_id, assigned_to, source, named_on) where entered_on is not null;
create index verification_unreported on registry.verification (area_code, due_on, verification_id)
  include (employer_id, assigned_to, source, named_on, report_due_on) where origin = 'found' and reported_on is null;

create index employer_hazard_area on registry.employer (area_code, employer_id)
  include (state, stopped_on, industry_code, workers_total, declaration_valid_until) where hazard_confirmed;
comment on index registry.employer_hazard_area is 'who has to declare, by area; what a duty to declare depends on stands in the index';
create index employer_unconfirmed_area on registry.employer (area_code, employer_id) where not hazard_confirmed;
