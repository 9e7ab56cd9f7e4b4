-- Why: documents are numbered without gaps, can be declared void but never changed, and anybody who holds a printed one may
--      ask whether it is genuine. That question needs one narrow way through row security: the row whose 128-bit code the
--      transaction names, and nothing else.
-- Lock: short exclusive lock on exchange.document (empty at this point). Undo: drop the policies, tables and columns.
create table exchange.document_number (
  county_code text collate "C" not null,
  year int not null,
  kind text not null,
  last_no int not null,
  primary key (county_code, year, kind)
);
comment on table exchange.document_number is 'last number given, by county, year and kind; its row is locked until the document that takes the number is stored';
grant select, insert, update on exchange.document_number to zhikang_app, zhikang_worker;

alter table exchange.document add column subject_version int not null default 1;
comment on column exchange.document.subject_version is 'which version of the subject it is about; one document of a kind for each';
create unique index on exchange.document (kind, subject_id, subject_version);
create index on exchange.document (employer_id, issued_on);
create index on exchange.document (area_code, issued_on);
create policy verified on exchange.document for select to zhikang_app
  using (verify_code = nullif(current_setting('zk.verify', true), ''));

create table exchange.document_void (
  document_id uuid primary key,
  area_code text collate "C" not null,
  employer_id uuid not null,
  reason text not null,
  voided_on date not null,
  account_id uuid,
  actor_name text not null,
  created_at timestamptz not null default now()
);
comment on table exchange.document_void is 'documents that no longer hold, with the reason; append only';
select scope.protect('exchange.document_void', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');
create policy verified on exchange.document_void for select to zhikang_app
  using (exists (select 1 from exchange.document d where d.document_id = document_void.document_id
    and d.verify_code = nullif(current_setting('zk.verify', true), '')));
