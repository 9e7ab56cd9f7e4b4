-- Why: something somebody must do by a date, with append-only acts.
-- Lock: none (new tables). Undo: drop the tables.
create table cases.case_file (
  employer_id uuid not null,
  case_id uuid not null,
  case_no text not null,
  area_code text collate "C" not null,
  programme text not null,
  programme_version text not null,
  title text not null,
  subject_key text not null,
  facts jsonb not null,
  institution_id uuid,
  diagnosis_institution_id uuid,
  worker_id uuid,
  stage text not null,
  state text not null default 'open' check (state in ('open','closed')),
  outcome text,
  waits_for text,
  opened_on date not null,
  due_on date,
  closed_on date,
  revision int not null default 0,
  primary key (employer_id, case_id)
);
comment on table cases.case_file is 'a case: folded state of its acts; only the engine writes here';
comment on column cases.case_file.subject_key is 'what the case is about; one open case for a programme and key';
comment on column cases.case_file.waits_for is 'role kind the next act waits for';
comment on column cases.case_file.revision is 'number of acts so far; an act names the revision it saw';
create unique index on cases.case_file (employer_id, programme, subject_key) where state = 'open';
create unique index on cases.case_file (case_id, employer_id);
create index on cases.case_file (area_code, state, due_on);

create table cases.act (
  employer_id uuid not null,
  case_id uuid not null,
  act_no int not null,
  area_code text collate "C" not null,
  act text not null,
  from_stage text not null,
  to_stage text not null,
  input jsonb not null,
  note text not null default '',
  replaces_act_no int,
  account_id uuid,
  organisation_id uuid,
  actor_name text not null,
  actor_kind text not null,
  business_day date not null,
  created_at timestamptz not null default now(),
  worker_id uuid,
  institution_id uuid,
  diagnosis_institution_id uuid,
  primary key (employer_id, case_id, act_no)
);
comment on table cases.act is 'what was done in a case; append only, a correction is a new act that names the old';
