-- Why: a held line is answered again when what it waited for arrived; an interrupted submission is found and taken up again;
--      a sender's edition of a format is registered, because the same digits mean other things in another edition.
-- Lock: short exclusive lock on exchange.submission (empty at this point). Undo: drop the tables, columns and index.
alter table exchange.submission add column progressed_at timestamptz not null default now();
alter table exchange.submission add column warned int not null default 0;
comment on column exchange.submission.progressed_at is 'last sign of life of the reading; one that stands still is taken up again';
comment on column exchange.submission.warned is 'accepted lines with at least one warning';
create index submission_open on exchange.submission (progressed_at) where state in ('received', 'running');

create table exchange.later_answer (
  submission_id uuid not null,
  line_no int not null,
  answer_no int not null,
  organisation_id uuid not null,
  area_code text collate "C" not null,
  outcome text not null check (outcome in ('accepted','held','refused')),
  record_id uuid,
  employer_id uuid,
  code text,
  sentence text,
  remedy text,
  place text,
  warnings jsonb,
  answered_at timestamptz not null default now(),
  primary key (submission_id, line_no, answer_no)
);
comment on table exchange.later_answer is 'a newer answer to a line that was held; the last one counts, the earlier stay. append only';
comment on column exchange.later_answer.answer_no is '2, 3 …: the line itself holds the first answer';
select scope.protect('exchange.later_answer', area_kinds => '{commission}', institution_kinds => '{laboratory,exam-institution,employer,commission,cdc,township}', institution_column => 'organisation_id');

create table exchange.sender_edition (
  organisation_id uuid not null,
  family text not null,
  edition text not null,
  area_code text collate "C" not null,
  set_on date not null,
  account_id uuid,
  created_at timestamptz not null default now(),
  primary key (organisation_id, family, created_at)
);
comment on table exchange.sender_edition is 'which edition of a format family a sender uses; the last entry counts. append only';
select scope.protect('exchange.sender_edition', area_kinds => '{commission,cdc}', institution_kinds => '{exam-institution,laboratory}', institution_column => 'organisation_id');
