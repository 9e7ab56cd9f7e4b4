-- Why: the list of employers narrowed by a class of hazard looked into posts and agents row by row, up to a second at a million employers.
--      The classes an employer has in use are kept beside it as a number of six bits, and their codes, by triggers in the transaction that changes them.
-- Lock: writes to employers, posts and agents wait while the classes are worked out and the index is made.
-- Undo: registry.list_employers as migration 0716 has it; drop the triggers, functions, index and column.
alter table registry.employer add column hazard_categories int2 check (hazard_categories between 1 and 63), add column agents_used text[];
comment on column registry.employer.hazard_categories is
  'classes of hazard an active post has in use, kept by triggers: 1 dust, 2 chemical, 4 physical, 8 radiation, 16 biological, 32 other; null for none';
comment on column registry.employer.agents_used is 'agents an active post has in use, canonical codes in their order, kept by triggers; null for none';

create function registry.hazard_category(agent_code text) returns int2 language sql immutable parallel safe as $$
  select case left(agent_code, 1) when '1' then 1 when '2' then 2 when '3' then 4 when '5' then 8 when '4' then 16 when '6' then 32 when '9' then 32 else 0 end::int2
$$;
comment on function registry.hazard_category is 'bit of the class an agent of the national exchange list stands in: its first digit says it';
create function registry.hazard_masks(wanted int2) returns int2[] language sql immutable parallel safe as $$
  select array(select m::int2 from generate_series(1, 63) m where m::int2 & wanted <> 0)
$$;
comment on function registry.hazard_masks is 'every value of employer.hazard_categories with at least one of the bits; a list of values is what the planner has figures for';

create function registry.count_hazard_categories(ids uuid[]) returns int language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  changed int;
begin
  -- Waits for those who add agents, in one order, and the next statement sees what they wrote.
  perform 1 from registry.employer e where e.employer_id = any(ids) order by e.employer_id for update;
  update registry.employer e set hazard_categories = t.bits, agents_used = t.codes
  from unnest(ids) as i(id) cross join lateral (
    select nullif(bit_or(registry.hazard_category(a.agent_code)), 0) as bits, array_agg(distinct a.agent_code collate "C") as codes
    from registry.post_agent a join registry.post p on p.employer_id = a.employer_id and p.post_id = a.post_id and p.active where a.employer_id = i.id) t
  where e.employer_id = i.id and (e.hazard_categories, e.agents_used) is distinct from (t.bits, t.codes);
  get diagnostics changed = row_count;
  return changed;
end $$;
comment on function registry.count_hazard_categories is 'works the classes of some employers out anew; answers how many differed';
revoke all on function registry.count_hazard_categories from public;
grant execute on function registry.count_hazard_categories to zhikang_worker;

create function registry.keep_hazard_categories() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  columns text := case tg_table_name when 'post' then 'employer_id, post_id, active' else 'employer_id, post_id, agent_code' end;
  touched uuid[];
begin
  if tg_op = 'INSERT' then
    touched := array(select distinct a.employer_id from after_rows r join registry.post_agent a on a.employer_id = r.employer_id and a.post_id = r.post_id);
  elsif tg_op = 'DELETE' then
    touched := array(select distinct r.employer_id from before_rows r);
  else
    execute format('select array(select distinct employer_id from ((select %1$s from before_rows except select %1$s from after_rows)
      union all (select %1$s from after_rows except select %1$s from before_rows)) r)', columns) into touched;
  end if;
  if cardinality(touched) = 0 then return null; end if;

  if tg_op = 'INSERT' then
    -- What comes can only add: others may add at the same time, and who takes away waits.
    perform 1 from registry.employer e where e.employer_id = any(touched) order by e.employer_id for key share;
    with used as (
      select a.employer_id, bit_or(registry.hazard_category(a.agent_code)) as bits, array_agg(distinct a.agent_code collate "C") as codes
      from after_rows r join registry.post_agent a on a.employer_id = r.employer_id and a.post_id = r.post_id
        join registry.post p on p.employer_id = a.employer_id and p.post_id = a.post_id and p.active
      group by 1),
    lacking as materialized (
      select e.employer_id, u.bits, u.codes from registry.employer e join used u on u.employer_id = e.employer_id
      where not coalesce(e.agents_used, '{}') @> u.codes order by e.employer_id for no key update of e)
    update registry.employer e set hazard_categories = nullif(coalesce(e.hazard_categories, 0::int2) | l.bits, 0),
      agents_used = array(select distinct code collate "C" from unnest(e.agents_used || l.codes) code order by 1)
    from lacking l where e.employer_id = l.employer_id;
  else
    perform registry.count_hazard_categories(touched);
  end if;
  return null;
end $$;
comment on function registry.keep_hazard_categories is
  'Keeps employer.hazard_categories. On the allow-list of functions that run with their owner''s rights: who enters a post may not always change the employer.';
revoke all on function registry.keep_hazard_categories from public;
grant create on schema registry to zhikang_worker;
alter function registry.keep_hazard_categories owner to zhikang_worker;
revoke create on schema registry from zhikang_worker;

-- Every row is written anew: with its indexes made again afterwards that takes a tenth of the time, and the classes change no figure of the base.
alter table registry.employer disable trigger base_changed;
do $$
declare
  kept record;
begin
  create temporary table made_again on commit drop as
    select format('%I.%I', n.nspname, c.relname) as name, pg_get_indexdef(i.indexrelid) as definition, obj_description(i.indexrelid, 'pg_class') as told
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    where i.indrelid = 'registry.employer'::regclass and not i.indisprimary and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid);
  for kept in select * from made_again loop execute format('drop index %s', kept.name); end loop;
  update registry.employer e set hazard_categories = t.bits, agents_used = t.codes
  from (select a.employer_id, nullif(bit_or(registry.hazard_category(a.agent_code)), 0) as bits, array_agg(distinct a.agent_code collate "C") as codes
    from registry.post_agent a join registry.post p on p.employer_id = a.employer_id and p.post_id = a.post_id and p.active group by 1) t
  where e.employer_id = t.employer_id;
  for kept in select * from made_again loop
    execute kept.definition;
    if kept.told is not null then execute format('comment on index %s is %L', kept.name, kept.told); end if;
  end loop;
end $$;
alter table registry.employer enable trigger base_changed;
create index employer_hazards_area on registry.employer (hazard_categories, area_code, employer_id)
  include (state, hazard_class, size_code, industry_code, workers_total, workers_exposed, hazard_confirmed, declaration_valid_until, registered_on, agents_used)
  where hazard_categories is not null;
comment on index registry.employer_hazards_area is 'employers of a class of hazard by area, with what the list is narrowed and ordered by beside it';
analyze registry.employer (hazard_categories, agents_used);

create trigger hazards_added after insert on registry.post_agent referencing new table as after_rows
  for each statement execute function registry.keep_hazard_categories();
create trigger hazards_changed after update on registry.post_agent referencing old table as before_rows new table as after_rows
  for each statement execute function registry.keep_hazard_categories();
create trigger hazards_removed after delete on registry.post_agent referencing old table as before_rows
  for each statement execute function registry.keep_hazard_categories();
create trigger hazards_added after insert on registry.post referencing new table as after_rows
  for each statement execute function registry.keep_hazard_categories();
create trigger hazards_changed after update on registry.post referencing old table as before_rows new table as after_rows
  for each statement execute function registry.keep_hazard_categories();
create trigger hazards_removed after delete on registry.post referencing old table as before_rows
  for each statement execute function registry.keep_hazard_categories();

create or replace function registry.list_employers(ask jsonb, out ids uuid[], out counted int, out complete boolean)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  lo text := greatest((ask ->> 'from') collate "C", scope.area_from());
  hi text := least((ask ->> 'to') collate "C", scope.area_to());
  reach text;      -- who the caller may see, for either table
  wanted text := ''; -- filters on the employer
  words text := '';  -- terms on the search row
  page text;
  position text := '';
  direction text := '>';
  texts text := ''; -- the same terms by text alone
  term jsonb;
  rarest text[];
  text_rule text;
  code_rule text;
  part text;
  matched uuid[];
  every float8;
  within float8; -- of them in reach
  upper_bound int := (ask ->> 'countTo')::int;
  most int := 5001; -- matches collected before it is known that they are many
begin
  if session_user = 'zhikang_worker' then
    reach := format('x.area_code >= %L and x.area_code <= %L', ask ->> 'from', ask ->> 'to');
  elsif scope.kind() in ('commission', 'cdc', 'inspection', 'township') then
    reach := format('x.area_code >= %L and x.area_code <= %L', lo, hi);
  elsif scope.kind() = 'employer' and scope.employer() is not null then
    reach := format('x.employer_id = %L::uuid and x.area_code >= %L and x.area_code <= %L', scope.employer(), ask ->> 'from', ask ->> 'to');
  else
    ids := '{}';
    counted := 0;
    complete := true;
    return;
  end if;

  if ask ? 'state' then wanted := wanted || format(' and x.state = any(%L::text[])', array(select jsonb_array_elements_text(ask -> 'state'))); end if;
  if ask ? 'hazardClass' then wanted := wanted || format(' and x.hazard_class = any(%L::text[])', array(select jsonb_array_elements_text(ask -> 'hazardClass'))); end if;
  if ask ? 'size' then wanted := wanted || format(' and x.size_code = any(%L::text[])', array(select jsonb_array_elements_text(ask -> 'size'))); end if;
  if ask ? 'hazardConfirmed' then wanted := wanted || format(' and x.hazard_confirmed = %L::boolean', ask ->> 'hazardConfirmed'); end if;
  -- Each entry is a choice of spans of industry codes: the industry asked for, and the industries a tag stands for.
  for term in select value from jsonb_array_elements(coalesce(ask -> 'industries', '[]')) loop
    wanted := wanted || ' and (' || coalesce((select string_agg(format('x.industry_code collate "C" >= %L and x.industry_code collate "C" < %L', i ->> 'from', i ->> 'to'), ' or ')
      from jsonb_array_elements(term) i), 'false') || ')';
  end loop;
  if ask ? 'headcount' then
    wanted := wanted || format(' and registry.headcount_band(x.workers_total) = any(%L::text[])', array(select jsonb_array_elements_text(ask -> 'headcount')));
  end if;
  if ask ? 'workersFrom' then wanted := wanted || format(' and x.workers_total >= %L::int', ask ->> 'workersFrom'); end if;
  if ask ? 'workersTo' then wanted := wanted || format(' and x.workers_total <= %L::int', ask ->> 'workersTo'); end if;
  if ask ? 'tagged' then
    wanted := wanted || format(' and x.employer_id in (select t.employer_id from registry.employer_tagged t where t.tag_id = %L::uuid and t.until is null)', ask ->> 'tagged');
  end if;
  if ask ? 'hazards' then wanted := wanted || format(' and x.hazard_categories = any(%L::int2[])', registry.hazard_masks((ask ->> 'hazards')::int2)); end if;
  if ask ? 'agent' then
    wanted := wanted || format(' and x.hazard_categories = any(%L::int2[]) and x.agents_used @> %L::text[]',
      registry.hazard_masks(registry.hazard_category(ask ->> 'agent')), array[ask ->> 'agent']);
  end if;
  if ask ->> 'declared' = 'valid' then wanted := wanted || format(' and x.declaration_valid_until >= %L::date', ask ->> 'today'); end if;
  if ask ->> 'declared' = 'expired' then wanted := wanted || format(' and x.declaration_valid_until < %L::date', ask ->> 'today'); end if;
  if ask ->> 'declared' = 'none' then wanted := wanted || ' and x.declaration_valid_until is null'; end if;

  if ask ? 'terms' then
    every := registry.estimated_rows('select 1 from registry.employer_search');
    within := registry.estimated_rows('select 1 from registry.employer_search s where ' || replace(reach, 'x.', 's.'));
  end if;
  for term in select value from jsonb_array_elements(coalesce(ask -> 'terms', '[]')) loop
    -- The pairs of characters fewest names have lead to the rows; the text decides. Pairs that one name in seventeen has are no help:
    -- reading along and stopping in time is quicker than collecting them all; in a city the pairs and the area together name
    -- few rows, in a county the area alone does.
    select array_agg(g order by n) into rarest from (
      select g, n from (select g, registry.estimated_rows(format('select 1 from registry.employer_search where grams @> %L::text[]', array[g])) as n
        from jsonb_array_elements_text(term -> 'grams') as g) estimated
      where n < greatest(20000, every * 0.06) or n < within * 10 and within < every * 0.2 order by n limit 3) few;
    text_rule := format('s.text like %L', '%' || (term ->> 'text') || '%');
    part := case when rarest is null then '' else format('s.grams @> %L::text[] and ', rarest) end || text_rule;
    if term ? 'code' then
      code_rule := format(' or s.credit_code >= %L and s.credit_code < %L or s.credit_code_reversed >= %L and s.credit_code_reversed < %L',
        term ->> 'code', (term ->> 'code') || '~', reverse(term ->> 'code'), reverse(term ->> 'code') || '~');
      part := '(' || part || ')' || code_rule;
      text_rule := text_rule || code_rule;
    end if;
    words := words || ' and (' || part || ')';
    texts := texts || ' and (' || text_rule || ')';
  end loop;

  page := case ask ->> 'sort' when 'registered' then 'x.registered_on desc, x.employer_id desc'
    when 'exposed' then 'coalesce(x.workers_exposed, 0) desc, x.employer_id desc' else 'x.area_code, x.employer_id' end;
  if ask ? 'after' then
    position := case ask ->> 'sort' when 'registered' then format(' and (x.registered_on, x.employer_id) < (%L::date, %L::uuid)', ask -> 'after' ->> 0, ask -> 'after' ->> 1)
      when 'exposed' then format(' and (coalesce(x.workers_exposed, 0), x.employer_id) < (%L::int, %L::uuid)', ask -> 'after' ->> 0, ask -> 'after' ->> 1)
      else format(' and (x.area_code, x.employer_id) > (%L, %L::uuid)', ask -> 'after' ->> 0, ask -> 'after' ->> 1) end;
  end if;

  if words = '' then
    execute format('select array(select x.employer_id from registry.employer x where %s%s%s order by %s limit %s)', reach, wanted, position, page, (ask ->> 'limit')::int)
      into ids;
    execute format('select count(*)::int from (select 1 from registry.employer x where %s%s limit %s) n', reach, wanted, upper_bound + 1) into counted;
    complete := counted <= upper_bound;
    return;
  end if;

  -- Few matches: collect them all, then filter, count and order. As many as are counted at most serve as the count too.
  if wanted = '' and upper_bound between 5000 and 10000 then most := upper_bound + 1; end if;
  execute format('select array(select s.employer_id from registry.employer_search s where %s%s limit %s)', replace(reach, 'x.', 's.'), words, most) into matched;
  if cardinality(matched) <= 5000 then
    execute format(
      'with f as materialized (select x.employer_id, x.area_code, x.registered_on, x.workers_exposed from registry.employer x where x.employer_id = any($1) and %s%s)
       select array(select x.employer_id from f x where true%s order by %s limit %s), (select count(*)::int from f)',
      reach, wanted, position, page, (ask ->> 'limit')::int) into ids, counted using matched;
    complete := counted <= upper_bound;
    return;
  end if;
  -- Many: the list is walked in its own order, a page of them comes soon. The test stands in a scalar subquery so that the planner keeps the order.
  execute format('select array(select x.employer_id from registry.employer x where %s%s%s and (select true%s from registry.employer_search s where s.employer_id = x.employer_id) order by %s limit %s)',
    reach, wanted, position, texts, page, (ask ->> 'limit')::int) into ids;
  if wanted = '' and most > upper_bound then
    counted := cardinality(matched);
    complete := counted <= upper_bound;
  elsif wanted = '' then
    execute format('select count(*)::int from (select 1 from registry.employer_search s where %s%s limit %s) n', replace(reach, 'x.', 's.'), words, upper_bound + 1) into counted;
    complete := counted <= upper_bound;
  else
    execute format('select count(*)::int from registry.employer x where x.employer_id = any($1)%s', wanted) into counted using matched;
    complete := false;
  end if;
end $$;
