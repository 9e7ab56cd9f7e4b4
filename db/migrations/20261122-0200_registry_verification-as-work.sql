-- Why: a verification is work with a place, a person and two clocks: the answer within a month, and for what was found here the
--      report upward within a month. An employer that stopped at most six months ago stays in the base, so the day it stopped is kept.
-- Lock: short, new columns with constant defaults. Undo: drop the new table, columns, function and indexes.
alter table registry.employer add column stopped_on date;
comment on column registry.employer.stopped_on is 'day production stopped, as told at the visit; null unless 停产';
update registry.employer set stopped_on = state_on where state = 'stopped';

create function registry.in_base(state text, stopped_on date, on_day date, months int) returns boolean language sql immutable parallel safe as
  $$ select state = 'in-production' or coalesce(state = 'stopped' and on_day <= (stopped_on + make_interval(months => months))::date, false) $$;
comment on function registry.in_base is '在产, or 停产 for at most so many months: counted among the employers that must declare (停产停业6个月以内未注销必须纳入)';
grant execute on function registry.in_base to zhikang_app, zhikang_worker;

alter table registry.verification
  add column origin text not null default 'issued' check (origin in ('issued','found','again')),
  add column stopped_on date,
  add column moved_to text not null default '',
  add column longitude numeric,
  add column latitude numeric,
  add column assigned_to uuid,
  add column assigned_name text not null default '',
  add column assigned_on date,
  add column report_due_on date,
  add column reported_on date,
  add column reported_name text not null default '',
  add column reported_to text not null default '';
comment on column registry.verification.origin is 'issued 下发名单, found 本地新发现, again 再次核实; only found ones are reported upward';
comment on column registry.verification.longitude is 'where the visit was made, WGS 84 degrees; latitude beside it; null when no position was taken';
comment on column registry.verification.assigned_to is 'account that is to visit; null while nobody is named';
comment on column registry.verification.report_due_on is 'one month after it was found: until then it is reported to the upper level';
update registry.verification set origin = 'found', report_due_on = due_on where source in ('exam-card', 'report');
create index verification_open_area on registry.verification (area_code, due_on, verification_id) where entered_on is null;
create index verification_answered_area on registry.verification (area_code, entered_on desc, verification_id) where entered_on is not null;
create index verification_unreported on registry.verification (area_code, report_due_on) where origin = 'found' and reported_on is null;
create index verification_assigned on registry.verification (assigned_to) where entered_on is null;
create index verification_by_id on registry.verification (verification_id);

create table registry.verification_act (
  employer_id uuid not null,
  verification_id uuid not null,
  act_id uuid not null,
  area_code text collate "C" not null,
  act text not null check (act in ('assign','hand-over','move','report')),
  says text not null,
  account_id uuid,
  actor_name text not null,
  business_day date not null,
  created_at timestamptz not null default now(),
  primary key (employer_id, verification_id, act_id)
);
comment on table registry.verification_act is 'what was done with a verification before and after its answer: assigned, handed over, moved to another town, reported; append only';
select scope.protect('registry.verification_act', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');

-- Who hands out work has to see to whom: officials of the same area see the names of their colleagues, nothing more can be done with them.
create policy colleagues on access.organisation for select to zhikang_app
  using ((select scope.kind()) in ('commission', 'township') and kind in ('commission', 'township')
    and area_code >= scope.area_from() and area_code <= scope.area_to());
create policy colleagues on access.account for select to zhikang_app
  using ((select scope.kind()) in ('commission', 'township') and organisation_id in (select o.organisation_id from access.organisation o
    where o.kind in ('commission', 'township') and o.area_code >= scope.area_from() and o.area_code <= scope.area_to()));
