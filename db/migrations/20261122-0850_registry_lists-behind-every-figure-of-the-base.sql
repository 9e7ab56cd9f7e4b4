-- Why: the figures 申报过, 在册 and 接害 of the base had no list behind them, and what stands in an area and in none of its parts had none for
--      any figure. The list takes these as filters and, asked to, adds up the heads of what it counts.
-- Lock: none. Undo: registry.list_employers as migration 0716 has it.
drop function registry.list_employers(jsonb);
create function registry.list_employers(ask jsonb, out ids uuid[], out counted int, out complete boolean, out workers bigint, out exposed bigint)
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
  heads text := 'null::bigint, null::bigint'; -- what is added up beside the count
  summed text := '1';
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
  if ask ? 'exposedFrom' then wanted := wanted || format(' and x.workers_exposed >= %L::int', ask ->> 'exposedFrom'); end if;
  -- What stands in an area and in none of its parts.
  for term in select value from jsonb_array_elements(coalesce(ask -> 'outside', '[]')) loop
    wanted := wanted || format(' and not (x.area_code >= %L and x.area_code <= %L)', term ->> 'from', term ->> 'to');
  end loop;
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
  if ask ->> 'declared' = 'ever' then wanted := wanted || ' and x.declared_on is not null'; end if;
  if ask ? 'sums' then
    heads := 'coalesce(sum(n.workers_total), 0)::bigint, coalesce(sum(n.workers_exposed), 0)::bigint';
    summed := 'x.workers_total, x.workers_exposed';
  end if;

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
    execute format('select count(*)::int, %s from (select %s from registry.employer x where %s%s limit %s) n', heads, summed, reach, wanted, upper_bound + 1)
      into counted, workers, exposed;
    complete := counted <= upper_bound;
    return;
  end if;

  -- Few matches: collect them all, then filter, count and order. As many as are counted at most serve as the count too.
  if wanted = '' and upper_bound between 5000 and 10000 then most := upper_bound + 1; end if;
  execute format('select array(select s.employer_id from registry.employer_search s where %s%s limit %s)', replace(reach, 'x.', 's.'), words, most) into matched;
  if cardinality(matched) <= 5000 then
    execute format(
      'with f as materialized (select x.employer_id, x.area_code, x.registered_on, x.workers_exposed, x.workers_total from registry.employer x where x.employer_id = any($1) and %s%s)
       select array(select x.employer_id from f x where true%s order by %s limit %s), count(*)::int, %s from f n',
      reach, wanted, position, page, (ask ->> 'limit')::int, heads) into ids, counted, workers, exposed using matched;
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
comment on function registry.list_employers is
  'Ids of one page of employers inside the caller''s scope, in order, and their number as far as it was counted (complete: all were); with sums, heads of those counted. '
  'ask: from, to, limit, countTo, sort, and optionally state, hazardClass, size, hazardConfirmed, industries, headcount, workersFrom, workersTo, exposedFrom, outside, tagged, hazards, agent, declared, today, terms, after, sums. '
  'On the allow-list of functions that run with their owner''s rights: the list and search indexes cannot be used through row security. '
  'The rows themselves are read by the caller, under row security.';
revoke all on function registry.list_employers from public;
grant execute on function registry.list_employers to zhikang_app, zhikang_worker;
grant create on schema registry to zhikang_worker;
alter function registry.list_employers owner to zhikang_worker;
revoke create on schema registry from zhikang_worker;
