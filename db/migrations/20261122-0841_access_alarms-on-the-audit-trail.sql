-- Why: a trail that nobody reads stops nobody. Each minute the entries that are new are looked at for patterns; a find is an alarm that
--      somebody other than the person concerned answers with a reason.
-- Lock: none (new tables; the cursor starts at today's ends of the lanes). Undo: drop them.
create table access.watch_cursor (
  lane smallint primary key,
  position bigint not null
);
comment on table access.watch_cursor is 'how far each lane of the audit trail was looked at for patterns; worker role only';
grant select, insert, update on access.watch_cursor to zhikang_worker;
insert into access.watch_cursor (lane, position) select lane, position from access.audit_head;

create table access.watch_limit (
  area_code text collate "C" not null,
  pattern text collate "C" not null,
  most int not null check (most between 0 and 1000000),
  basis text not null,
  set_by uuid not null,
  set_name text not null,
  set_on date not null,
  primary key (area_code, pattern)
);
comment on table access.watch_limit is 'how much of a pattern is still no alarm in an area and everything below it; the nearest area wins, without one the declared default';
alter table access.watch_limit enable row level security;
alter table access.watch_limit force row level security;
create policy scoped on access.watch_limit for all to zhikang_app
  using (scope.has_role('auditor', 'commission-admin') and area_code >= scope.area_from() and area_code <= scope.area_to())
  with check (scope.has_role('commission-admin') and area_code >= scope.area_from() and area_code <= scope.area_to());
create policy whole on access.watch_limit for all to zhikang_worker using (true) with check (true);
grant select, insert, update on access.watch_limit to zhikang_app, zhikang_worker;

create table access.watch_alarm (
  alarm_id uuid primary key,
  area_code text collate "C" not null,
  pattern text collate "C" not null,
  account_id uuid not null,
  account_name text not null,
  organisation_name text not null,
  occasion text collate "C" not null,
  counted int not null,
  most int not null,
  last_at timestamptz not null,
  last_lane smallint not null,
  last_position bigint not null,
  found_at timestamptz not null default now(),
  unique (account_id, pattern, occasion)
);
comment on table access.watch_alarm is '异常访问: a pattern found in the audit trail, once an account and occasion; append only';
comment on column access.watch_alarm.occasion is 'hour, night or entry by which one find is told from the next';
comment on column access.watch_alarm.counted is 'how much there was when it was found; most is what would have been no alarm';
comment on column access.watch_alarm.last_position is 'entry of the trail that completed the pattern';
create index watch_alarm_area on access.watch_alarm (area_code, found_at desc);
alter table access.watch_alarm enable row level security;
alter table access.watch_alarm force row level security;
create policy scoped on access.watch_alarm for select to zhikang_app
  using (scope.has_role('auditor', 'commission-admin') and area_code >= scope.area_from() and area_code <= scope.area_to());
create policy whole on access.watch_alarm for all to zhikang_worker using (true) with check (true);
grant select on access.watch_alarm to zhikang_app;
grant select, insert on access.watch_alarm to zhikang_worker;

create table access.watch_answer (
  alarm_id uuid primary key references access.watch_alarm,
  area_code text collate "C" not null,
  finding text not null check (finding in ('harmless', 'followed-up')),
  reason text not null,
  account_id uuid not null,
  actor_name text not null,
  answered_on date not null,
  answered_at timestamptz not null default now()
);
comment on table access.watch_answer is 'what was found out about an alarm, by whom and why; append only';
alter table access.watch_answer enable row level security;
alter table access.watch_answer force row level security;
create policy scoped on access.watch_answer for all to zhikang_app
  using (scope.has_role('auditor', 'commission-admin') and area_code >= scope.area_from() and area_code <= scope.area_to())
  with check (scope.has_role('auditor', 'commission-admin') and area_code >= scope.area_from() and area_code <= scope.area_to() and account_id = scope.account());
create policy whole on access.watch_answer for all to zhikang_worker using (true) with check (true);
grant select, insert on access.watch_answer to zhikang_app, zhikang_worker;
