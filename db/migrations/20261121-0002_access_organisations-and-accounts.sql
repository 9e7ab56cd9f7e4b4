-- Why: every row and every act belongs to an organisation and an account. Sign-in tables of the sign-in library and the
--      vault, key and audit tables follow in their own migration.
-- Lock: none (new tables). Undo: drop the tables.
create table access.organisation (
  organisation_id uuid primary key,
  kind text not null check (kind in ('commission','cdc','inspection','township','laboratory','exam-institution','diagnosis-institution','employer','worker','platform')),
  name text not null,
  area_code text collate "C" not null,
  credit_code text,
  employer_id uuid,
  worker_id uuid,
  active boolean not null default true,
  created_at timestamptz not null default now()
);
comment on table access.organisation is 'who an account acts for; a reference table';
comment on column access.organisation.kind is 'kind of organisation; decides desk, policies and row scope';
comment on column access.organisation.area_code is '12-digit area it answers for or sits in';
comment on column access.organisation.employer_id is 'the employer it is, for kind employer';
comment on column access.organisation.worker_id is 'the worker it is, for kind worker';
create unique index on access.organisation (employer_id) where employer_id is not null;
create table access.account (
  account_id uuid primary key,
  organisation_id uuid not null references access.organisation,
  username text not null unique,
  display_name text not null,
  roles text[] not null,
  active boolean not null default true,
  must_change_password boolean not null default true,
  created_at timestamptz not null default now(),
  last_signed_in_at timestamptz
);
comment on table access.account is 'a person or a machine that signs in; its secret is kept by the sign-in library';
comment on column access.account.roles is 'role ids of access/roles.ts';
comment on column access.account.must_change_password is 'first password has to be changed before anything else';
