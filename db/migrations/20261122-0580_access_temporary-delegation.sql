-- Why: an officer who is away lends some of her roles to a named colleague for some days. The database itself knows when that
--      ends: a transaction that acts by a delegation sees nothing once it no longer holds. And colleagues' names are all that
--      those who hand out work need of their accounts.
-- Lock: short (a nullable column on access.auth_session, a column with a constant default on access.account, new tables).
-- Undo: restore scope.kind and scope.has_role from migrations 0001 and 0101, drop the functions, tables, columns and the trigger,
--       restore policy colleagues on access.account from migration 20261122-0200.
create table access.delegation (
  delegation_id uuid primary key,
  organisation_id uuid not null,
  area_code text collate "C" not null,
  from_account uuid not null,
  from_name text not null,
  to_account uuid not null check (to_account <> from_account),
  to_name text not null,
  roles text[] not null,
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  reason text not null,
  created_by uuid not null,
  created_name text not null,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_name text not null default '',
  ended_reason text not null default ''
);
comment on table access.delegation is '委托: some roles of one account lent to another of the same organisation for some days';
comment on column access.delegation.area_code is 'area of the organisation; its security administrator sees and ends delegations';
comment on column access.delegation.until_day is 'last day on which the roles are lent';
comment on column access.delegation.ended_at is 'when it was ended before its last day; null when it was not';
create index delegation_from on access.delegation (from_account, until_day desc);
create index delegation_to on access.delegation (to_account, until_day desc);
create index delegation_area on access.delegation (area_code, until_day desc);

create table access.delegation_limit (
  area_code text collate "C" primary key,
  most_days int not null check (most_days > 0),
  basis text not null,
  set_by uuid not null,
  set_name text not null,
  set_on date not null
);
comment on table access.delegation_limit is '委托最长天数 of an area and everything below it, with the document that sets it; none is 未配置';

create function scope.delegation() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('zk.delegation', true), '')::uuid $$;
create function scope.today() returns date language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('zk.today', true), '')::date, (now() at time zone 'Asia/Shanghai')::date) $$;
create function access.delegation_holds() returns boolean language sql stable parallel safe as $$
  select exists (select 1 from access.delegation d where d.delegation_id = scope.delegation() and d.to_account = scope.account()
    and d.organisation_id = scope.organisation() and d.ended_at is null and d.from_day <= scope.today() and d.until_day >= scope.today()
    and d.roles @> string_to_array(coalesce(current_setting('zk.roles', true), ''), ','))
$$;
comment on function access.delegation_holds is 'whether the delegation the transaction acts by is this account''s, within its days, not ended, and covers every role claimed';

-- Every row policy asks the kind or a role first: without a delegation that holds there is neither.
create or replace function scope.kind() returns text language sql stable parallel safe as $$
  select case when coalesce(current_setting('zk.delegation', true), '') = '' then coalesce(current_setting('zk.kind', true), '')
    when access.delegation_holds() then coalesce(current_setting('zk.kind', true), '') else '' end $$;
create or replace function scope.has_role(variadic wanted text[]) returns boolean language sql stable parallel safe as $$
  select case when coalesce(current_setting('zk.delegation', true), '') = '' or access.delegation_holds()
    then string_to_array(coalesce(current_setting('zk.roles', true), ''), ',') && wanted else false end $$;
-- The policies of delegations themselves may not ask whether a delegation holds.
create function scope.own_role(variadic wanted text[]) returns boolean language sql stable parallel safe as $$
  select coalesce(current_setting('zk.delegation', true), '') = '' and string_to_array(coalesce(current_setting('zk.roles', true), ''), ',') && wanted $$;
comment on function scope.own_role is 'true when the account holds one of the roles itself; never by a delegation, so that nothing is lent on';

alter table access.delegation enable row level security;
alter table access.delegation force row level security;
create policy seen on access.delegation for select to zhikang_app
  using (from_account = scope.account() or to_account = scope.account()
    or (scope.own_role('commission-admin') and area_code >= scope.area_from() and area_code <= scope.area_to())
    or (scope.own_role('employer-manager') and organisation_id = scope.organisation()));
create policy lent on access.delegation for insert to zhikang_app
  with check (scope.delegation() is null and ((from_account = scope.account() and organisation_id = scope.organisation())
    or (scope.own_role('commission-admin') and area_code >= scope.area_from() and area_code <= scope.area_to())
    or (scope.own_role('employer-manager') and organisation_id = scope.organisation())));
create policy ended on access.delegation for update to zhikang_app
  using (scope.delegation() is null and (from_account = scope.account() or to_account = scope.account()
    or (scope.own_role('commission-admin') and area_code >= scope.area_from() and area_code <= scope.area_to())
    or (scope.own_role('employer-manager') and organisation_id = scope.organisation())))
  with check (ended_at is not null);
create policy whole on access.delegation for all to zhikang_worker using (true) with check (true);
create policy sign_in on access.delegation for select to zhikang_auth using (true);
grant select, insert on access.delegation to zhikang_app, zhikang_worker;
grant update (ended_at, ended_name, ended_reason) on access.delegation to zhikang_app, zhikang_worker;
grant select on access.delegation to zhikang_auth;

alter table access.delegation_limit enable row level security;
alter table access.delegation_limit force row level security;
create policy readable on access.delegation_limit for select to zhikang_app using (true);
create policy set_here on access.delegation_limit for insert to zhikang_app
  with check (scope.own_role('commission-admin') and area_code >= scope.area_from() and area_code <= scope.area_to());
create policy set_again on access.delegation_limit for update to zhikang_app
  using (scope.own_role('commission-admin') and area_code >= scope.area_from() and area_code <= scope.area_to())
  with check (scope.own_role('commission-admin') and area_code >= scope.area_from() and area_code <= scope.area_to());
create policy whole on access.delegation_limit for all to zhikang_worker using (true) with check (true);
grant select, insert, update on access.delegation_limit to zhikang_app, zhikang_worker;

alter table access.auth_session add column delegation_id uuid;
comment on column access.auth_session.delegation_id is 'delegation this session acts by at the moment; null while it acts for itself';

-- Whoever loses a role, is stopped or moves lends nothing any more.
create function access.end_delegations() returns trigger language plpgsql as $$
begin
  update access.delegation d set ended_at = now(), ended_name = '平台', ended_reason = '岗位变动、停用或调动'
  where d.ended_at is null and (d.from_account = new.account_id or d.to_account = new.account_id)
    and (not new.active or new.organisation_id <> d.organisation_id or (d.from_account = new.account_id and not d.roles <@ new.roles));
  return null;
end $$;
create trigger end_delegations after update of roles, active, organisation_id on access.account
  for each row when (old.roles is distinct from new.roles or old.active is distinct from new.active or old.organisation_id is distinct from new.organisation_id)
  execute function access.end_delegations();

alter table access.account add column staffing text not null default '' check (staffing in ('', 'full-time', 'part-time'));
comment on column access.account.staffing is '专职 or 兼职 in this work; empty when not told';

-- Names of colleagues instead of their accounts: no user name, no password days, no roles, no last sign-in.
drop policy colleagues on access.account;
create function access.colleagues(wanted text[] default null)
returns table (account_id uuid, name text, organisation_id uuid, organisation_name text, kind text, area_code text, active boolean, administrator boolean, staffing text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.account_id, a.display_name, o.organisation_id, o.name, o.kind, o.area_code, a.active and o.active,
    a.roles && '{platform-admin,commission-admin,auditor}', a.staffing
  from access.account a join access.organisation o on o.organisation_id = a.organisation_id
  where (wanted is null or a.roles && wanted)
    and (session_user = 'zhikang_worker'
      or (o.organisation_id = scope.organisation() and scope.kind() not in ('', 'worker'))
      or (scope.kind() in ('commission', 'township')
        and (o.kind in ('commission', 'township') or (o.kind = 'inspection' and scope.kind() = 'commission'))
        and o.area_code >= scope.area_from() and o.area_code <= scope.area_to()))
$$;
comment on function access.colleagues is
  'Names of the accounts of the caller''s organisation and, for health authorities and towns, of those of their area; wanted: only holders of one of the roles. '
  'On the allow-list of functions that run with their owner''s rights: it shows names where the account rows stay closed.';
revoke all on function access.colleagues from public;
grant execute on function access.colleagues to zhikang_app, zhikang_worker;
grant create on schema access to zhikang_worker;
alter function access.colleagues owner to zhikang_worker;
revoke create on schema access from zhikang_worker;
