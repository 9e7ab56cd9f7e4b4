-- Why: everything else names rows of the registry.
-- Lock: none (new tables). Undo: drop the tables.
create table registry.area (
  area_code text collate "C" primary key,
  name text not null,
  level text not null check (level in ('country','province','city','county','township','village')),
  parent_code text collate "C",
  valid_from date not null default '1949-10-01',
  valid_to date,
  successor_code text collate "C"
);
comment on table registry.area is 'administrative areas, 12-digit codes with dates of validity; a scope is the code range below a code';
comment on column registry.area.area_code is '12 digits, trailing zeros for upper levels';
comment on column registry.area.valid_to is 'last day the code was in use; null while it is';
comment on column registry.area.successor_code is 'code that took over at a merger or split';
create index on registry.area (parent_code);
grant select on registry.area to zhikang_app, zhikang_worker;
grant insert, update on registry.area to zhikang_worker;

create table registry.employer (
  employer_id uuid primary key,
  credit_code text not null,
  name text not null,
  name_initials text not null default '',
  former_names text[] not null default '{}',
  area_code text collate "C" not null,
  workplace_address text not null default '',
  registered_address text not null default '',
  industry_code text not null default '',
  economic_type text not null default '',
  size_code text not null default '99',
  legal_representative text not null default '',
  contact_name text not null default '',
  contact_phone text not null default '',
  workers_total int,
  workers_exposed int,
  state text not null default 'to-verify' check (state in ('to-verify','in-production','stopped','deregistered','absent','moved-away')),
  hazard_confirmed boolean not null default false,
  hazard_class text not null default 'unknown' check (hazard_class in ('serious','general','unknown')),
  remediation_listed boolean not null default false,
  source text not null default 'registered',
  registered_on date not null,
  state_on date not null,
  version int not null default 1,
  updated_at timestamptz not null default now()
);
comment on table registry.employer is '用人单位: one row an employer, found by its unified social credit code';
comment on column registry.employer.credit_code is 'unified social credit code, 18 characters, GB 32100-2015';
comment on column registry.employer.name_initials is 'pinyin initials of the name, every reading, space separated';
comment on column registry.employer.area_code is '12-digit area of the workplace address; scope follows it';
comment on column registry.employer.industry_code is 'GB/T 4754-2017 code';
comment on column registry.employer.size_code is '01 大 02 中 03 小 04 微 99 不详';
comment on column registry.employer.state is '待核实 在产 停产 注销 不存在 迁出';
comment on column registry.employer.hazard_confirmed is 'verified to have occupational hazards (核实存在职业病危害)';
comment on column registry.employer.hazard_class is '严重 / 一般 by the 2021 catalogue of industries';
comment on column registry.employer.remediation_listed is 'on the list of over-limit remediation (治理企业)';
comment on column registry.employer.state_on is 'business day the state was taken';
create unique index employer_credit_code on registry.employer (credit_code);
create index employer_area on registry.employer (area_code, employer_id);
select scope.protect('registry.employer', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id', writes => 'edit');

create table registry.employer_version (
  employer_id uuid not null,
  version int not null,
  area_code text collate "C" not null,
  changed jsonb not null,
  source text not null,
  business_day date not null,
  account_id uuid,
  created_at timestamptz not null default now(),
  primary key (employer_id, version)
);
comment on table registry.employer_version is 'what changed in an employer, when and by whom; append only';
select scope.protect('registry.employer_version', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');

create table registry.employer_trace (
  employer_id uuid not null,
  trace_id uuid not null,
  area_code text collate "C" not null,
  source text not null,
  summary text not null,
  details jsonb not null default '{}',
  business_day date not null,
  created_at timestamptz not null default now(),
  primary key (employer_id, trace_id)
);
comment on table registry.employer_trace is 'a source that named the employer: list, exam card, report, visit; append only';
select scope.protect('registry.employer_trace', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');

create table registry.site (
  employer_id uuid not null,
  site_id uuid not null,
  area_code text collate "C" not null,
  name text not null,
  address text not null default '',
  longitude numeric,
  latitude numeric,
  primary key (employer_id, site_id)
);
comment on table registry.site is '作业场所: a workplace of an employer';
select scope.protect('registry.site', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id', writes => 'edit');

create table registry.post (
  employer_id uuid not null,
  post_id uuid not null,
  site_id uuid,
  area_code text collate "C" not null,
  name text not null,
  workshop text not null default '',
  workers int not null default 0,
  hours_per_day numeric not null default 8,
  days_per_week numeric not null default 5,
  active boolean not null default true,
  primary key (employer_id, post_id),
  unique (employer_id, name)
);
comment on table registry.post is '岗位: a post or measuring point of an employer, unique by name within it';
select scope.protect('registry.post', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id', writes => 'edit');

create table registry.post_agent (
  employer_id uuid not null,
  post_id uuid not null,
  agent_code text not null,
  area_code text collate "C" not null,
  workers int not null default 0,
  since date,
  primary key (employer_id, post_id, agent_code)
);
comment on table registry.post_agent is '岗位接触的危害因素';
comment on column registry.post_agent.agent_code is 'canonical agent code: national exchange code of 2021';
select scope.protect('registry.post_agent', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id', writes => 'edit');

create table registry.worker (
  worker_id uuid primary key,
  id_kind text not null,
  id_index bytea not null,
  id_number_sealed bytea not null,
  name_sealed bytea not null,
  name_index bytea,
  phone_sealed bytea,
  sex text not null check (sex in ('M','F','')),
  birth_on date,
  created_at timestamptz not null default now()
);
comment on table registry.worker is '劳动者: a person; identity number, name and phone are sealed by the vault';
comment on column registry.worker.id_index is 'keyed blind index of kind and number, finds the person without opening';
create unique index worker_id_index on registry.worker (id_index);

create table registry.employment (
  employer_id uuid not null,
  worker_id uuid not null,
  area_code text collate "C" not null,
  using_employer_id uuid,
  since date,
  until date,
  last_seen_on date not null,
  primary key (employer_id, worker_id)
);
comment on table registry.employment is 'a worker in the books of an employer (用人单位); using_employer_id is the 用工单位 of a dispatched worker';
create index on registry.employment (worker_id);
select scope.protect('registry.employment', area_kinds => '{commission,cdc}', employer_column => 'employer_id', worker_column => 'worker_id', writes => 'edit');

alter table registry.worker enable row level security;
alter table registry.worker force row level security;
-- Persons are entered by intake alone: an insert by anybody else would tell by its failure that a person is known.
create policy scoped on registry.worker for select to zhikang_app
  using (scope.kind() = 'worker' and worker_id = scope.worker()
         or exists (select 1 from registry.employment e where e.worker_id = worker.worker_id));
create policy whole on registry.worker for all to zhikang_worker using (true) with check (true);
grant select on registry.worker to zhikang_app, zhikang_worker;
grant insert on registry.worker to zhikang_worker;

create table registry.institution (
  institution_id uuid primary key,
  kind text not null check (kind in ('laboratory','exam-institution','diagnosis-institution')),
  code text not null,
  name text not null,
  credit_code text not null default '',
  area_code text collate "C" not null,
  licence_no text not null default '',
  valid_from date not null,
  valid_to date,
  contact_phone text not null default ''
);
comment on table registry.institution is '技术服务机构; institution_id is its organisation_id; a reference table everybody may read';
comment on column registry.institution.code is 'reporting code of the institution in exchanges';
comment on column registry.institution.licence_no is 'licence or filing number (资质证书编号 / 备案编号)';
create unique index on registry.institution (kind, code);
create table registry.institution_scope (
  institution_id uuid not null references registry.institution,
  category text not null,
  valid_from date not null,
  valid_to date,
  primary key (institution_id, category, valid_from)
);
comment on table registry.institution_scope is 'filed or licensed categories with dates: dust, chemical, physical, biological, radiation, other';
grant select on registry.institution, registry.institution_scope to zhikang_app, zhikang_worker;
grant insert, update on registry.institution, registry.institution_scope to zhikang_worker;
