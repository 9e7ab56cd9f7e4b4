-- Why: an employer is told before the authority acts, a town before it is late; whoever sent it sees to whom, when, and when it was first read.
-- Lock: none (new tables). Undo: drop the tables.
create table access.message (
  employer_id uuid not null default '00000000-0000-0000-0000-000000000000',
  message_id uuid not null,
  organisation_id uuid not null default '00000000-0000-0000-0000-000000000000',
  account_id uuid not null default '00000000-0000-0000-0000-000000000000',
  area_code text collate "C" not null,
  addressee text not null,
  kind text not null,
  key text not null,
  title text not null,
  body text not null default '',
  link text not null default '',
  due_on date,
  sent_on date not null,
  sent_at timestamptz not null default now(),
  sender_name text not null,
  primary key (employer_id, message_id)
);
comment on table access.message is '消息: what was told to an employer or an organisation, and when; append only';
comment on column access.message.employer_id is 'the employer it is addressed to, or that it is about when an organisation is addressed; all zeros: none';
comment on column access.message.organisation_id is 'the organisation it is addressed to; all zeros: the employer itself';
comment on column access.message.account_id is 'the one account of the addressee it is for; all zeros: every account';
comment on column access.message.area_code is 'area of the addressee on that day';
comment on column access.message.addressee is 'name of the addressee on that day';
comment on column access.message.kind is 'declared kind of message';
comment on column access.message.key is 'tells one occasion from another: the same addressee, kind and key are told once';
comment on column access.message.link is 'page of the platform where it is acted on';
comment on column access.message.due_on is 'last day of what it reminds of; null where there is none';
comment on column access.message.sent_on is 'business day';
create unique index message_once on access.message (employer_id, organisation_id, account_id, kind, key);
create index message_box on access.message (organisation_id, message_id desc);
create index message_by_area on access.message (area_code, sent_on desc);
select scope.protect('access.message', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id',
  institution_kinds => '{commission,cdc,inspection,township,laboratory,exam-institution,diagnosis-institution,employer,worker,platform}',
  institution_column => 'organisation_id');
-- What is addressed to an organisation is for it, and for the authority of the area that answers for the receipts.
create policy addressed on access.message as restrictive for all to zhikang_app
  using (organisation_id = '00000000-0000-0000-0000-000000000000' or organisation_id = (select scope.organisation()) or (select scope.kind()) = 'commission')
  with check (organisation_id = '00000000-0000-0000-0000-000000000000' or organisation_id = (select scope.organisation()) or (select scope.kind()) = 'commission');
-- What is for one account is read by it alone, and seen by the administrator who sent it.
create policy personal on access.message as restrictive for select to zhikang_app
  using (account_id = '00000000-0000-0000-0000-000000000000' or account_id = (select scope.account())
    or (select scope.has_role('platform-admin', 'commission-admin')));

create table access.message_read (
  employer_id uuid not null,
  message_id uuid not null,
  account_id uuid not null,
  organisation_id uuid not null,
  area_code text collate "C" not null,
  reader_name text not null,
  read_on date not null,
  read_at timestamptz not null default now(),
  primary key (employer_id, message_id, account_id)
);
comment on table access.message_read is 'receipts of messages: which account opened it first, and when; append only';
comment on column access.message_read.organisation_id is 'addressee, as in the message';
comment on column access.message_read.read_on is 'business day';
select scope.protect('access.message_read', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id',
  institution_kinds => '{commission,cdc,inspection,township,laboratory,exam-institution,diagnosis-institution,employer,worker,platform}',
  institution_column => 'organisation_id');
create policy addressed on access.message_read as restrictive for select to zhikang_app
  using (organisation_id = '00000000-0000-0000-0000-000000000000' or organisation_id = (select scope.organisation()) or (select scope.kind()) = 'commission');
-- Nobody reads in the place of another.
create policy own on access.message_read as restrictive for insert to zhikang_app
  with check (account_id = (select scope.account()) and (organisation_id = (select scope.organisation())
    or (organisation_id = '00000000-0000-0000-0000-000000000000' and employer_id = (select scope.employer()))));

create table access.message_setting (
  account_id uuid primary key,
  quiet_kinds text[] not null default '{}',
  changed_at timestamptz not null default now()
);
comment on table access.message_setting is 'kinds of messages an account does not want counted as unread; they stay in its box';
alter table access.message_setting enable row level security;
alter table access.message_setting force row level security;
create policy scoped on access.message_setting for all to zhikang_app
  using (account_id = (select scope.account())) with check (account_id = (select scope.account()));
create policy whole on access.message_setting for all to zhikang_worker using (true) with check (true);
grant select, insert, update on access.message_setting to zhikang_app, zhikang_worker;
