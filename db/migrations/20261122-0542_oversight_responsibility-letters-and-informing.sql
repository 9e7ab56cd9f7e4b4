-- Why: 责任书、承诺书 are written by the authority for a year, sent to employers it chooses and signed by them; what was signed is kept
--      word for word. How an employer was informed of its duties leaves a trace whether or not it ever signs in.
-- Lock: none (new tables). Undo: drop the tables.
create table oversight.letter_text (
  text_id uuid primary key,
  area_code text collate "C" not null,
  year int not null,
  kind text not null check (kind in ('responsibility', 'commitment')),
  version int not null,
  title text not null,
  paragraphs jsonb not null,
  sm3 text not null,
  published_on date not null,
  account_id uuid,
  actor_name text not null,
  created_at timestamptz not null default now(),
  unique (area_code, year, kind, version)
);
comment on table oversight.letter_text is 'a published text of 责任书 or 承诺书; append only, an edited text is a new version';
comment on column oversight.letter_text.paragraphs is 'each with its text and clause';
select scope.protect('oversight.letter_text', area_kinds => '{commission,cdc,inspection,township}');

create table oversight.letter (
  employer_id uuid not null,
  letter_id uuid not null,
  area_code text collate "C" not null,
  text_id uuid not null,
  year int not null,
  kind text not null,
  sent_on date not null,
  due_on date,
  sender_area text collate "C" not null,
  actor_name text not null,
  withdrawn_on date,
  withdrawn_reason text not null default '',
  signed_on date,
  primary key (employer_id, letter_id),
  unique (employer_id, text_id)
);
comment on table oversight.letter is 'a letter sent to an employer for signature';
comment on column oversight.letter.due_on is 'set by the authority, no statutory term';
comment on column oversight.letter.signed_on is 'day of its signature; the signature itself is append only';
comment on column oversight.letter.area_code is 'area of the employer on the day it was sent';
create index letter_by_area on oversight.letter (area_code, year, kind);
create index letter_by_id on oversight.letter (letter_id);
select scope.protect('oversight.letter', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id', writes => 'edit');
create policy sent_to_me on oversight.letter_text for select to zhikang_app
  using ((select scope.kind()) in ('employer', 'township') and exists (select 1 from oversight.letter l where l.text_id = letter_text.text_id));

create table oversight.letter_signature (
  employer_id uuid not null,
  letter_id uuid not null,
  area_code text collate "C" not null,
  how text not null check (how in ('online', 'scan')),
  text text not null,
  sm3 text not null,
  signer_name text not null,
  signed_on date not null,
  signed_at timestamptz not null default now(),
  account_id uuid not null,
  account_name text not null,
  file_id uuid,
  primary key (employer_id, letter_id),
  check (how <> 'scan' or file_id is not null)
);
comment on table oversight.letter_signature is 'what an employer signed: the whole text as it stood, its SM3, who and when; append only';
select scope.protect('oversight.letter_signature', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');

create table oversight.letter_reminder (
  employer_id uuid not null,
  reminder_id uuid not null,
  letter_id uuid not null,
  area_code text collate "C" not null,
  reminded_on date not null,
  account_id uuid,
  actor_name text not null,
  created_at timestamptz not null default now(),
  primary key (employer_id, reminder_id)
);
comment on table oversight.letter_reminder is 'reminders to sign a letter, at most one a day; append only';
create unique index letter_reminder_once on oversight.letter_reminder (employer_id, letter_id, reminded_on);
select scope.protect('oversight.letter_reminder', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');

create table oversight.informing (
  employer_id uuid not null,
  informing_id uuid not null,
  batch_id uuid not null,
  area_code text collate "C" not null,
  way text not null check (way in ('sheet', 'public-account', 'supervision-opinion', 'campaign-week')),
  text text not null default '',
  informed_on date not null,
  file_id uuid,
  account_id uuid,
  organisation_name text not null,
  actor_name text not null,
  created_at timestamptz not null default now(),
  primary key (employer_id, informing_id)
);
comment on table oversight.informing is '告知动员: how, when and by whom an employer was informed of its duties; append only';
create index informing_by_area on oversight.informing (area_code, informed_on desc);
create index informing_by_id on oversight.informing (informing_id);
select scope.protect('oversight.informing', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');

create table oversight.informing_receipt (
  employer_id uuid not null,
  informing_id uuid not null,
  area_code text collate "C" not null,
  received_on date not null,
  receiver_name text not null,
  file_id uuid,
  account_id uuid,
  actor_name text not null,
  created_at timestamptz not null default now(),
  primary key (employer_id, informing_id)
);
comment on table oversight.informing_receipt is 'that the employer received it: by its own account, or noted by who handed it over; append only';
select scope.protect('oversight.informing_receipt', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');
