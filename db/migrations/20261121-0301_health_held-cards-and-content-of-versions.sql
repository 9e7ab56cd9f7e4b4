-- Why: a card of an employer nobody has registered yet waits, sealed, and goes in by itself; a card sent again is told by its content.
-- Lock: short exclusive lock on health.exam_card (empty at this point). Undo: drop the table and the column.
alter table health.exam_card add column content_sha256 bytea not null default '\x';
alter table health.exam_card alter column content_sha256 drop default;
comment on column health.exam_card.content_sha256 is 'checksum of the card as read; the same content sent again is not stored again';

alter table health.exam_card add column employer_name text not null default '';
comment on column health.exam_card.employer_name is 'name of the employer as the institution reported it; institution and worker do not see the registry';

-- lz4 costs a tenth of the built-in method; a server built without it keeps the built-in one.
do $$
begin
  alter table health.exam_card alter column items set compression lz4;
exception when feature_not_supported then null;
end $$;

create table health.held_card (
  held_id uuid primary key,
  institution_id uuid not null,
  card_code text not null,
  content_sha256 bytea not null,
  area_code text collate "C" not null,
  credit_code text not null,
  submission_id uuid not null,
  line_no int not null,
  card_sealed bytea not null,
  held_on date not null,
  released_at timestamptz,
  outcome text check (outcome in ('accepted','refused')),
  card_id uuid
);
comment on table health.held_card is 'cards that wait until their employer is registered and verified; the card itself is sealed by the vault';
comment on column health.held_card.area_code is 'area of the institution that sent the card, since the employer has none yet';
comment on column health.held_card.credit_code is 'unified social credit code the card waits for';
comment on column health.held_card.card_sealed is 'the canonical card, sealed';
comment on column health.held_card.released_at is 'when it went in or was refused; null while it waits';
comment on column health.held_card.card_id is 'the exam card it became';
create unique index held_card_once on health.held_card (institution_id, card_code, content_sha256) where released_at is null;
create index held_card_waits on health.held_card (credit_code) where released_at is null;
select scope.protect('health.held_card', area_kinds => '{commission}', institution_kinds => '{exam-institution}', writes => 'none');
grant insert, update on health.held_card to zhikang_worker;

-- An institution sees the persons it examined; the cards it sees are decided by the policy of the cards.
create policy examined on registry.worker for select to zhikang_app
  using (scope.kind() = 'exam-institution' and exists (select 1 from health.exam_card c where c.worker_id = worker.worker_id));
