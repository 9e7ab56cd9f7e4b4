-- Why: each quarter the county tells its towns where they stand; each month and year the returns are drawn up in a sheet that nobody types.
--      A bulletin is drafted, approved by somebody else and published; a later correction is a new version with its reason.
-- Lock: none (new tables, new policies). Undo: drop the tables and the policies.
create table registry.bulletin (
  bulletin_id uuid primary key,
  area_code text collate "C" not null,
  period text not null,
  version int not null,
  state text not null check (state in ('draft', 'approved', 'returned', 'published')),
  data_day date not null,
  content jsonb not null,
  reason text not null default '',
  drafted_on date not null,
  drafted_by uuid not null,
  drafted_name text not null,
  decided_on date,
  decided_by uuid,
  decided_name text not null default '',
  decision text not null default '',
  published_on date,
  published_name text not null default '',
  unique (area_code, period, version)
);
comment on table registry.bulletin is '季度通报: towns in the order of their declaration rate, with what each figure rests on, frozen at the data day';
comment on column registry.bulletin.period is '2025-Q2';
comment on column registry.bulletin.data_day is 'day the figures stand for; they do not move with the records';
comment on column registry.bulletin.reason is 'why a later version corrects the one before; empty for the first';
comment on column registry.bulletin.decision is 'what the reviewer said when she returned the draft';
select scope.protect('registry.bulletin', area_kinds => '{commission,cdc}', writes => 'edit');
-- A published bulletin is addressed to the towns of its county.
create policy published on registry.bulletin for select to zhikang_app
  using (state = 'published' and (select scope.kind()) = 'township' and area_code = (select left(scope.area_from(), 6) || '000000'));
create policy published on exchange.document for select to zhikang_app
  using (kind = 'town-bulletin' and (select scope.kind()) = 'township' and area_code = (select left(scope.area_from(), 6) || '000000'));
create index document_by_subject on exchange.document (subject_id, document_id);

create table registry.dispatch_sheet (
  area_code text collate "C" not null,
  period text not null,
  made_on date not null,
  content jsonb not null,
  primary key (area_code, period)
);
comment on table registry.dispatch_sheet is '调度表、评估表: the returns of a month or quarter the day after they were due, of a year the day after it ended; made by the platform, append only';
comment on column registry.dispatch_sheet.period is '2025-06 for a month, 2025-Q2 for a quarter, 2025 for a year';
comment on column registry.dispatch_sheet.content is 'towns with what each sent and when; those that had sent nothing carry the yellow card';
select scope.protect('registry.dispatch_sheet', area_kinds => '{commission,cdc}');

create table registry.reminder_plan (
  area_code text collate "C" not null,
  set_on date not null,
  plan_id uuid not null,
  steps jsonb not null,
  account_id uuid,
  actor_name text not null,
  primary key (area_code, plan_id)
);
comment on table registry.reminder_plan is 'how often a county urges its towns in which months; the last row holds, without one the declared setting; append only';
comment on column registry.reminder_plan.steps is 'from month, to month, every so many months';
select scope.protect('registry.reminder_plan', area_kinds => '{commission,cdc}');
