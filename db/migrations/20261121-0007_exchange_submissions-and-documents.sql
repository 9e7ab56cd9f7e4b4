-- Why: bytes that came in, the answer to each line, and documents that went out.
-- Lock: none (new tables). Undo: drop the tables.
create table exchange.submission (
  submission_id uuid primary key,
  receipt_no text not null unique,
  area_code text collate "C" not null,
  organisation_id uuid not null,
  account_id uuid,
  kind text not null,
  family text not null,
  file_name text not null,
  file_sha256 text not null,
  file_sm3 text not null,
  bytes bigint not null,
  state text not null check (state in ('received','running','done','failed')),
  lines_read int not null default 0,
  accepted int not null default 0,
  held int not null default 0,
  refused int not null default 0,
  unread int not null default 0,
  resume_at jsonb not null default '{}',
  failure jsonb,
  submitted_on date not null,
  received_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz
);
comment on table exchange.submission is 'a file or message received, with its receipt number and progress';
comment on column exchange.submission.kind is 'exam-cards, reports, declarations, employers';
comment on column exchange.submission.family is 'format family, e.g. exam-card-xml-2021, report-card-json, exam-card-xlsx';
comment on column exchange.submission.resume_at is 'chunks done so far: where the next run goes on';
create index on exchange.submission (organisation_id, submission_id);
select scope.protect('exchange.submission', area_kinds => '{commission}', institution_kinds => '{laboratory,exam-institution,employer,commission,cdc,township}', institution_column => 'organisation_id', writes => 'edit');

create table exchange.submission_line (
  submission_id uuid not null,
  line_no int not null,
  organisation_id uuid not null,
  area_code text collate "C" not null,
  outcome text not null check (outcome in ('accepted','held','refused')),
  record_key text not null default '',
  record_id uuid,
  employer_id uuid,
  code text,
  sentence text,
  remedy text,
  place text,
  warnings jsonb,
  primary key (submission_id, line_no)
);
comment on table exchange.submission_line is 'the answer to one line or card: accepted, held or refused, with code, sentence, remedy and place; append only';
select scope.protect('exchange.submission_line', area_kinds => '{commission}', institution_kinds => '{laboratory,exam-institution,employer,commission,cdc,township}', institution_column => 'organisation_id');

create table exchange.document (
  document_id uuid primary key,
  kind text not null,
  document_no text not null unique,
  verify_code text not null unique,
  area_code text collate "C" not null,
  employer_id uuid not null,
  subject_id uuid not null,
  title text not null,
  issued_on date not null,
  issuer_name text not null,
  account_id uuid,
  data jsonb not null,
  file_sha256 text not null,
  created_at timestamptz not null default now()
);
comment on table exchange.document is 'a printed document: numbered, dated, verifiable by its code; append only';
comment on column exchange.document.verify_code is '128 random bits in the QR';
select scope.protect('exchange.document', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');
