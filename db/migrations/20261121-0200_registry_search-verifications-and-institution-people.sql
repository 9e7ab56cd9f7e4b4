-- Why: find an employer by any part of its name, by pinyin initials or by digits of its code, at a million employers and under
--      row security; keep when a named employer has to be verified; keep an institution's licence history writable by its commission.
-- Lock: short, on empty tables. Undo: drop the new tables, function and columns.
alter table registry.employer add column declared_on date;
alter table registry.employer add column declaration_valid_until date;
comment on column registry.employer.declared_on is 'day the declaration in force was accepted; kept by the declaration room through the registry''s door';
comment on column registry.employer.declaration_valid_until is 'last day the accepted declaration is valid; null when there is none';
create index employer_state_area on registry.employer (state, area_code, employer_id);
create index employer_class_area on registry.employer (hazard_class, area_code, employer_id);
create index employer_size_area on registry.employer (size_code, area_code, employer_id);
create index employer_industry_area on registry.employer (industry_code collate "C", area_code, employer_id);
create index employer_declared_area on registry.employer (declaration_valid_until, area_code, employer_id);
create index employer_registered on registry.employer (registered_on desc, employer_id desc);
create index employer_exposed on registry.employer (coalesce(workers_exposed, 0) desc, employer_id desc);

create table registry.employer_search (
  employer_id uuid primary key,
  area_code text collate "C" not null,
  text text collate "C" not null,
  grams text[] not null,
  credit_code text collate "C" not null,
  credit_code_reversed text collate "C" not null
);
comment on table registry.employer_search is 'what a search looks at, one row an employer; read only through registry.match_employers';
comment on column registry.employer_search.text is 'name, former names and every reading of their pinyin initials, normalised, one a line';
comment on column registry.employer_search.grams is 'single Chinese characters and neighbouring pairs of characters of text; answered by the GIN index';
comment on column registry.employer_search.credit_code_reversed is 'the code written backwards, so that its last digits are a prefix';
create index employer_search_grams on registry.employer_search using gin (grams);
create index employer_search_area on registry.employer_search (area_code);
create index employer_search_code on registry.employer_search (credit_code);
create index employer_search_code_reversed on registry.employer_search (credit_code_reversed);
select scope.protect('registry.employer_search', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id', writes => 'edit');

-- Array containment is not leakproof, so under row security it never reaches an index. This function runs as the role that sees
-- all rows and writes the caller's scope into the statement itself, as constants: the area range, or the one employer.
create function registry.match_employers(terms jsonb, area_from text, area_to text, cap int) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp rows 1000 as $$
declare
  lo text := greatest(area_from collate "C", scope.area_from());
  hi text := least(area_to collate "C", scope.area_to());
  rule text;
  term jsonb;
  part text;
begin
  if scope.kind() in ('commission', 'cdc', 'inspection', 'township') then
    rule := format('area_code >= %L and area_code <= %L', lo, hi);
  elsif scope.kind() = 'employer' and scope.employer() is not null then
    rule := format('employer_id = %L::uuid', scope.employer());
  else
    return;
  end if;
  for term in select value from jsonb_array_elements(terms) loop
    part := format('text like %L', '%' || (term ->> 'text') || '%');
    if jsonb_array_length(term -> 'grams') > 0 then
      part := part || format(' and grams @> %L::text[]', array(select jsonb_array_elements_text(term -> 'grams')));
    end if;
    if term ? 'code' then
      part := format('(%s) or credit_code >= %L and credit_code < %L or credit_code_reversed >= %L and credit_code_reversed < %L', part,
        term ->> 'code', (term ->> 'code') || '~', reverse(term ->> 'code'), reverse(term ->> 'code') || '~');
    end if;
    rule := rule || ' and (' || part || ')';
  end loop;
  return query execute format('select employer_id from registry.employer_search where %s limit %s', rule, least(cap, 10001));
end $$;
comment on function registry.match_employers is
  'Employers inside the caller''s scope and the given area range whose search text holds every term; at most cap, in no order. '
  'terms: [{text, grams, code?}]. On the allow-list of functions that run with their owner''s rights: search needs an index that row security cannot use.';
revoke all on function registry.match_employers from public;
grant execute on function registry.match_employers to zhikang_app, zhikang_worker;
do $$
begin
  execute format('grant zhikang_worker to %I', current_user);
exception when others then
  null; -- a superuser needs no membership
end $$;
grant create on schema registry to zhikang_worker;
alter function registry.match_employers owner to zhikang_worker;
revoke create on schema registry from zhikang_worker;

create table registry.verification (
  employer_id uuid not null,
  verification_id uuid not null,
  area_code text collate "C" not null,
  source text not null,
  named_on date not null,
  due_on date not null,
  visited_on date,
  entered_on date,
  result text check (result in ('exists','not-existing','stopped','deregistered','not-at-address','moved-out')),
  hazard_confirmed boolean,
  note text not null default '',
  photos text[] not null default '{}',
  account_id uuid,
  created_at timestamptz not null default now(),
  primary key (employer_id, verification_id)
);
comment on table registry.verification is '扩面核实: an employer named by a source, and the answer of the town';
comment on column registry.verification.due_on is 'one month after the day of the source';
comment on column registry.verification.entered_on is 'day the answer was entered; timeliness counts this day';
comment on column registry.verification.result is '存在 不存在 停产 注销 不在此地 迁出';
comment on column registry.verification.photos is 'checksums of photos of the visit';
create unique index verification_open on registry.verification (employer_id) where entered_on is null;
create index verification_area on registry.verification (area_code, due_on);
select scope.protect('registry.verification', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id', writes => 'edit');

create index institution_area on registry.institution (area_code);
alter table registry.institution enable row level security;
alter table registry.institution force row level security;
create policy everybody_reads on registry.institution for select to zhikang_app using (true);
create policy commission_adds on registry.institution for insert to zhikang_app
  with check (scope.kind() = 'commission' and area_code >= scope.area_from() and area_code <= scope.area_to());
create policy commission_edits on registry.institution for update to zhikang_app
  using (scope.kind() = 'commission' and area_code >= scope.area_from() and area_code <= scope.area_to())
  with check (scope.kind() = 'commission' and area_code >= scope.area_from() and area_code <= scope.area_to());
create policy whole on registry.institution for all to zhikang_worker using (true) with check (true);
grant insert, update on registry.institution to zhikang_app;
alter table registry.institution_scope enable row level security;
alter table registry.institution_scope force row level security;
create policy everybody_reads on registry.institution_scope for select to zhikang_app using (true);
create policy commission_adds on registry.institution_scope for insert to zhikang_app
  with check (scope.kind() = 'commission' and exists (select 1 from registry.institution i
    where i.institution_id = institution_scope.institution_id and i.area_code >= scope.area_from() and i.area_code <= scope.area_to()));
create policy commission_edits on registry.institution_scope for update to zhikang_app
  using (scope.kind() = 'commission' and exists (select 1 from registry.institution i
    where i.institution_id = institution_scope.institution_id and i.area_code >= scope.area_from() and i.area_code <= scope.area_to()));
create policy whole on registry.institution_scope for all to zhikang_worker using (true) with check (true);
grant insert, update on registry.institution_scope to zhikang_app;
