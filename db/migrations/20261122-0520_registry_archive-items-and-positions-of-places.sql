-- Why: much of an employer's statutory file exists on paper or in other systems: project reviews, trainings, rules, protective
--      equipment. It is kept as items with a kind, a day and a file, so that the file can be put together and its gaps be named.
--      A position of a workplace says in which coordinate system it stands, who set it and how.
-- Lock: short; new columns with constant defaults. Undo: drop the tables and the columns.
create table registry.archive_item (
  employer_id uuid not null,
  item_id uuid not null,
  area_code text collate "C" not null,
  kind text not null,
  title text not null,
  business_day date not null,
  valid_until date,
  note text not null default '',
  personal boolean not null,
  file_name text not null default '',
  media_type text not null default '',
  file_sha256 text,
  file_bytes bigint,
  account_id uuid,
  organisation_name text not null default '',
  actor_name text not null,
  filed_on date not null,
  created_at timestamptz not null default now(),
  primary key (employer_id, item_id)
);
comment on table registry.archive_item is '归档材料: what an employer or an authority put into the statutory file, with its file; append only';
comment on column registry.archive_item.kind is 'as declared in the registry room, with the duty it proves';
comment on column registry.archive_item.business_day is 'day of the paper itself: of the certificate, the training, the acceptance';
comment on column registry.archive_item.valid_until is 'last day it holds, as the paper says; null where it names none';
comment on column registry.archive_item.personal is 'tells of the health of persons: hidden from township and inspection';
comment on column registry.archive_item.file_sha256 is 'address of the bytes; null for a paper that is kept elsewhere, which the note says';
create index archive_item_by_day on registry.archive_item (employer_id, business_day desc);
select scope.protect('registry.archive_item', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');
create policy personal on registry.archive_item as restrictive for all to zhikang_app
  using (not personal or (select scope.kind()) in ('commission', 'cdc', 'employer'));
select scope.let_move('registry.archive_item');

create table registry.archive_withdrawal (
  employer_id uuid not null,
  item_id uuid not null,
  area_code text collate "C" not null,
  reason text not null,
  withdrawn_on date not null,
  account_id uuid,
  actor_name text not null,
  created_at timestamptz not null default now(),
  primary key (employer_id, item_id)
);
comment on table registry.archive_withdrawal is 'archive items that were taken back, with the reason; append only';
select scope.protect('registry.archive_withdrawal', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');
select scope.let_move('registry.archive_withdrawal');

alter table registry.site
  add column position_datum text not null default 'WGS84' check (position_datum in ('WGS84', 'CGCS2000')),
  add column position_how text not null default '' check (position_how in ('visit', 'device', 'typed', '')),
  add column position_on date,
  add column position_by text not null default '';
comment on column registry.site.position_datum is 'coordinate system of longitude and latitude; positions are kept as they were given and not converted';
comment on column registry.site.position_how is 'visit: taken at a verification; device: taken by a browser at the place; typed; empty before this column';
create index site_positioned on registry.site (area_code) where longitude is not null;
