-- Why: a corrected report must leave the old one readable but not current; a report of an unknown employer must wait
--      instead of being lost; a declaration half typed must survive a closed browser.
-- Lock: short ACCESS EXCLUSIVE on the two exposure tables that get columns (empty at this point). Undo: drop what is added.
alter table exposure.report
  add column institution_name text not null default '',
  add column institution_area text collate "C" not null default '',
  add column content_key text not null default '',
  add column review text not null default '';
comment on column exposure.report.institution_name is 'name of the laboratory on the day of receipt';
comment on column exposure.report.institution_area is 'area code of the laboratory: where a report of another province comes from';
comment on column exposure.report.content_key is 'checksum of what the report says; the same number with the same content is the same report';
comment on column exposure.report.review is 'what an unrecognised report waits for: qc-number, transfer, scope; empty when nothing';
create index report_by_number on exposure.report (institution_id, report_no, version desc);
create index report_by_area on exposure.report (area_code, sampled_on desc, report_id);

alter table exposure.result
  add column agent_name text not null default '',
  add column recognised boolean not null default true,
  add column purpose text not null default 'periodic';
comment on column exposure.result.agent_name is 'name of the agent as the catalogue of the sampling day has it';
comment on column exposure.result.recognised is 'the laboratory was licensed for this factor on the sampling day and its area of work is accepted';

create table exposure.superseded_report (
  employer_id uuid not null,
  report_id uuid not null,
  by_report_id uuid,
  area_code text collate "C" not null,
  institution_id uuid not null,
  reason text not null default '',
  business_day date not null,
  account_id uuid,
  created_at timestamptz not null default now(),
  primary key (employer_id, report_id)
);
comment on table exposure.superseded_report is 'reports that no longer count: replaced by a newer version, or declared invalid with a reason; append only, so that the current report is the one not named here';
comment on column exposure.superseded_report.by_report_id is 'the newer version; null when the report was declared invalid';
comment on column exposure.superseded_report.business_day is 'day from which the report no longer counts';
select scope.protect('exposure.superseded_report', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id', institution_kinds => '{laboratory}');

create table exposure.held_report (
  held_id uuid primary key,
  credit_code text not null,
  institution_id uuid not null,
  organisation_id uuid not null,
  area_code text collate "C" not null,
  report_no text not null,
  report jsonb not null,
  source jsonb not null,
  held_on date not null,
  released_on date,
  report_id uuid,
  created_at timestamptz not null default now()
);
comment on table exposure.held_report is 'reports of an employer nobody has registered yet; they are received when the employer is confirmed';
comment on column exposure.held_report.area_code is 'area of the organisation that sent the report, since the employer has none yet';
comment on column exposure.held_report.report_id is 'the report it became';
create unique index held_report_once on exposure.held_report (credit_code, institution_id, report_no) where released_on is null;
select scope.protect('exposure.held_report', area_kinds => '{commission}', institution_kinds => '{laboratory}', institution_column => 'organisation_id', writes => 'edit');

alter table exposure.declaration
  add column findings jsonb not null default '[]',
  add column decided_by uuid,
  add column changed_on date,
  add column submission_id uuid,
  add column decide_by date;
comment on column exposure.declaration.findings is 'warnings found on the day of declaring, each with its remedy and clause';
comment on column exposure.declaration.changed_on is 'day of the change that a change declaration reports';
comment on column exposure.declaration.decide_by is 'last day for the receipt: 5 working days after the papers arrived';
comment on column exposure.declaration.receipt_no is 'number of the receipt; the layout is our own, no official layout was found';
create index declaration_by_area on exposure.declaration (area_code, state, declared_on desc, declaration_id);
create unique index declaration_version on exposure.declaration (employer_id, version);
create unique index declaration_receipt_once on exposure.declaration (employer_id, receipt_no) where receipt_no is not null;

create sequence exposure.declaration_receipt;
comment on sequence exposure.declaration_receipt is 'running part of receipt numbers; gaps mean an act that did not commit';
grant usage on sequence exposure.declaration_receipt to zhikang_app, zhikang_worker;

create table exposure.declaration_draft (
  employer_id uuid primary key,
  area_code text collate "C" not null,
  revision int not null,
  content jsonb not null,
  account_id uuid,
  saved_at timestamptz not null default now()
);
comment on table exposure.declaration_draft is 'what an employer has typed so far; one draft an employer';
comment on column exposure.declaration_draft.revision is 'number of the save; the next save names the one it saw';
select scope.protect('exposure.declaration_draft', employer_column => 'employer_id', writes => 'edit');
grant delete on exposure.declaration_draft to zhikang_app, zhikang_worker;

create view exposure.current_result with (security_invoker = true) as
  select r.*, p.report_no, p.institution_name
  from exposure.result r
  join exposure.report p on p.employer_id = r.employer_id and p.report_id = r.report_id
  where r.recognised
    and not exists (select 1 from exposure.superseded_report s where s.employer_id = r.employer_id and s.report_id = r.report_id);
comment on view exposure.current_result is 'results that count: the laboratory was entitled and the report was neither corrected nor declared invalid';
create view exposure.latest_result with (security_invoker = true) as
  select distinct on (employer_id, post_id, agent_code) *
  from exposure.current_result
  order by employer_id, post_id, agent_code, sampled_on desc, reported_on desc, result_id desc;
comment on view exposure.latest_result is 'the result that says how a post stands today for each factor';
grant select on exposure.current_result, exposure.latest_result to zhikang_app, zhikang_worker;
