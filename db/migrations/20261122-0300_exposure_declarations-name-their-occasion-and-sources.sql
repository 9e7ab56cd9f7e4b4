-- Why: a declaration says what made the employer declare and by when it had to; each value that came from a record keeps where it
--      came from and why it was corrected; what the rules doubted is kept for the person who decides; employers are reminded
--      before a duty falls due.
-- Lock: short ACCESS EXCLUSIVE on exposure.declaration (columns with constant defaults are not written into old rows).
-- Undo: drop the columns and the table.
alter table exposure.declaration
  add column occasion text not null default '',
  add column due_on date,
  add column basis jsonb not null default '{}',
  add column doubts jsonb not null default '[]',
  add column decided_how text not null default '' check (decided_how in ('rules', 'person', ''));
comment on column exposure.declaration.occasion is 'what made the employer declare, as listed by the rules; empty for a yearly update and for declarations before this column';
comment on column exposure.declaration.due_on is 'last day in time by the clause of the occasion; null where the law names no days';
comment on column exposure.declaration.basis is 'by field: record it came from, its day, the recorded value, and the reason where the employer corrected it';
comment on column exposure.declaration.doubts is 'why the rules did not accept it by themselves: sentences for the person who decides';
comment on column exposure.declaration.decided_how is 'rules: accepted without doubt on the day of filing; person: decided by an official';

create table exposure.duty_reminder (
  employer_id uuid not null,
  reminder_id uuid not null default gen_random_uuid(),
  duty text not null,
  due_on date not null,
  ahead int not null,
  area_code text collate "C" not null,
  name text not null,
  reminded_on date not null,
  primary key (employer_id, reminder_id)
);
comment on table exposure.duty_reminder is 'reminders of duties sent to employers before they fall due, and on the day after; append only';
comment on column exposure.duty_reminder.ahead is 'step of the reminder: days before the due day; -1 for the first day overdue';
comment on column exposure.duty_reminder.name is 'name of the duty as it was told';
create index on exposure.duty_reminder (employer_id, duty, due_on, ahead);
create index duty_reminder_by_area on exposure.duty_reminder (area_code, reminded_on desc);
select scope.protect('exposure.duty_reminder', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');
