-- Why: a park or a building holds many employers, who come and go; workers sent from one employer to another stand in both books.
-- Lock: short; the index on employment takes a moment on a large table. Undo: drop the tables and the index.
create table registry.site_group (
  group_id uuid primary key,
  area_code text collate "C" not null,
  kind text not null check (kind in ('park','building')),
  name text not null,
  address text not null default '',
  manager text not null default '',
  manager_phone text not null default '',
  longitude numeric,
  latitude numeric,
  created_on date not null
);
comment on table registry.site_group is '园区、楼宇: a place with many employers and whoever manages it';
create unique index site_group_name on registry.site_group (area_code, name);
select scope.protect('registry.site_group', area_kinds => '{commission,cdc,inspection,township}', writes => 'edit');

create table registry.site_group_member (
  employer_id uuid not null,
  group_id uuid not null,
  area_code text collate "C" not null,
  unit text not null default '',
  since date not null,
  until date,
  primary key (employer_id, group_id)
);
comment on table registry.site_group_member is '入驻单位: an employer at a park or in a building, with its house or floor; until is its last day there';
create index site_group_member_group on registry.site_group_member (group_id) where until is null;
select scope.protect('registry.site_group_member', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id', writes => 'edit');

create index employment_using on registry.employment (using_employer_id) where using_employer_id is not null;
