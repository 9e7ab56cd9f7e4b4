-- Why: who does radiation work at which employer, since when with a badge, and what each badge read; both are kept as versions, so
--      that a figure can be asked as of any day.
-- Lock: none (new tables). Undo: drop the tables.
create table exposure.radiation_worker (
  employer_id uuid not null,
  worker_id uuid not null,
  version int not null,
  area_code text collate "C" not null,
  kind text not null check (kind in ('medical','non-medical')),
  category text not null default '',
  site text not null default '',
  work_from date not null,
  work_to date,
  badge_from date,
  badge_to date,
  cycle_days int not null check (cycle_days between 1 and 90),
  trained_on date,
  source text not null,
  submission_id uuid,
  content_key text not null,
  entered_on date not null,
  account_id uuid,
  primary key (employer_id, worker_id, version)
);
comment on table exposure.radiation_worker is '放射工作人员: a person doing radiation work at an employer, as entered; the highest version stands; append only';
comment on column exposure.radiation_worker.kind is 'medical: of a medical institution; the two are counted apart';
comment on column exposure.radiation_worker.category is 'occupation, code set radiation-work; empty when not told';
comment on column exposure.radiation_worker.badge_from is 'first day with a personal dosimeter; null: required and not monitored';
comment on column exposure.radiation_worker.cycle_days is 'days a dosimeter is worn before it is changed, as agreed with the laboratory; 90 at most';
comment on column exposure.radiation_worker.trained_on is 'last training in radiation protection';
comment on column exposure.radiation_worker.source is 'who entered it: form, file';
create index radiation_worker_area on exposure.radiation_worker (area_code, employer_id, worker_id);
create index radiation_worker_person on exposure.radiation_worker (worker_id);
create index radiation_worker_begins on exposure.radiation_worker (work_from);
select scope.protect('exposure.radiation_worker', area_kinds => '{commission,cdc,township}', employer_column => 'employer_id', worker_column => 'worker_id');

create table exposure.dose_record (
  employer_id uuid not null,
  record_id uuid not null,
  worker_id uuid not null,
  area_code text collate "C" not null,
  institution_id uuid not null,
  institution_name text not null,
  employer_name text not null,
  report_no text not null default '',
  badge_no text not null default '',
  period_from date not null,
  period_to date not null,
  version int not null,
  state text not null check (state in ('measured','below','lost','void')),
  hp10_text text not null default '',
  recorded numeric,
  hp3 numeric,
  hp007 numeric,
  nominal_reason text not null default '',
  correction_reason text not null default '',
  counts boolean not null,
  review text not null default '' check (review in ('licence','nominal','')),
  investigate boolean not null,
  finding jsonb not null,
  content_key text not null,
  reported_on date not null,
  received_on date not null,
  submission_id uuid,
  account_id uuid,
  primary key (employer_id, record_id),
  unique (employer_id, institution_id, worker_id, period_from, version)
);
comment on table exposure.dose_record is '个人剂量记录: what one dosimeter read over one wearing period; a correction is a new version; append only';
comment on column exposure.dose_record.state is 'measured; below the detection limit; lost or damaged, with a nominal dose where one was given; void: withdrawn by its laboratory';
comment on column exposure.dose_record.hp10_text is 'Hp(10) as reported, mSv; <0.04 below the detection limit';
comment on column exposure.dose_record.recorded is 'dose to record, mSv: the reading, half the detection limit, or the nominal dose; null when there is none';
comment on column exposure.dose_record.counts is 'a valid record: the laboratory is licensed for it on the last day of the period and a dose is there';
comment on column exposure.dose_record.review is 'why it does not count: licence, nominal (lost without a nominal dose)';
comment on column exposure.dose_record.investigate is 'above the investigation level of the period';
create index dose_record_periods on exposure.dose_record (employer_id, worker_id, period_from);
create index dose_record_person on exposure.dose_record (worker_id);
create index dose_record_laboratory on exposure.dose_record (institution_id, period_to desc, record_id desc);
create index dose_record_area on exposure.dose_record (area_code, period_to desc);
select scope.protect('exposure.dose_record', area_kinds => '{commission,cdc,township}', employer_column => 'employer_id', institution_kinds => '{laboratory}',
  worker_column => 'worker_id');

create view exposure.current_dose with (security_invoker = true) as
  select d.* from exposure.dose_record d
  where not exists (select 1 from exposure.dose_record n
    where n.employer_id = d.employer_id and n.institution_id = d.institution_id and n.worker_id = d.worker_id and n.period_from = d.period_from and n.version > d.version);
comment on view exposure.current_dose is 'the latest version of each dose record, also of those withdrawn';
create view exposure.current_radiation_worker with (security_invoker = true) as
  select w.* from exposure.radiation_worker w
  where not exists (select 1 from exposure.radiation_worker n where n.employer_id = w.employer_id and n.worker_id = w.worker_id and n.version > w.version);
comment on view exposure.current_radiation_worker is 'the version that stands of each radiation worker';
grant select on exposure.current_dose, exposure.current_radiation_worker to zhikang_app, zhikang_worker;
