-- Why: what employers declare and what laboratories measure.
-- Lock: none (new tables). Undo: drop the tables.
create table exposure.declaration (
  employer_id uuid not null,
  declaration_id uuid not null,
  area_code text collate "C" not null,
  kind text not null check (kind in ('initial','change','annual','cancellation')),
  version int not null,
  state text not null check (state in ('submitted','returned','accepted')),
  declared_on date not null,
  decided_on date,
  valid_until date,
  receipt_no text,
  content jsonb not null,
  reason text not null default '',
  source text not null default 'form',
  account_id uuid,
  created_at timestamptz not null default now(),
  primary key (employer_id, declaration_id)
);
comment on table exposure.declaration is '职业病危害项目申报; content holds the fields of the declaration form';
comment on column exposure.declaration.valid_until is 'day by which the annual update is due (13 months after acceptance)';
create index on exposure.declaration (employer_id, declared_on);
select scope.protect('exposure.declaration', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id', writes => 'edit');

create table exposure.report (
  employer_id uuid not null,
  report_id uuid not null,
  area_code text collate "C" not null,
  institution_id uuid not null,
  report_no text not null,
  version int not null,
  replaces uuid,
  licence_no text not null default '',
  purpose text not null default 'periodic' check (purpose in ('periodic','retest','evaluation','supervision')),
  sampled_on date not null,
  reported_on date not null,
  results int not null,
  over_limit int not null,
  recognised boolean not null,
  finding jsonb not null,
  submission_id uuid,
  file_sha256 text,
  received_at timestamptz not null default now(),
  primary key (employer_id, report_id)
);
comment on table exposure.report is '职业病危害因素检测报告: a laboratory report about one employer; append only, a correction is a new version';
comment on column exposure.report.recognised is 'the laboratory was licensed for every factor on the sampling day';
create unique index on exposure.report (employer_id, institution_id, report_no, version);
create index on exposure.report (institution_id, report_id);
select scope.protect('exposure.report', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id', institution_kinds => '{laboratory}');

create table exposure.result (
  employer_id uuid not null,
  result_id uuid not null,
  report_id uuid not null,
  area_code text collate "C" not null,
  institution_id uuid not null,
  post_id uuid not null,
  post_name text not null,
  agent_code text not null,
  agent_group text not null,
  sampled_on date not null,
  reported_on date not null,
  sample jsonb not null,
  verdict text not null check (verdict in ('within','over','undetermined','no-limit')),
  value numeric,
  value_text text not null,
  unit text not null,
  limit_value numeric,
  ratio numeric,
  finding jsonb not null,
  primary key (employer_id, result_id)
);
comment on table exposure.result is 'one post × factor of a report with its stored finding; append only';
comment on column exposure.result.agent_group is 'dust, chemical, physical-noise, physical, biological, radiation';
comment on column exposure.result.value_text is 'as reported, `<0.3` stays `<0.3`';
create index on exposure.result (employer_id, post_id, agent_code, sampled_on);
create index on exposure.result (employer_id, report_id);
select scope.protect('exposure.result', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id', institution_kinds => '{laboratory}');
