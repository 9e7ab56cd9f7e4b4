-- Why: a co-manager (村协管员) belongs to her town and answers for one village of it: her account carries the narrower area, and row
--      security follows it. And a tag of an area was shown to a health authority whose scope names no area.
-- Lock: short (a nullable column). Undo: drop the column; restore access.colleagues from migration 0580 and policy below from 0660.
alter table access.account add column area_code text collate "C";
comment on column access.account.area_code is 'narrower area inside that of the organisation, as the village of a co-manager; null for the whole of it';

create or replace function access.colleagues(wanted text[] default null)
returns table (account_id uuid, name text, organisation_id uuid, organisation_name text, kind text, area_code text, active boolean, administrator boolean, staffing text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.account_id, a.display_name, o.organisation_id, o.name, o.kind, coalesce(a.area_code, o.area_code), a.active and o.active,
    a.roles && '{platform-admin,commission-admin,auditor}', a.staffing
  from access.account a join access.organisation o on o.organisation_id = a.organisation_id
  where (wanted is null or a.roles && wanted)
    and (session_user = 'zhikang_worker'
      or (o.organisation_id = scope.organisation() and scope.kind() not in ('', 'worker'))
      or (scope.kind() in ('commission', 'township')
        and (o.kind in ('commission', 'township') or (o.kind = 'inspection' and scope.kind() = 'commission'))
        and coalesce(a.area_code, o.area_code) >= scope.area_from() and coalesce(a.area_code, o.area_code) <= scope.area_to()))
$$;

alter policy below on registry.tag
  using ((select scope.kind()) in ('commission', 'cdc', 'inspection', 'township') and scope.area_from() between area_code and end_area_code
    and scope.area_to() between area_code and end_area_code);
