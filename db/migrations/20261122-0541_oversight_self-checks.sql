-- Why: employers check themselves once a year by a form the authority names; what was submitted stays, what failed is work until
--      something proves that it was mended, and the authority sees who has not.
-- Lock: none (new schema and tables). Undo: drop schema oversight.
create schema oversight;
grant usage on schema oversight to zhikang_app, zhikang_worker;

create table oversight.self_check_round (
  area_code text collate "C" not null,
  year int not null,
  form text not null,
  due_on date,
  note text not null default '',
  opened_on date not null,
  account_id uuid,
  actor_name text not null,
  created_at timestamptz not null default now(),
  primary key (area_code, year)
);
comment on table oversight.self_check_round is '年度自查: which form the employers of a county use this year, and by when the authority wants it; append only';
comment on column oversight.self_check_round.due_on is 'set by the authority, no statutory term; null where none was set';
select scope.protect('oversight.self_check_round', area_kinds => '{commission,cdc,inspection,township}');
create policy own_county on oversight.self_check_round for select to zhikang_app
  using ((select scope.kind()) in ('employer', 'township') and substr(area_code, 1, 6) = substr((select scope.area_from()), 1, 6));

create table oversight.self_check_draft (
  employer_id uuid not null,
  year int not null,
  form text not null,
  area_code text collate "C" not null,
  answers jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (employer_id, year)
);
comment on table oversight.self_check_draft is 'what an employer has filled in so far';
select scope.protect('oversight.self_check_draft', employer_column => 'employer_id', writes => 'edit');

create table oversight.self_check (
  employer_id uuid not null,
  check_id uuid not null,
  area_code text collate "C" not null,
  year int not null,
  form text not null,
  version int not null,
  submitted_on date not null,
  answers jsonb not null,
  result jsonb not null,
  failed int not null,
  score numeric,
  sm3 text not null,
  account_id uuid,
  actor_name text not null,
  created_at timestamptz not null default now(),
  primary key (employer_id, check_id),
  unique (employer_id, year, version)
);
comment on table oversight.self_check is 'a submitted self-check: answers and result as they were; append only, the last version of a year holds';
comment on column oversight.self_check.score is 'out of 100; null where the form has no scores or items are unanswered';
comment on column oversight.self_check.sm3 is 'SM3 of the answers';
create index self_check_by_area on oversight.self_check (area_code, year, employer_id);
create index self_check_by_id on oversight.self_check (check_id);
select scope.protect('oversight.self_check', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');

create table oversight.self_check_todo (
  employer_id uuid not null,
  todo_id uuid not null,
  area_code text collate "C" not null,
  check_id uuid not null,
  form text not null,
  item_no text not null,
  item text not null,
  basis text not null,
  note text not null default '',
  opened_on date not null,
  cleared_on date,
  cleared_note text not null default '',
  file_ids jsonb not null default '[]',
  cleared_by text not null default '',
  primary key (employer_id, todo_id)
);
comment on table oversight.self_check_todo is 'an item that failed in a self-check: the employer''s to-do, cleared only with evidence';
create unique index self_check_todo_open on oversight.self_check_todo (employer_id, form, item_no) where cleared_on is null;
create index self_check_todo_area on oversight.self_check_todo (area_code) where cleared_on is null;
select scope.protect('oversight.self_check_todo', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id', writes => 'edit');
