-- Why: whether declarations are true is looked at in the field at least once a year: a sample anybody can redraw, what was found beside
--      what was declared, and the same for a difference noted on any other visit.
-- Lock: none (new tables). Undo: drop the tables.
create table exposure.spot_check (
  spot_check_id uuid primary key,
  area_code text collate "C" not null,
  year int not null,
  title text not null,
  seed text not null,
  pool_size int not null,
  wanted int not null,
  drawn int not null,
  strata jsonb not null,
  drawn_on date not null,
  due_on date not null,
  account_id uuid,
  actor_name text not null,
  created_at timestamptz not null default now()
);
comment on table exposure.spot_check is '申报信息抽查: one sample of declared employers of an area, drawn once; append only';
comment on column exposure.spot_check.seed is 'with the pool it gives the same sample again';
comment on column exposure.spot_check.strata is 'town, size and industry risk with how many were in the pool and how many were drawn';
create index spot_check_by_area on exposure.spot_check (area_code, year, spot_check_id);
select scope.protect('exposure.spot_check', area_kinds => '{commission,cdc,inspection,township}');

create table exposure.spot_check_pool (
  employer_id uuid not null,
  spot_check_id uuid not null,
  area_code text collate "C" not null,
  credit_code text not null,
  stratum text not null,
  primary key (employer_id, spot_check_id)
);
comment on table exposure.spot_check_pool is 'employers a sample was drawn from, as they stood on the day; append only';
comment on column exposure.spot_check_pool.stratum is 'town (nine digits), size and industry risk, joined by a stroke';
create index spot_check_pool_by_check on exposure.spot_check_pool (spot_check_id);
select scope.protect('exposure.spot_check_pool', area_kinds => '{commission,cdc,inspection,township}');

create table exposure.spot_check_task (
  employer_id uuid not null,
  task_id uuid not null,
  spot_check_id uuid not null,
  area_code text collate "C" not null,
  title text not null,
  year int not null,
  stratum text not null,
  drawn_on date not null,
  due_on date not null,
  assigned_to uuid,
  assigned_name text not null default '',
  assigned_on date,
  check_id uuid,
  checked_on date,
  primary key (employer_id, task_id)
);
comment on table exposure.spot_check_task is 'a drawn employer that is to be visited; it does not see so before the visit';
comment on column exposure.spot_check_task.check_id is 'what was found, the last time it was looked at';
comment on column exposure.spot_check_task.checked_on is 'day the last answer was entered; null while nobody was there';
create index spot_check_task_open on exposure.spot_check_task (area_code, due_on, task_id) where checked_on is null;
create index spot_check_task_by_check on exposure.spot_check_task (spot_check_id, area_code);
create index spot_check_task_by_id on exposure.spot_check_task (task_id);
select scope.protect('exposure.spot_check_task', area_kinds => '{commission,cdc,inspection,township}', writes => 'edit');

create table exposure.accuracy_check (
  employer_id uuid not null,
  check_id uuid not null,
  task_id uuid,
  area_code text collate "C" not null,
  origin text not null check (origin in ('spot-check', 'daily')),
  occasion text not null default '',
  declaration_id uuid,
  declaration_version int,
  lines jsonb not null,
  industry_same boolean,
  size_same boolean,
  hazards_same boolean,
  accurate boolean not null,
  visited_on date not null,
  entered_on date not null,
  due_on date,
  note text not null default '',
  photos uuid[] not null default '{}',
  replaces uuid,
  reason text not null default '',
  account_id uuid,
  actor_name text not null,
  created_at timestamptz not null default now(),
  primary key (employer_id, check_id)
);
comment on table exposure.accuracy_check is '申报核对: what was declared beside what was found at the workplace, with the verdict by rule; append only';
comment on column exposure.accuracy_check.origin is 'spot-check: drawn, counts for the accuracy rate; daily: a difference noted on another visit';
comment on column exposure.accuracy_check.lines is 'one line for industry, size and each factor: declared, found, verdict';
comment on column exposure.accuracy_check.industry_same is 'null where a daily visit did not look at it; size and hazards likewise';
comment on column exposure.accuracy_check.due_on is 'last day of the change declaration it asks for; null where nothing differs';
comment on column exposure.accuracy_check.replaces is 'the earlier answer of the same task that this one corrects, with its reason';
create index accuracy_check_by_day on exposure.accuracy_check (area_code, entered_on, check_id);
select scope.protect('exposure.accuracy_check', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');

create table exposure.accuracy_photo (
  employer_id uuid not null,
  photo_id uuid not null,
  area_code text collate "C" not null,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  sha256 text not null,
  taken_at timestamptz,
  account_id uuid,
  organisation_id uuid,
  actor_name text not null,
  business_day date not null,
  primary key (employer_id, photo_id)
);
comment on table exposure.accuracy_photo is 'evidence taken at the workplace for a check of the declaration; append only';
create index accuracy_photo_by_id on exposure.accuracy_photo (photo_id);
select scope.protect('exposure.accuracy_photo', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');
