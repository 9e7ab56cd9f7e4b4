-- Why: one employer entered twice becomes one, two entered as one become two, and either can be taken back. Records keep their
--      content: only the employer they stand under is rewritten, every rewritten row is noted, and the merged row is set aside whole.
-- Lock: short. Undo: drop the new tables; revoke the column grants; make verification_open unique again.
create table registry.identity_act (
  act_id uuid primary key,
  area_code text collate "C" not null,
  act_no bigint generated always as identity,
  kind text not null check (kind in ('merge','split','undo')),
  kept_id uuid not null,
  other_id uuid not null,
  kept_name text not null,
  other_name text not null,
  other_code text not null,
  reason text not null,
  undoes uuid,
  moved int not null,
  set_aside jsonb,
  account_id uuid,
  actor_name text not null,
  business_day date not null,
  created_at timestamptz not null default now()
);
comment on table registry.identity_act is '并户、分户和撤销: who declared two employers one, or one two, and why; append only';
comment on column registry.identity_act.kept_id is 'the employer that stays; other_id is the one merged into it or split off it';
comment on column registry.identity_act.set_aside is 'rows of the merged employer as they were, and what the merge changed in the one that stays';
comment on column registry.identity_act.undoes is 'the act that an undo takes back; each act is taken back once';
create unique index on registry.identity_act (undoes) where undoes is not null;
create index on registry.identity_act (kept_id);
create index on registry.identity_act (other_id);
create index on registry.identity_act (area_code, act_no desc);
select scope.protect('registry.identity_act', area_kinds => '{commission,cdc,township}');

create table registry.identity_row (
  act_id uuid not null,
  row_no bigint generated always as identity,
  table_name text not null,
  column_name text not null,
  row_key jsonb not null,
  before jsonb,
  primary key (act_id, row_no)
);
comment on table registry.identity_row is 'every row a merge or split put under another employer; read and written by the worker role only; append only';
comment on column registry.identity_row.row_key is 'primary key of the row without the column that changed';
comment on column registry.identity_row.before is 'other columns the move had to change, as they were: a name or number already taken there';
select scope.protect('registry.identity_row');

create table registry.employer_alias (
  employer_id uuid not null,
  alias_id uuid not null,
  area_code text collate "C" not null,
  credit_code text not null,
  name text not null,
  primary key (employer_id, alias_id)
);
comment on table registry.employer_alias is 'ids and credit codes of employers that were merged: whoever names them means the one that stays';
create unique index on registry.employer_alias (alias_id);
create index on registry.employer_alias (credit_code);
select scope.protect('registry.employer_alias', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id', writes => 'edit');
grant delete on registry.employer_alias to zhikang_worker;

-- Two named employers that turn out to be one are both to be reported on: their verifications stand side by side.
drop index registry.verification_open;
create index verification_open on registry.verification (employer_id) where entered_on is null;

-- The worker role may put a record under another employer and change nothing else of it; the merged row itself is set aside.
grant delete on registry.employer, registry.employer_search to zhikang_worker;
create function scope.let_move(tab regclass) returns void language plpgsql as $$
declare
  col text;
begin
  for col in select attname from pg_attribute where attrelid = tab and attnum > 0 and not attisdropped and atttypid = 'uuid'::regtype
      and attname ~ '(^|_)employer_id$' loop
    execute format('grant update (%I) on %s to zhikang_worker', col, tab);
  end loop;
end $$;
comment on function scope.let_move is 'lets the worker role rewrite under which employer the rows of a table stand, and nothing else of them';
do $$
declare
  tab regclass;
begin
  for tab in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r','p') and not c.relispartition and n.nspname in ('access','registry','exposure','health','cases','exchange')
      and n.nspname || '.' || c.relname <> all ('{access.audit_entry,registry.employer_version,exchange.submission_line,exchange.later_answer}') loop
    perform scope.let_move(tab);
  end loop;
end $$;

-- Tables that come later are put under row security by the same function and can be moved as well.
alter function scope.protect(regclass, text[], text, text, text[], text, text, text) rename to protect_rows;
create function scope.protect(
  tab regclass, area_kinds text[] default '{}', area_column text default 'area_code', employer_column text default null,
  institution_kinds text[] default '{}', institution_column text default 'institution_id', worker_column text default null, writes text default 'insert'
) returns void language plpgsql as $$
begin
  perform scope.protect_rows(tab, area_kinds, area_column, employer_column, institution_kinds, institution_column, worker_column, writes);
  perform scope.let_move(tab);
end $$;
comment on function scope.protect is 'scope.protect_rows, which see, and scope.let_move: records of a merged employer can go with it';
