-- Why: row-level security is the first wall. Two login roles own nothing: `zhikang_app` sees what the scope of the
--      transaction lets it see, `zhikang_worker` runs the few set-based jobs (intake, roll-up) over all rows.
-- Lock: none (new objects). Undo: drop the schemas.
create schema scope;
create schema platform;
create schema access;
create schema registry;
create schema exposure;
create schema health;
create schema cases;
create schema indicators;
create schema exchange;
comment on schema scope is 'who the transaction acts for: settings read by every row policy';
comment on schema platform is 'files, jobs, migrations';
comment on schema access is 'organisations, accounts, sessions, keys, audit trail, vault';
comment on schema registry is 'areas, employers, sites, posts, workers, institutions';
comment on schema exposure is 'declarations and workplace test reports';
comment on schema health is 'exam cards and what follows from them';
comment on schema cases is 'cases and their acts';
comment on schema indicators is 'figures kept current, and their facts';
comment on schema exchange is 'submissions, receipts, documents';

grant usage on schema scope, platform, access, registry, exposure, health, cases, indicators, exchange to zhikang_app, zhikang_worker;

-- The scope is set with SET LOCAL by the one door to the pool (platform/db). '' and NULL both mean "nobody".
create function scope.kind() returns text language sql stable parallel safe
  as $$ select coalesce(current_setting('zk.kind', true), '') $$;
create function scope.organisation() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('zk.organisation', true), '')::uuid $$;
create function scope.account() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('zk.account', true), '')::uuid $$;
create function scope.employer() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('zk.employer', true), '')::uuid $$;
create function scope.worker() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('zk.worker', true), '')::uuid $$;
create function scope.area_from() returns text language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('zk.area_from', true), ''), '~') collate "C" $$;
create function scope.area_to() returns text language sql stable parallel safe
  as $$ select coalesce(current_setting('zk.area_to', true), '') collate "C" $$;
comment on function scope.area_from() is 'first area code in scope; "~" (after every code) when no area is set, so that nothing matches';

create function scope.protect(
  tab regclass,
  area_kinds text[] default '{}',
  area_column text default 'area_code',
  employer_column text default null,
  institution_kinds text[] default '{}',
  institution_column text default 'institution_id',
  worker_column text default null,
  writes text default 'insert'
) returns void language plpgsql as $$
declare
  -- Sub-selects are worked out once a statement instead of once a row; the bounds of the area are not, since the planner
  -- has to know them to see how many rows lie between.
  rule text := 'false';
begin
  if cardinality(area_kinds) > 0 then
    rule := rule || format(' or ((select scope.kind()) = any(%L::text[]) and %I >= scope.area_from() and %I <= scope.area_to())', area_kinds, area_column, area_column);
  end if;
  if employer_column is not null then
    rule := rule || format(' or ((select scope.kind()) = ''employer'' and %I = (select scope.employer()))', employer_column);
  end if;
  if cardinality(institution_kinds) > 0 then
    rule := rule || format(' or ((select scope.kind()) = any(%L::text[]) and %I = (select scope.organisation()))', institution_kinds, institution_column);
  end if;
  if worker_column is not null then
    rule := rule || format(' or ((select scope.kind()) = ''worker'' and %I = (select scope.worker()))', worker_column);
  end if;
  execute format('alter table %s enable row level security', tab);
  execute format('alter table %s force row level security', tab);
  execute format('create policy scoped on %s for all to zhikang_app using (%s) with check (%s)', tab, rule, rule);
  execute format('create policy whole on %s for all to zhikang_worker using (true) with check (true)', tab);
  execute format('grant select on %s to zhikang_app, zhikang_worker', tab);
  if writes in ('insert', 'edit') then
    execute format('grant insert on %s to zhikang_app, zhikang_worker', tab);
  end if;
  if writes = 'edit' then
    execute format('grant update on %s to zhikang_app, zhikang_worker', tab);
  end if;
end $$;
comment on function scope.protect is
  'Puts row security on a table, failing closed. area_kinds: organisation kinds that see rows of their area; employer_column: the employer sees its rows; '
  'institution_kinds: kinds that see rows they submitted; worker_column: the worker sees her rows. writes: none (worker role gets grants by hand), insert (append only), edit (insert and update).';

create table platform.file (
  sha256 text primary key,
  sm3 text not null,
  bytes bigint not null,
  stored_at timestamptz not null default now()
);
comment on table platform.file is 'bytes kept once under their checksum; who may read them is decided by the row that names them';
comment on column platform.file.sha256 is 'address of the bytes, hex';
comment on column platform.file.sm3 is 'the same bytes under SM3, hex, as printed on receipts; empty until it is worked out for a large file';
comment on column platform.file.bytes is 'size';
comment on column platform.file.stored_at is 'when first stored';
grant select, insert on platform.file to zhikang_app, zhikang_worker;
grant update (sm3) on platform.file to zhikang_worker;
