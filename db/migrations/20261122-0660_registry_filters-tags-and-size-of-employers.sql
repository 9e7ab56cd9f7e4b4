-- Why: the list of employers is narrowed by industry (section to class), headcount, hazard and tag; a county names its own tags, by industry
--      codes (重点行业) or employer by employer (试点). The size of an employer is worked out from its figures by the rule of 2017, so they are kept.
-- Lock: short, columns with no rewrite; three indexes. Undo: registry.list_employers as migration 0601 has it, drop the tables and columns.
alter table registry.employer
  add column revenue_wan numeric(14, 2) check (revenue_wan >= 0),
  add column assets_wan numeric(14, 2) check (assets_wan >= 0),
  add column declared_size_code text;
comment on column registry.employer.revenue_wan is '营业收入 of a year, 万元, for the size by the rule of 2017; null while not told';
comment on column registry.employer.assets_wan is '资产总额, 万元; asked for where the rule of the industry needs it';
comment on column registry.employer.declared_size_code is 'size stated in the declaration accepted last, code set enterprise-size; null while none was';
create index employer_headcount_area on registry.employer (registry.headcount_band(workers_total), area_code, employer_id);
create index post_agent_code on registry.post_agent (agent_code, employer_id);

create table registry.tag (
  tag_id uuid primary key,
  area_code text collate "C" not null,
  end_area_code text collate "C" not null,
  name text not null,
  kind text not null check (kind in ('industries', 'listed')),
  industry_codes text[] not null default '{}',
  basis text not null default '',
  since date not null,
  until date,
  made_by text not null,
  created_at timestamptz not null default now()
);
comment on table registry.tag is '标签 an authority puts on employers of its area: by their industry codes, or one by one';
comment on column registry.tag.area_code is 'area of the authority; the tag serves it and everything below';
comment on column registry.tag.end_area_code is 'last code below that area, so that a place below finds its tags';
comment on column registry.tag.kind is 'industries: every employer of the codes; listed: the employers of employer_tagged';
comment on column registry.tag.industry_codes is 'sections, divisions, groups or classes of GB/T 4754-2017';
comment on column registry.tag.basis is 'document or plan the tag stands on';
create unique index tag_name on registry.tag (area_code, name) where until is null;
select scope.protect('registry.tag', area_kinds => '{commission,cdc,inspection,township}', writes => 'edit');
create policy below on registry.tag for select to zhikang_app
  using ((select scope.kind()) in ('commission', 'cdc', 'inspection', 'township') and scope.area_from() >= area_code and scope.area_to() <= end_area_code);

create table registry.employer_tagged (
  employer_id uuid not null,
  tag_id uuid not null,
  since date not null,
  area_code text collate "C" not null,
  until date,
  put_by text not null,
  primary key (employer_id, tag_id, since)
);
comment on table registry.employer_tagged is 'employers of a listed tag, with the days it held';
create unique index employer_tagged_now on registry.employer_tagged (tag_id, employer_id) where until is null;
select scope.protect('registry.employer_tagged', area_kinds => '{commission,cdc,inspection,township}', writes => 'edit');

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
  if ask ? 'agents' then
    part := format('select 1 from registry.post_agent a where a.agent_code = any(%L::text[])', array(select jsonb_array_elements_text(ask -> 'agents')));
    -- Few rows are collected first; of many the next page comes soon along the list, and a scalar subquery keeps the planner there.
    if registry.estimated_rows(part) < 5000 then
      wanted := wanted || format(' and x.employer_id in (select p.employer_id from (%s) a join registry.post p on p.employer_id = a.employer_id and p.post_id = a.post_id and p.active)',
        replace(part, 'select 1', 'select a.employer_id, a.post_id'));
    else
      wanted := wanted || format(' and (select true from (%s and a.employer_id = x.employer_id) a join registry.post p on p.employer_id = x.employer_id and p.post_id = a.post_id and p.active limit 1)',
        replace(part, 'select 1', 'select a.post_id'));
    end if;
  end if;
  if ask ->> 'declared' = 'valid' then wanted := wanted || format(' and x.declaration_valid_until >= %L::date', ask ->> 'today'); end if;
  if ask ->> 'declared' = 'expired' then wanted := wanted || format(' and x.declaration_valid_until < %L::date', ask ->> 'today'); end if;
  if ask ->> 'declared' = 'none' then wanted := wanted || ' and x.declaration_valid_until is null'; end if;

  if ask ? 'terms' then every := registry.estimated_rows('select 1 from registry.employer_search'); end if;
  for term in select value from jsonb_array_elements(coalesce(ask -> 'terms', '[]')) loop
    -- The pairs of characters fewest names have lead to the rows; the text decides. Pairs that one name in seventeen has are no help:
    -- reading along and stopping in time is quicker than collecting them all.
    select array_agg(g order by n) into rarest from (
      select g, n from (select g, registry.estimated_rows(format('select 1 from registry.employer_search where grams @> %L::text[]', array[g])) as n
        from jsonb_array_elements_text(term -> 'grams') as g) estimated
      where n < greatest(20000, every * 0.06) order by n limit 3) few;
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
