-- Why: accounts sign in through the sign-in library under a login role of its own (zhikang_auth), machines with keys of
--      which only a hash is kept, and every act leaves an entry in a chain nobody of the product can change.
-- Lock: short exclusive lock on access.organisation and access.account (empty at this point). Undo: drop the new tables,
--       functions and policies, then the added columns.
create function scope.has_role(variadic wanted text[]) returns boolean language sql stable parallel safe
  as $$ select string_to_array(coalesce(current_setting('zk.roles', true), ''), ',') && wanted $$;
comment on function scope.has_role is 'true when the acting account holds one of the roles; nobody holds any when no scope is set';

grant usage on schema scope, access to zhikang_auth;

-- Organisations and accounts: seen by themselves and by the administrators who manage them.
alter table access.organisation enable row level security;
alter table access.organisation force row level security;
create policy scoped on access.organisation for all to zhikang_app
  using (organisation_id = scope.organisation() or scope.has_role('platform-admin')
    or (scope.has_role('commission-admin') and area_code >= scope.area_from() and area_code <= scope.area_to()))
  with check (scope.has_role('platform-admin')
    or (scope.has_role('commission-admin') and area_code >= scope.area_from() and area_code <= scope.area_to()));
create policy whole on access.organisation for all to zhikang_worker using (true) with check (true);
create policy sign_in on access.organisation for select to zhikang_auth using (true);
grant select, insert, update on access.organisation to zhikang_app, zhikang_worker;
grant select on access.organisation to zhikang_auth;
create index organisation_area on access.organisation (area_code, organisation_id);
create unique index organisation_worker on access.organisation (worker_id) where worker_id is not null;

alter table access.account
  add column first_password_until timestamptz,
  add column password_changed_at timestamptz,
  add column sessions_from timestamptz not null default '-infinity',
  add column created_by uuid;
comment on column access.account.first_password_until is 'until when a password given by an administrator lets one in; null once changed';
comment on column access.account.sessions_from is 'sessions begun before this instant are void: set at reset, stop and change of rights';
alter table access.account enable row level security;
alter table access.account force row level security;
create policy scoped on access.account for all to zhikang_app
  using (account_id = scope.account()
    or (scope.has_role('platform-admin', 'commission-admin') and organisation_id in (select o.organisation_id from access.organisation o)))
  with check (scope.has_role('platform-admin', 'commission-admin') and organisation_id in (select o.organisation_id from access.organisation o));
create policy whole on access.account for all to zhikang_worker using (true) with check (true);
create policy sign_in on access.account for select to zhikang_auth using (true);
create policy sign_in_marks on access.account for update to zhikang_auth using (true) with check (true);
grant select, insert, update on access.account to zhikang_app, zhikang_worker;
grant select on access.account to zhikang_auth;
grant update (must_change_password, first_password_until, password_changed_at, last_signed_in_at) on access.account to zhikang_auth;
create index account_organisation on access.account (organisation_id, account_id);

-- Tables of the sign-in library. Only its own role reads them; an administrator may add a login and replace a password.
create table access.auth_user (
  id uuid primary key references access.account,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  username text not null unique,
  display_username text,
  two_factor_enabled boolean not null default false
);
comment on table access.auth_user is 'sign-in library: one row an account; id is the account';
comment on column access.auth_user.email is 'the library wants one; <account>@account.invalid, never written to';

create table access.auth_credential (
  id uuid primary key,
  account_id text not null,
  provider_id text not null,
  user_id uuid not null references access.auth_user,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table access.auth_credential is 'sign-in library: how an account proves itself; provider "credential" holds the argon2id hash';
create unique index auth_credential_user on access.auth_credential (user_id, provider_id);

create table access.auth_session (
  id uuid primary key,
  expires_at timestamptz not null,
  token text not null unique,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  ip_address text,
  user_agent text,
  user_id uuid not null references access.auth_user,
  last_seen_at timestamptz not null default now()
);
comment on table access.auth_session is 'sign-in library: open sessions; the cookie carries the token signed with a key that is not in the database';
comment on column access.auth_session.last_seen_at is 'last request, to the minute; a session left alone ends';
create index auth_session_user on access.auth_session (user_id);
create index auth_session_expires on access.auth_session (expires_at);

create table access.auth_verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table access.auth_verification is 'sign-in library: sign-ins waiting for their second step';
create index auth_verification_identifier on access.auth_verification (identifier);

create table access.auth_two_factor (
  id uuid primary key,
  secret text not null,
  backup_codes text not null,
  user_id uuid not null references access.auth_user,
  verified boolean not null default true,
  failed_verification_count int not null default 0,
  locked_until timestamptz
);
comment on table access.auth_two_factor is 'sign-in library: TOTP secrets and recovery codes, encrypted with a key that is not in the database';
create index auth_two_factor_user on access.auth_two_factor (user_id);

create table access.auth_rate (
  id uuid primary key,
  key text not null unique,
  count int not null,
  last_request bigint not null
);
comment on table access.auth_rate is 'sign-in library: requests by address and path, for its rate limit';

create table access.sign_in_guard (
  name_key bytea primary key,
  failures int not null,
  window_from timestamptz not null,
  locked_until timestamptz
);
comment on table access.sign_in_guard is 'failed sign-ins by name, kept alike for names that do not exist';
comment on column access.sign_in_guard.name_key is 'keyed hash of the name as typed, so that a password typed in the wrong field is not kept';

create table access.code_used (
  account_id uuid not null,
  code_key bytea not null,
  used_at timestamptz not null,
  primary key (account_id, code_key)
);
comment on table access.code_used is 'one-time codes of the last minutes, so that each lets in once';

create table access.api_key (
  key_id uuid primary key,
  short_id text not null unique,
  organisation_id uuid not null references access.organisation,
  name text not null,
  scopes text[] not null,
  secret_hash bytea not null,
  replaces_key_id uuid,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz
);
comment on table access.api_key is 'keys by which an organisation''s programs speak; only a hash of the secret is kept';
comment on column access.api_key.short_id is 'the public middle part of zk_<id>_<secret>';
comment on column access.api_key.secret_hash is 'SM3 of the 256-bit random secret';
comment on column access.api_key.expires_at is 'end of validity; of a rotated key the end of the overlap';
create index api_key_organisation on access.api_key (organisation_id, key_id);

do $$
declare
  tab text;
begin
  foreach tab in array array['auth_user', 'auth_credential', 'auth_session', 'auth_verification', 'auth_two_factor', 'auth_rate', 'sign_in_guard', 'code_used'] loop
    execute format('alter table access.%I enable row level security', tab);
    execute format('alter table access.%I force row level security', tab);
    execute format('create policy sign_in on access.%I for all to zhikang_auth using (true) with check (true)', tab);
    execute format('grant select, insert, update, delete on access.%I to zhikang_auth', tab);
  end loop;
end $$;

-- Adding a login and replacing a password happen in the administrator's transaction; she never reads a hash.
create policy administered on access.auth_user for all to zhikang_app
  using (scope.has_role('platform-admin', 'commission-admin') and id in (select a.account_id from access.account a))
  with check (scope.has_role('platform-admin', 'commission-admin') and id in (select a.account_id from access.account a));
create policy administered on access.auth_credential for all to zhikang_app
  using (scope.has_role('platform-admin', 'commission-admin') and user_id in (select a.account_id from access.account a))
  with check (scope.has_role('platform-admin', 'commission-admin') and user_id in (select a.account_id from access.account a));
create policy whole on access.auth_user for all to zhikang_worker using (true) with check (true);
create policy whole on access.auth_credential for all to zhikang_worker using (true) with check (true);
grant insert on access.auth_user, access.auth_credential to zhikang_app, zhikang_worker;
grant select (id, name, two_factor_enabled), update (name, updated_at) on access.auth_user to zhikang_app, zhikang_worker;
grant select (user_id, provider_id), update (password, updated_at) on access.auth_credential to zhikang_app, zhikang_worker;

alter table access.api_key enable row level security;
alter table access.api_key force row level security;
create policy scoped on access.api_key for all to zhikang_app
  using (organisation_id in (select o.organisation_id from access.organisation o))
  with check (organisation_id in (select o.organisation_id from access.organisation o));
create policy whole on access.api_key for all to zhikang_worker using (true) with check (true);
create policy sign_in on access.api_key for select to zhikang_auth using (true);
create policy sign_in_marks on access.api_key for update to zhikang_auth using (true) with check (true);
grant select, insert on access.api_key to zhikang_app, zhikang_worker;
grant update (expires_at, revoked_at) on access.api_key to zhikang_app, zhikang_worker;
grant select on access.api_key to zhikang_auth;
grant update (last_used_at) on access.api_key to zhikang_auth;

-- The chain. Heads are the one row a writer holds until it commits; lanes keep writers out of each other's way.
create table access.audit_head (
  lane smallint primary key,
  position bigint not null,
  hash bytea not null
);
comment on table access.audit_head is 'end of each lane of the audit chain; derivable from the entries, and checked against them';
insert into access.audit_head select lane, 0, decode(repeat('00', 32), 'hex') from generate_series(0, 31) as lane;
grant select, update on access.audit_head to zhikang_app, zhikang_worker;

create table access.audit_entry (
  lane smallint not null,
  position bigint not null,
  entry_id uuid not null,
  at timestamptz not null,
  business_day date not null,
  account_id uuid not null,
  account_name text not null,
  organisation_id uuid not null,
  organisation_name text not null,
  area_code text collate "C" not null,
  via text not null,
  address text,
  request_id text,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  employer_id uuid,
  result text not null check (result in ('done', 'refused')),
  reason text,
  details jsonb not null,
  hash bytea not null,
  primary key (lane, position)
);
comment on table access.audit_entry is 'who did what to which record, when and why; insert only';
comment on column access.audit_entry.position is '1, 2, 3 … within the lane without gap';
comment on column access.audit_entry.area_code is 'area of the acting organisation; an auditor sees entries of her area';
comment on column access.audit_entry.via is 'session, api-key or system';
comment on column access.audit_entry.hash is 'SM3 over lane, position, hash of the entry before and the canonical content';
create index audit_entry_time on access.audit_entry (at desc, entry_id desc);
create index audit_entry_account on access.audit_entry (account_id, at desc);
create index audit_entry_subject on access.audit_entry (subject_kind, subject_id, at desc);
create index audit_entry_employer on access.audit_entry (employer_id, at desc) where employer_id is not null;
alter table access.audit_entry enable row level security;
alter table access.audit_entry force row level security;
create policy written on access.audit_entry for insert to zhikang_app
  with check (account_id = scope.account() and organisation_id = scope.organisation());
create policy read_by_auditors on access.audit_entry for select to zhikang_app
  using (scope.has_role('auditor', 'commission-admin') and area_code >= scope.area_from() and area_code <= scope.area_to());
create policy whole on access.audit_entry for all to zhikang_worker using (true) with check (true);
grant select, insert on access.audit_entry to zhikang_app, zhikang_worker;
