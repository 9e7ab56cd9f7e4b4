-- Why: a merger, renaming or split of a town is decreed ahead of the day it takes effect. It is written down with its decree,
--      carried out on its day by a job, and stays readable with what it moved.
-- Lock: none on other tables but a short one on registry.area for the index. Undo: drop the two tables and the index.
create table registry.area_change (
  area_code text collate "C" not null,
  change_id uuid primary key,
  kind text not null check (kind in ('merge','rename','split')),
  state text not null default 'planned' check (state in ('planned','done','failed','cancelled')),
  area_name text not null,
  effective_on date not null,
  successor_code text collate "C" not null,
  successor_name text not null,
  villages jsonb not null default '[]',
  employer_ids uuid[] not null default '{}',
  others_stay boolean not null default false,
  reason text not null,
  decree_number text not null default '',
  decree_authority text not null default '',
  file_sha256 text,
  file_name text not null default '',
  media_type text not null default '',
  version int not null default 1,
  planned_on date not null,
  account_id uuid not null,
  organisation_id uuid not null,
  planner_area_code text collate "C" not null,
  actor_name text not null,
  settled_on date,
  settled_by text not null default '',
  settled_reason text not null default '',
  failure_code text not null default '',
  moved jsonb
);
comment on table registry.area_change is '行政区划调整: a change of a town or village, planned for a day, done, failed or cancelled';
comment on column registry.area_change.area_code is 'the town or village that changes';
comment on column registry.area_change.area_name is 'its name when the change was written down';
comment on column registry.area_change.effective_on is '生效日, first day of the new code';
comment on column registry.area_change.villages is 'new codes the decree gives: [{areaCode, successorCode}]';
comment on column registry.area_change.employer_ids is 'split: employers that go along beside those of the villages';
comment on column registry.area_change.others_stay is 'split: somebody said that the other employers without a village stay';
comment on column registry.area_change.decree_number is '文号 of the decree';
comment on column registry.area_change.decree_authority is '批准机关';
comment on column registry.area_change.version is 'one more with every correction';
comment on column registry.area_change.settled_on is 'day it was done, failed or cancelled; later than effective_on when the worker was off';
comment on column registry.area_change.settled_reason is 'why it was cancelled or could not be done';
comment on column registry.area_change.moved is 'what it moved: counts of employers, villages, organisations, accounts, officers, cases';
create index area_change_area on registry.area_change (area_code, effective_on desc);
create index area_change_successor on registry.area_change (successor_code);
create index area_change_due on registry.area_change (effective_on) where state = 'planned';
select scope.protect('registry.area_change', area_kinds => '{commission,township,platform}', writes => 'none');
create policy successor on registry.area_change for select to zhikang_app
  using ((select scope.kind()) in ('commission', 'township', 'platform') and successor_code >= scope.area_from() and successor_code <= scope.area_to());
grant insert, update on registry.area_change to zhikang_worker;

create table registry.area_change_moved (
  change_id uuid not null,
  kind text not null check (kind in ('employer','case','organisation','account','village')),
  subject text not null,
  label text not null,
  from_code text collate "C" not null,
  area_code text collate "C" not null,
  primary key (change_id, kind, subject)
);
comment on table registry.area_change_moved is 'what a change of an area moved, one row each; append only';
comment on column registry.area_change_moved.subject is 'id of the employer, case, organisation or account; old code of a village';
comment on column registry.area_change_moved.label is 'name on the day; of a case the name of its employer';
comment on column registry.area_change_moved.area_code is 'new code';
create index area_change_moved_list on registry.area_change_moved (change_id, kind, label, subject);
create index area_change_moved_village on registry.area_change_moved (subject) where kind = 'village';
select scope.protect('registry.area_change_moved', area_kinds => '{commission,township,platform}', writes => 'none');
create policy origin on registry.area_change_moved for select to zhikang_app
  using ((select scope.kind()) in ('commission', 'township', 'platform') and from_code >= scope.area_from() and from_code <= scope.area_to());
grant insert on registry.area_change_moved to zhikang_worker;

create index area_successor on registry.area (successor_code) where successor_code is not null;
