-- Why: a text of 责任书 or 承诺书 is worked on by several people of an authority before it is published; until then nobody else sees it.
-- Lock: none (new table). Undo: drop it.
create table oversight.letter_draft (
  draft_id uuid primary key,
  organisation_id uuid not null,
  year int not null,
  kind text not null check (kind in ('responsibility', 'commitment')),
  title text not null,
  paragraphs jsonb not null,
  version int not null default 1,
  account_id uuid not null,
  actor_name text not null,
  saved_on date not null
);
comment on table oversight.letter_draft is 'a text of 责任书 or 承诺书 before it is published; gone once it is';
comment on column oversight.letter_draft.organisation_id is 'whose people write it; nobody else sees it';
comment on column oversight.letter_draft.version is 'rises with each save, so that nobody saves over what a colleague wrote';
comment on column oversight.letter_draft.actor_name is 'who saved it last';
create index letter_draft_year on oversight.letter_draft (organisation_id, year);
select scope.protect('oversight.letter_draft', institution_kinds => '{commission}', institution_column => 'organisation_id', writes => 'edit');
grant delete on oversight.letter_draft to zhikang_app;
