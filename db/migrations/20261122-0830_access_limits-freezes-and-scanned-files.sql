-- Why: how much one account, one organisation and all together may do in a day is counted where no race passes it; an incident is
--      stopped by one act that holds at the next request; a file a scanner found bad is opened by nobody.
-- Lock: none (new tables); reads exchange.submission once to begin the count of kept files. Undo: drop the tables.
create table access.act_count (
  on_day date not null,
  act text not null,
  subject_id uuid not null,
  used bigint not null check (used > 0),
  primary key (on_day, act, subject_id)
) with (fillfactor = 50);
comment on table access.act_count is 'how often an act was done on a day by an account or key, by an organisation, and by all; forgotten after two days';
comment on column access.act_count.on_day is 'business day';
comment on column access.act_count.act is 'act of the table of limits';
comment on column access.act_count.subject_id is 'account, interface key or organisation; all zeros: the whole installation';
alter table access.act_count enable row level security;
alter table access.act_count force row level security;
create policy scoped on access.act_count for all to zhikang_app
  using (subject_id = scope.account() or subject_id = scope.organisation()
    or (subject_id = '00000000-0000-0000-0000-000000000000' and (select scope.kind()) <> ''))
  with check (subject_id = scope.account() or subject_id = scope.organisation()
    or (subject_id = '00000000-0000-0000-0000-000000000000' and (select scope.kind()) <> ''));
create policy whole on access.act_count for all to zhikang_worker using (true) with check (true);
grant select, insert, update on access.act_count to zhikang_app, zhikang_worker;
grant delete on access.act_count to zhikang_worker;

create table access.kept_files (
  organisation_id uuid primary key,
  files bigint not null,
  bytes bigint not null
) with (fillfactor = 50);
comment on table access.kept_files is 'how many files and bytes an organisation brought that are kept; a file brought twice counts twice';
alter table access.kept_files enable row level security;
alter table access.kept_files force row level security;
create policy scoped on access.kept_files for all to zhikang_app
  using (organisation_id = scope.organisation()) with check (organisation_id = scope.organisation());
create policy whole on access.kept_files for all to zhikang_worker using (true) with check (true);
grant select, insert, update on access.kept_files to zhikang_app, zhikang_worker;
insert into access.kept_files (organisation_id, files, bytes)
  select organisation_id, count(*), sum(bytes) from exchange.submission group by organisation_id;

create table access.freeze (
  freeze_id uuid primary key,
  kind text not null check (kind in ('account', 'organisation', 'key', 'exports', 'exchange')),
  subject_id uuid not null default '00000000-0000-0000-0000-000000000000',
  subject_name text not null,
  area_code text collate "C" not null,
  reason text not null,
  frozen_at timestamptz not null default now(),
  frozen_by uuid not null,
  frozen_name text not null,
  thawed_at timestamptz,
  thawed_by uuid,
  thawed_name text not null default '',
  thaw_reason text not null default ''
);
comment on table access.freeze is '应急冻结: what was stopped, why and by whom, and when and why it was let go again';
comment on column access.freeze.subject_id is 'account, organisation or interface key; all zeros for what concerns the whole installation';
comment on column access.freeze.area_code is 'area of the subject; all zeros for the whole installation';
comment on column access.freeze.thawed_at is 'null while it holds';
create unique index freeze_holds on access.freeze (kind, subject_id) where thawed_at is null;
create index freeze_history on access.freeze (frozen_at desc);
alter table access.freeze enable row level security;
alter table access.freeze force row level security;
create policy scoped on access.freeze for select to zhikang_app
  using ((kind in ('exports', 'exchange') and (select scope.kind()) <> '')
    or scope.own_role('platform-admin') or (scope.kind() = 'platform' and scope.own_role('auditor'))
    or (scope.own_role('commission-admin', 'auditor') and area_code >= scope.area_from() and area_code <= scope.area_to()));
create policy frozen on access.freeze for insert to zhikang_app
  with check (scope.own_role('platform-admin') or (kind in ('account', 'organisation', 'key') and scope.own_role('commission-admin')
      and area_code >= scope.area_from() and area_code <= scope.area_to()));
create policy thawed on access.freeze for update to zhikang_app
  using (scope.own_role('platform-admin') or (kind in ('account', 'organisation', 'key') and scope.own_role('commission-admin')
      and area_code >= scope.area_from() and area_code <= scope.area_to()))
  with check (thawed_at is not null);
create policy whole on access.freeze for all to zhikang_worker using (true) with check (true);
create policy sign_in on access.freeze for select to zhikang_auth using (true);
grant select, insert on access.freeze to zhikang_app, zhikang_worker;
grant update (thawed_at, thawed_by, thawed_name, thaw_reason) on access.freeze to zhikang_app, zhikang_worker;
grant select on access.freeze to zhikang_auth;

create table platform.file_scan (
  sha256 text primary key,
  infected boolean not null,
  signature text not null default '',
  scanner text not null,
  scanned_at timestamptz not null default now()
);
comment on table platform.file_scan is 'what the scanner said of stored bytes; bytes without a row were not scanned. Written and read by the worker role only';
comment on column platform.file_scan.signature is 'what was found, in the scanner''s words; empty when nothing was';
alter table platform.file_scan enable row level security;
alter table platform.file_scan force row level security;
create policy whole on platform.file_scan for all to zhikang_worker using (true) with check (true);
grant select, insert on platform.file_scan to zhikang_worker;
