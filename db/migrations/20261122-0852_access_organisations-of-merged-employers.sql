-- Why: where both employers of a merge had an organisation with accounts, one stayed under an id that no longer is, and its accounts saw
--      nothing. An organisation may now stand under the employer that stays beside its own one, as long as the merge stands (decision 0017).
-- Lock: short, a column with no rewrite and two small indexes. Undo: put organisations back to merged_from, drop the column, make the unique index again.
alter table access.organisation add column merged_from uuid;
comment on column access.organisation.merged_from is
  'employer this organisation was of before it was merged into one that has an organisation already; null for the employer''s own';
drop index access.organisation_employer_id_idx;
create unique index organisation_own on access.organisation (employer_id) where employer_id is not null and merged_from is null;
create index organisation_employer on access.organisation (employer_id) where employer_id is not null;
-- Merges that stand already, the employer that stays not being merged itself: noted with their act, so that its undo puts them back.
with left_behind as (
  select o.organisation_id, a.act_id, x.alias_id, x.employer_id
  from access.organisation o join registry.employer_alias x on x.alias_id = o.employer_id
  join registry.identity_act a on a.kind = 'merge' and a.other_id = x.alias_id and a.kept_id = x.employer_id
    and not exists (select 1 from registry.identity_act u where u.undoes = a.act_id)),
moved as (
  update access.organisation o set employer_id = l.employer_id, merged_from = l.alias_id from left_behind l where o.organisation_id = l.organisation_id
  returning o.organisation_id, l.act_id)
insert into registry.identity_row (act_id, table_name, column_name, row_key, before)
select act_id, 'access.organisation', 'employer_id', jsonb_build_object('organisation_id', organisation_id), '{"merged_from": null}' from moved;
