-- Why: cases get numbers without races, evidence files, and row policies. A case about a person must not be seen by the
--      township or the inspection, so the policy needs to know which cases are personal. Acts and evidence follow the
--      visibility of their case: an institution that joins a case later must be able to fold all of it.
-- Lock: short exclusive lock on two tables that are new and empty. Undo: drop the policies, the new tables and columns.
alter table cases.case_file add column personal boolean not null default false;
alter table cases.case_file add column waiting_since date;
alter table cases.case_file add column paused_since date;
alter table cases.case_file add column last_act text not null default '';
comment on column cases.case_file.personal is 'about a person: hidden from township and inspection';
comment on column cases.case_file.waiting_since is 'day of the last act that moved the case: since then it waits';
comment on column cases.case_file.paused_since is 'day the clock was stopped; null while it runs';
comment on column cases.case_file.last_act is 'id of the last act that moved the case';

alter table cases.case_file enable row level security;
alter table cases.case_file force row level security;
create policy scoped on cases.case_file for all to zhikang_app
  using (
    (scope.kind() in ('commission', 'cdc') and area_code >= scope.area_from() and area_code <= scope.area_to())
    or (scope.kind() in ('inspection', 'township') and not personal and area_code >= scope.area_from() and area_code <= scope.area_to())
    or (scope.kind() = 'employer' and employer_id = scope.employer())
    or (scope.kind() in ('laboratory', 'exam-institution') and institution_id = scope.organisation())
    or (scope.kind() = 'diagnosis-institution' and diagnosis_institution_id = scope.organisation())
    or (scope.kind() = 'worker' and worker_id = scope.worker())
  );
create policy whole on cases.case_file for all to zhikang_worker using (true) with check (true);
grant select, insert, update on cases.case_file to zhikang_app, zhikang_worker;

alter table cases.act enable row level security;
alter table cases.act force row level security;
create policy scoped on cases.act for all to zhikang_app
  using (exists (select 1 from cases.case_file f where f.employer_id = act.employer_id and f.case_id = act.case_id));
create policy whole on cases.act for all to zhikang_worker using (true) with check (true);
grant select, insert on cases.act to zhikang_app, zhikang_worker;

create table cases.evidence (
  employer_id uuid not null,
  case_id uuid not null,
  evidence_id uuid not null,
  area_code text collate "C" not null,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  sha256 text not null,
  sm3 text not null,
  taken_at timestamptz,
  offline boolean not null default false,
  account_id uuid,
  organisation_id uuid,
  actor_name text not null,
  business_day date not null,
  created_at timestamptz not null default now(),
  primary key (employer_id, case_id, evidence_id)
);
comment on table cases.evidence is 'a file brought to a case: who, when, checksum; append only, acts name it';
comment on column cases.evidence.taken_at is 'when the picture was taken, as the device says';
comment on column cases.evidence.offline is 'taken without network and sent later';
alter table cases.evidence enable row level security;
alter table cases.evidence force row level security;
create policy scoped on cases.evidence for all to zhikang_app
  using (exists (select 1 from cases.case_file f where f.employer_id = evidence.employer_id and f.case_id = evidence.case_id));
create policy whole on cases.evidence for all to zhikang_worker using (true) with check (true);
grant select, insert on cases.evidence to zhikang_app, zhikang_worker;

create table cases.case_number (
  county_code text collate "C" not null,
  year int not null,
  prefix text not null,
  last_no int not null,
  primary key (county_code, year, prefix)
);
comment on table cases.case_number is 'last number given, by county, year and prefix of the programme; its row lock keeps openings of one programme in line';
grant select, insert, update on cases.case_number to zhikang_app, zhikang_worker;

create index on cases.case_file (area_code, waits_for, due_on) where state = 'open';
create index on cases.case_file (due_on) where state = 'open';
create index on cases.case_file (institution_id) where institution_id is not null;
create index on cases.case_file (diagnosis_institution_id) where diagnosis_institution_id is not null;
create index on cases.case_file (worker_id) where worker_id is not null;
