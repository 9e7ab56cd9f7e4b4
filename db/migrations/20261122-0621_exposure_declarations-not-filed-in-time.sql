-- Why: who did not file the initial, change or yearly declaration in time becomes a lead for enforcement, with the arithmetic of its days;
--      it stays until the declaration is accepted. Lists of those who must declare are asked by industry risk and size.
-- Lock: none (new table); SHARE on registry.employer is not needed. Undo: drop the table.
create table exposure.overdue_declaration (
  employer_id uuid not null,
  overdue_id uuid not null,
  area_code text collate "C" not null,
  kind text not null check (kind in ('initial', 'change', 'annual')),
  duty text not null,
  counted_what text not null,
  counted_from date not null,
  due_on date not null,
  term text not null,
  clause text not null,
  violation text not null default '',
  found_on date not null,
  cleared_on date,
  cleared_how text not null default '' check (cleared_how in ('filed', 'lapsed', '')),
  declaration_id uuid,
  declared_on date,
  primary key (employer_id, overdue_id)
);
comment on table exposure.overdue_declaration is '申报逾期线索: initial, change or yearly declarations not filed in time; cleared by the accepted declaration alone';
comment on column exposure.overdue_declaration.duty is 'duty of the table of duties it breaks';
comment on column exposure.overdue_declaration.counted_from is 'day the term is counted from, for the reason in counted_what';
comment on column exposure.overdue_declaration.due_on is 'last day in time';
comment on column exposure.overdue_declaration.term is 'the term in words; says so where it is a setting and not law';
comment on column exposure.overdue_declaration.violation is 'id in the table of violations; empty where the table names none';
comment on column exposure.overdue_declaration.cleared_how is 'filed: a declaration was accepted; lapsed: nobody is left who would have to declare';
create unique index overdue_declaration_open on exposure.overdue_declaration (employer_id, duty) where cleared_on is null;
create index overdue_declaration_list on exposure.overdue_declaration (area_code, due_on, overdue_id) where cleared_on is null;
create index overdue_declaration_by_area on exposure.overdue_declaration (area_code, found_on desc);
select scope.protect('exposure.overdue_declaration', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id', writes => 'none');
grant insert, update on exposure.overdue_declaration to zhikang_worker;
